using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>山田さんの「…」, "…" Ann Lee: a quoted title with the people on one side of it.</summary>
internal static partial class QuotedLayout
{
    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("「『“\"《");

    // 港湾株式会社様「…」: a sponsor's talk, whoever held it.
    private const double OfOrganisation = 0.6;
    private const int LongestOrganisation = 30;

    public static void AddTo(SplitList splits)
    {
        var (line, text) = (splits.Line, splits.Text);
        if (!text.AsSpan().ContainsAny(OpeningQuotes) || Quoted.Match(text) is not { Success: true } match) return;
        var end = match.Index + match.Length;
        var before = text.AsSpan(0, match.Index);
        var (isBefore, isAfter) = (TextShape.HasLetters(before, 2) || before.Trim() is [var name] && TextShape.IsKanji(name), TextShape.HasLetters(text.AsSpan(end), 2));
        if (isBefore == isAfter) return;
        var people = isAfter ? BeforeSentence(line.From(end)) : line.To(match.Index - (before.TrimEnd() is [.., 'の' or '의'] ? before.Length - before.TrimEnd().Length + 1 : 0));
        var title = line.Part(match.Index, end).Trim(SplitList.Quotes);
        if (!splits.Add(Layout.QuotedTitle, title, people) && isBefore && people.Span.Trim() is { Length: <= LongestOrganisation } host && Affiliations.IsOrganisation(host)) splits.Add(new Split(Layout.QuotedTitle, title, PeopleReading.None with { Plausibility = OfOrganisation }));
    }

    /// <summary>True for a line that begins with a quoted title and by whom it was given, whatever is said behind.</summary>
    public static bool Begins(Slice line) =>
        line.Span is [var first, ..] && OpeningQuotes.Contains(first) && Quoted.Match(line.Text) is { Success: true, Index: 0 } match && ByPeople.IsMatch(line.Text[match.Length..]);

    /// <summary>「…」 from 佐藤さん, "…" by Ann Lee (Initech). What she told stands behind the stop.</summary>
    private static Slice BeforeSentence(Slice after) => ByPeople.Match(after.Text) is { Success: true } match ? after.Part(match.Groups["people"]) : after.From(Preposition.Match(after.Text).Length);

    [GeneratedRegex(@"^\s*by\s+(?<people>[^.。()]{2,60}(?:\([^()]{2,48}\))?)[.。]\s", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ByPeople { get; }

    [GeneratedRegex(@"^\s*(?:by|from)\s+(?=\S)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Preposition { get; }

    [GeneratedRegex("""「[^」]{3,}(?:「[^」]*」[^」]*)*」|『[^』]{3,}』|“[^”]{4,}”|"[^"]{4,}"|《[^》]{3,}》""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted { get; }
}
