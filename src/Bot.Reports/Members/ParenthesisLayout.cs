using System.Text.RegularExpressions;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>"Title (Ann Lee)", and "Title Ann Lee (@ann)" where nothing but the name's shape parts it from the title; "Title (well, almost)" names nobody.</summary>
internal static partial class ParenthesisLayout
{
    private const double LikelyName = 0.6;
    private const int LongestName = 30;

    public static void AddTo(SplitList splits)
    {
        if (splits.Text.AsSpan().TrimEnd() is not [.., ')' or '）' or ']' or '】' or '〕' or 'ん' or '氏' or '様']) return;
        if (LastParenthesis.Match(splits.Text) is not { Success: true, Index: > 0 } match) return;
        splits.Add(Layout.Parenthesis, splits.Line.To(match.Index), splits.Line.Part(match.Groups["people"]));
        var beside = match.Groups["people"].ValueSpan;
        if (!beside.Contains(',') || Handle.Find(beside.ToString()).Success || Affiliations.KindsIn(beside) is not AffiliationKinds.None) AddNameBefore(splits, splits.Text[..match.Index].TrimEnd());
    }

    private static void AddNameBefore(SplitList splits, string before)
    {
        for (var blank = LastBlank(before, before.Length); blank > 0; blank = LastBlank(before, blank))
        {
            var name = before[(blank + 1)..];
            if (name.Length > LongestName || name.Count(char.IsWhiteSpace) > 2) break;
            var people = splits.Line.From(blank + 1);
            if (PersonName.Likeness(name) >= LikelyName && PeopleReader.Read(people).Plausibility >= PersonDraft.Marked) splits.Add(Layout.Parenthesis, splits.Line.To(blank), people);
        }
    }

    private static int LastBlank(string text, int before) => before <= 0 ? -1 : text.AsSpan(0, before).LastIndexOfAny(" 　");

    [GeneratedRegex(@"[(（\[【〔](?<people>[^()（）\[\]【】〔〕]*(?:[(（][^()（）]*[)）][^()（）\[\]【】〔〕]*)?)[)）\]】〕](?:\s*(?:さん|氏|様))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex LastParenthesis { get; }
}
