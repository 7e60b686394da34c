using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>"Title / Ann Lee", "Ann Lee: Title": a sign parts title and people, and either may stand first.</summary>
internal static partial class SeparatorLayouts
{
    private static readonly (Layout After, Layout Before, SearchValues<char> Signs, Func<Regex> Separator)[] Separators =
    [
        (Layout.DashAfter, Layout.DashBefore, SearchValues.Create("-–—−ー―"), () => Dash),
        (Layout.SlashAfter, Layout.SlashBefore, SearchValues.Create("/／"), () => Slash),
        (Layout.BarAfter, Layout.BarBefore, SearchValues.Create("|｜·•"), () => Bar),
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
            var matches = separator().Matches(splits.Text).Where(match => !IsInParenthesis(splits.Text, match.Index)).ToArray();
            if (matches.Length == 0) continue;
            AddAround(matches[^1], after, matches[0], before);
            if (matches.Length is >= 2 and <= 4) AddAround(matches[0], after, matches[^1], before);
            if (matches.Length is >= 2 and <= 4 && after is Layout.DashAfter or Layout.BarAfter or Layout.SlashAfter) AddMiddle(matches[0], matches[1]);
        }

        // "Title – Ann Lee – what it was about"
        void AddMiddle(Match first, Match second)
        {
            var middle = splits.Line.Part(first.Index + first.Length, second.Index);
            if (PeopleReader.Read(middle).Plausibility >= LikelyName) splits.Add(Layout.NameInMiddle, splits.Line.To(first.Index), middle);
        }

        void AddAround(Match forAfter, Layout after, Match forBefore, Layout before)
        {
            splits.Add(after, splits.Line.To(forAfter.Index), splits.Line.From(forAfter.Index + forAfter.Length));
            splits.Add(before, splits.Line.From(forBefore.Index + forBefore.Length), splits.Line.To(forBefore.Index));
        }
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

    [GeneratedRegex(@"\s*[|｜]\s*|\s[·•]\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Bar { get; }

    [GeneratedRegex(@"\s*[:：](?!//)\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Colon { get; }

    [GeneratedRegex(@"\s*[,、，]\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(@"　+|\t+|\s{2,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Blank { get; }
}
