using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>"Title / Ann Lee", "Ann Lee: Title": a sign parts title and people, and either may stand first.</summary>
internal static partial class SeparatorLayouts
{
    private static readonly (Layout After, Layout Before, SearchValues<char> Signs, Func<Regex> Separator)[] Separators =
    [
        (Layout.DashAfter, Layout.DashBefore, SearchValues.Create("-–—−ー―"), () => Dash),
        (Layout.SlashAfter, Layout.SlashBefore, SearchValues.Create("/／"), () => Slash),
        (Layout.BarAfter, Layout.BarBefore, SearchValues.Create("|｜·•▶►»"), () => Bar),
        (Layout.ColonAfter, Layout.ColonBefore, SearchValues.Create(":："), () => Colon),
        (Layout.CommaAfter, Layout.CommaBefore, SearchValues.Create(",、，"), () => Comma),
        (Layout.BlankAfter, Layout.BlankBefore, SearchValues.Create("　\t "), () => Blank),
    ];

    private const double LikelyName = 0.4;
    private const double LikelyLastName = 0.75;

    public static void AddTo(SplitList splits)
    {
        foreach (var (after, before, signs, separator) in Separators)
        {
            if (!splits.Text.AsSpan().ContainsAny(signs)) continue;
            if (after is Layout.BlankAfter) AddLastWords(splits);
            if (after is Layout.BlankAfter && !HasWideBlank(splits.Text)) continue;
            var places = Places(splits.Line, splits.Text, separator());
            if (places.Count == 0) continue;
            AddAround(places[^1], after, places[0], before);
            if (places.Count is >= 2 and <= 4) AddAround(places[0], after, places[^1], before);
            if (places.Count is >= 2 and <= 4 && after is Layout.DashAfter or Layout.BarAfter or Layout.SlashAfter) AddMiddle(places[0], places[1]);
        }

        // "Title – Ann Lee – what it was about"
        void AddMiddle((int Start, int End) first, (int Start, int End) second)
        {
            var middle = splits.Line.Part(first.End, second.Start);
            if (PeopleReader.Read(middle).Plausibility >= LikelyName) splits.Add(Layout.NameInMiddle, splits.Line.To(first.Start), middle);
        }

        void AddAround((int Start, int End) forAfter, Layout after, (int Start, int End) forBefore, Layout before)
        {
            splits.Add(after, splits.Line.To(forAfter.Start), splits.Line.From(forAfter.End));
            splits.Add(before, splits.Line.From(forBefore.End), splits.Line.To(forBefore.Start));
        }
    }

    /// <summary>Where a separator stands outside parentheses and addresses.</summary>
    private static List<(int Start, int End)> Places(Slice line, string text, Regex separator)
    {
        var places = new List<(int Start, int End)>();
        foreach (var match in separator.EnumerateMatches(text))
            if (!IsInParenthesis(text, match.Index) && !line.IsInAddress(match.Index)) places.Add((match.Index, match.Index + match.Length));
        return places;
    }

    /// <summary>"題名 山田 太郎": in Japanese single blanks part words so seldom that the last two may be a name.</summary>
    private static void AddLastWords(SplitList splits)
    {
        var text = splits.Text.AsSpan().TrimEnd();
        if (!SpeakerHints.EndsLikeName(text) || text is [.., 'ん' or '氏' or '様' or '生']) return;
        var family = text[..text.LastIndexOf(' ')].LastIndexOf(' ');
        if (PersonName.Likeness(text[(family + 1)..]) < LikelyLastName) return;
        splits.Add(Layout.BlankAfter, splits.Line.To(family), splits.Line.From(family + 1));
    }

    // One blank is in nearly every title, and parts nothing.
    private static bool HasWideBlank(ReadOnlySpan<char> text) => text.ContainsAny('\t', '　') || text.Contains("  ", StringComparison.Ordinal);

    private static bool IsInParenthesis(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            if (text[i] is '(' or '（' or '「' or '『' or '【' or '[') depth++;
            else if (text[i] is ')' or '）' or '」' or '』' or '】' or ']') depth--;
        }
        return depth > 0;
    }

    [GeneratedRegex(@"\s+[-–—−ー―]+\s*|[-–—−―]+\s+|[–—―]{1,2}", RegexOptions.ExplicitCapture)]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"\s*[/／]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Slash { get; }

    [GeneratedRegex(@"\s*[|｜]\s*|\s[·•▶►»]\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Bar { get; }

    [GeneratedRegex(@"\s*(?:(?<!\d)[:：](?!//)|(?<=\d)[:：](?!\d))\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Colon { get; }

    [GeneratedRegex(@"\s*[,、，]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(@"　+|\t+|\s{2,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Blank { get; }
}
