using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>山田さんの「…」, "…" Ann Lee: a quoted title with the people on one side of it.</summary>
internal static partial class QuotedLayout
{
    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("「『“\"《");

    public static void AddTo(SplitList splits)
    {
        var (line, text) = (splits.Line, splits.Text);
        if (!text.AsSpan().ContainsAny(OpeningQuotes) || Quoted.Match(text) is not { Success: true } match) return;
        var end = match.Index + match.Length;
        var before = text.AsSpan(0, match.Index);
        var (isBefore, isAfter) = (TextShape.HasLetters(before, 2), TextShape.HasLetters(text.AsSpan(end), 2));
        if (isBefore == isAfter) return;
        var people = isAfter ? line.From(end) : line.To(match.Index - (before.TrimEnd() is [.., 'の' or '의'] ? before.Length - before.TrimEnd().Length + 1 : 0));
        splits.Add(Layout.QuotedTitle, line.Part(match.Index, end).Trim(SplitList.Quotes), people);
    }

    [GeneratedRegex("""「[^」]{3,}(?:「[^」]*」[^」]*)*」|『[^』]{3,}』|“[^”]{4,}”|"[^"]{4,}"|《[^》]{3,}》""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }
}
