using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.People;

namespace Bot.Reports.Outlines;

/// <summary>
/// Some write no headings at all, but begin each talk with a line of its own: "Ann Lee: Title", "First talk: …", "#2 Title / Ann Lee".
/// One such line may be anything; where several siblings begin alike they are used as headings.
/// </summary>
internal static partial class PlainHeadings
{
    // Below the lines that their own look makes headings.
    private const int Level = 8;
    private const int Shortest = 8;
    private const int Longest = 110;
    private const int LongestName = 40;
    private const int ShortestTitle = 6;
    private const double SureName = 0.7;

    // A number before it makes a line one of several.
    private const double SureNumbered = 0.6;
    private const int LongestNumber = 3;
    private const double LikelyName = 0.5;
    private const int MostLinesOfHead = 2;
    private static readonly SearchValues<char> Separators = SearchValues.Create(":：–—-/／|｜");

    /// <summary>How a line begins a talk.</summary>
    private enum Opening
    {
        None,
        Numbered,
        NameFirst,
        NameLast,
        Quoted,
        InParenthesis,
        OnNextLine,
    }

    /// <summary>Puts what follows such lines beneath them, everywhere in an outline.</summary>
    public static void Nest(Node root)
    {
        foreach (var section in root.Sections())
            if (section.Children.Count > 1) NestChildren(section);
    }

    private static void NestChildren(Node parent)
    {
        var openings = parent.Children.ConvertAll(OpeningOf);
        if (CommonOf(openings) is not { } common) return;
        var children = parent.Children.ToArray();
        parent.Children.Clear();
        Node? heading = null;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i].IsHeading) heading = null;
            if (openings[i] != common) (heading ?? parent).Add(children[i]);
            else parent.Add(heading = ToHeading(children[i]));
        }
    }

    /// <summary>How most of several lines begin, at least two; of equally many the first counts.</summary>
    private static Opening? CommonOf(List<Opening> openings)
    {
        Span<int> counts = stackalloc int[(int)Opening.OnNextLine + 1];
        foreach (var opening in openings) counts[(int)opening]++;
        var (common, most) = (Opening.None, 1);
        foreach (var opening in openings)
            if (opening is not Opening.None && counts[(int)opening] > most) (common, most) = (opening, counts[(int)opening]);
        return common is Opening.None ? null : common;
    }

    private static Node ToHeading(Node paragraph)
    {
        var heading = new Node(NodeKind.BoldLine, Level, [paragraph.FirstLine], paragraph.Line);
        if (paragraph.Lines.Length > 1) heading.Add(new Node(NodeKind.Paragraph, 0, paragraph.Lines[1..], paragraph.Lines[1].Line));
        return heading;
    }

    private static Opening OpeningOf(Node node)
    {
        if (node is not { Kind: NodeKind.Paragraph, Lines: [{ Text: { Length: >= Shortest and <= Longest } text, Label: null }, ..] } || text.AsSpan().TrimEnd() is [.., '.' or '。' or ':' or '：' or '!' or '?' or '！' or '？' or ',' or '、']) return Opening.None;
        if (Slot.IsMatch(text)) return Opening.Numbered;
        if (node.Lines.Length <= MostLinesOfHead && IsQuotedWithName(text)) return Opening.Quoted;
        if (node.Lines.Length == MostLinesOfHead && IsOnNextLine(node.Lines[0], node.Lines[1])) return Opening.OnNextLine;
        if (node.Lines.Length <= MostLinesOfHead && text.AsSpan().TrimEnd() is [.., ')' or '）'] && text.AsSpan().LastIndexOfAny("(（") is >= ShortestTitle and var open && IsMarked(text.AsSpan(open + 1).TrimEnd(" )）"))) return Opening.InParenthesis;
        var bare = text.AsSpan(NumberLength(text));
        var (first, last) = (bare.IndexOfAny(Separators), bare.LastIndexOfAny(Separators));
        var sure = bare.Length < text.Length ? SureNumbered : SureName;
        if (bare.Length < text.Length && bare.LastIndexOfAny(' ', '\u3000') is > ShortestTitle and var blank && bare.Length - blank < LongestName && IsPerson(bare[(blank + 1)..])) return Opening.NameLast;
        if (first <= 0 || node.Lines.Length > MostLinesOfHead) return Opening.None;
        if (bare.Length - first > ShortestTitle && IsName(bare[..first], sure)) return Opening.NameFirst;
        return last > ShortestTitle && IsName(bare[(last + 1)..], sure) ? Opening.NameLast : Opening.None;
    }

    /// <summary>「…」 佐藤 花子, 佐藤さん「…」: a quoted title with a name on one side of it, and nothing else.</summary>
    private static bool IsQuotedWithName(ReadOnlySpan<char> text)
    {
        var (open, close) = (text.IndexOfAny("「『“《"), text.LastIndexOfAny("」』”》"));
        if (open < 0 || close - open < ShortestTitle) return false;
        var before = text[NumberLength(text)..Math.Max(open, NumberLength(text))].Trim(" \u3000:：の");
        var after = text[(close + 1)..].Trim(" \u3000/／-–—by");
        return before.IsEmpty ? IsPerson(after) : after.IsEmpty && IsPerson(before);
    }

    private static bool IsPerson(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestName && (IsName(text, LikelyName) || text[0] is '@' || IsAddressed(text));

    /// <summary>A name over a quoted title, or a quoted title over a name.</summary>
    private static bool IsOnNextLine(TextLine first, TextLine second) =>
        IsQuoted(second.Text) && IsPerson(first.Text.AsSpan().Trim()) || IsQuoted(first.Text) && IsPerson(second.Text.AsSpan().Trim());

    private static bool IsQuoted(ReadOnlySpan<char> text) => text.Trim() is ['「' or '『' or '“' or '"', .. { Length: > ShortestTitle }, '」' or '』' or '”' or '"'];

    private static bool IsAddressed(ReadOnlySpan<char> text) => text is [.., 'ん' or '氏'] && !text.ContainsAny(NotOfNames);

    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("、。はがをで");

    private static bool IsMarked(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestName && (text[0] is '@' || IsAddressed(text) || PersonName.Likeness(text) >= SureName);

    /// <summary>How long "1、", "三、", "(1)" or "①" is, which Markdown takes for no list; 0 without.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        if (text is [>= '①' and <= '⑳', ..]) return 1;
        var open = text is ['(' or '（', ..] ? 1 : 0;
        var end = text[open..].IndexOfAnyExcept(Figures) + open;
        if (open > 0) return end > open && end <= LongestNumber && text[end] is ')' or '）' ? end + 1 : 0;
        return end is > 0 and <= LongestNumber && text[end] is '、' or '．' or '，' ? end + 1 : 0;
    }

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十");

    private static bool IsName(ReadOnlySpan<char> text, double sure)
    {
        var parenthesis = text.IndexOfAny('(', '（');
        return text.Length <= LongestName && PersonName.Likeness(parenthesis > 0 ? text[..parenthesis] : text) >= sure;
    }

    [GeneratedRegex(@"^\s*(?:[#＃]\d{1,2}[:：.]?\s|(?:the\s)?(?:first|second|third|fourth|fifth|sixth|next|last|final)\s(?:talk|up|speaker|session|presentation)\b.{0,12}[:：–—-]|(?:talk|session|speaker|発表|登壇|セッション|トーク|발표|세션)\s?\d{1,2}\s?[:：.)]|\d{1,2}\s?(?:本目|人目|つ目|番目)(?:[:：、はの]|\s)|(?:最初|次|最後|トップバッター|トリ)の?(?:発表|登壇|トーク|セッション)?[:：])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Slot { get; }
}
