using System.Text.RegularExpressions;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>"Ann Lee on Title", "Ann Lee talked about Title".</summary>
internal static partial class NameOnTitleLayout
{
    private const double SureName = 0.7;

    public static void AddTo(SplitList splits)
    {
        if (!char.IsAsciiLetterUpper(splits.Text.AsSpan().TrimStart() is [var first, ..] ? first : ' ')) return;
        if (Verb.Match(splits.Text) is not { Success: true } match) return;
        var people = splits.Line.To(match.Index);
        if (PeopleReader.Read(people).Plausibility >= SureName) splits.Add(Layout.NameOnTitle, splits.Line.From(match.Index + match.Length).Trim(SplitList.Quotes), people);
    }

    [GeneratedRegex(@"\s+(?:(?:spoke|speaking|talk(?:s|ed|ing)?)\s+(?:on|about)|on|about|with|present(?:s|ed|ing))\s*:?\s+(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Verb { get; }
}
