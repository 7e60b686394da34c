using System.Buffers;
using System.Text.RegularExpressions;

namespace Bot.Reports.Words;

/// <summary>Words that say what kind of slot a talk is: LT, keynote, session.</summary>
internal static partial class TalkKinds
{
    private const int LongestGroup = 40;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[［【(（<＜");
    private static readonly Phrases OtherLightning = new("ライトニング", "라이트닝", "번개", "闪电", "閃電", "ＬＴ", "⚡", "five-minute", "5-minute", "peed talk", "gnite");

    /// <summary>The kind that a title begins with ("LT: …", "【LT】…", "キーノート：…"), with its signs; null where the word is part of the title.</summary>
    public static KindMark? Prefix(ReadOnlySpan<char> title)
    {
        var start = title.Length - title.TrimStart().Length;
        if (start == title.Length) return null;
        return Brackets.Contains(title[start]) ? Bracketed(title, start) : AtStart(title, start);
    }

    private static KindMark? Bracketed(ReadOnlySpan<char> title, int bracket)
    {
        var start = title.Length - title[(bracket + 1)..].TrimStart().Length;
        var text = title[start..];
        for (var length = LongestInBracket(text); length > 0; length = LongestInBracket(text, length))
            if (LengthOf(BehindInBracket, text[length..]) is >= 0 and var behind) return Mark(title, start, length, behind);
        return null;
    }

    private static int LongestInBracket(ReadOnlySpan<char> text, int below = int.MaxValue) => Math.Max(KindNames.LongestIn(text, below), InBrackets.LongestIn(text, below));

    private static KindMark? AtStart(ReadOnlySpan<char> title, int start)
    {
        var text = title[start..];
        for (var length = KindNames.LongestIn(text); length > 0; length = KindNames.LongestIn(text, length))
            if (LengthOf(Behind, text[length..]) is >= 0 and var behind) return Mark(title, start, length, behind);
        if (Counted.LongestIn(text) is > 0 and var counted && LengthOf(Count, text[counted..]) is >= 0 and var count) return Mark(title, start, counted, count);
        if (Bare.LongestIn(text) is > 0 and var bare && LengthOf(BehindBare, text[bare..]) is >= 0 and var rest) return Mark(title, start, bare, rest);
        return null;
    }

    private static KindMark Mark(ReadOnlySpan<char> title, int start, int length, int behind) => new(0, start + length + behind, IsLightning(title.Slice(start, length)));

    private static int LengthOf(Regex pattern, ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text)) return match.Length;
        return -1;
    }

    /// <summary>The kind that a title ends with: "…（LT）", "… Keynote".</summary>
    public static KindMark? Suffix(ReadOnlySpan<char> title)
    {
        var text = title.TrimEnd();
        if (text is [.., ']' or '］' or '】' or ')' or '）' or '>' or '＞'])
        {
            var bracket = text.LastIndexOfAny(Brackets);
            var inside = bracket < 0 ? [] : WithoutMinutes(text[(bracket + 1)..^1].Trim());
            return inside.Length > 0 && KindNames.LongestIn(inside) == inside.Length ? Tail(title, bracket, inside) : null;
        }
        foreach (var kind in LastWords)
            if (text.EndsWith(kind, StringComparison.OrdinalIgnoreCase) && text[..^kind.Length].TrimEnd() is [.., var blank, '-' or '–' or '—' or ':'] before && before.Length < text.Length - kind.Length && char.IsWhiteSpace(blank))
                return Tail(title, before.Length - 1, kind);
        return null;
    }

    /// <summary>"（5分 LT）" says how long as well.</summary>
    private static ReadOnlySpan<char> WithoutMinutes(ReadOnlySpan<char> text)
    {
        var figures = 0;
        while (figures < text.Length && char.IsDigit(text[figures])) figures++;
        if (figures == 0) return text;
        return (text[figures..] is ['分', .. var behind] ? behind : text[figures..]).TrimStart();
    }

    private static KindMark Tail(ReadOnlySpan<char> title, int sign, ReadOnlySpan<char> kind) =>
        title[..sign].TrimEnd().Length is var start ? new KindMark(start, title.Length - start, IsLightning(kind)) : default;

    /// <summary>True for a keynote's heading that gives no title.</summary>
    public static bool IsKeynote(string title) => KeynoteBeginnings.Begin(TextShape.TrimSigns(title)) && Keynote.IsMatch(title);

    /// <summary>True for a panel's heading: one panel, not several talks.</summary>
    public static bool IsPanel(string title) => Panel.IsMatch(title);

    public static bool IsLightning(ReadOnlySpan<char> text) =>
        (text.Contains("LT", StringComparison.OrdinalIgnoreCase) || text.Contains("lightning", StringComparison.OrdinalIgnoreCase) || OtherLightning.StandIn(text)) && Lightning.IsMatch(text);

    /// <summary>True when a heading says that all talks beneath it are lightning talks.</summary>
    public static bool IsLightningGroup(ReadOnlySpan<char> text) =>
        text.Length <= LongestGroup ? IsLightning(text) : text.IndexOfAny('(', '（') is > 0 and <= LongestGroup and var parenthesis && IsLightning(text[..parenthesis]);

    [GeneratedRegex(@"(?<![A-Za-z0-9])LTs?(?![A-Za-z])|ＬＴ|⚡|(?:five|5)-minute (?:talks?|slots?)|ライトニング|lightning|speed talks?|ignites?\b|라이트닝|번개\s?발표|闪电|閃電|飛び込みLT", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Lightning { get; }

    // What the names of keynotes begin with.
    private static readonly Beginnings KeynoteBeginnings = new("opening|closing|keynote|基調講演|キーノート|招待講演|키노트|主题演讲");

    [GeneratedRegex(@"^\W*(?:(?:opening|closing)\s)?(?:keynotes?|基調講演|キーノート|招待講演|키노트|主题演讲)\W*\d?\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Keynote { get; }

    [GeneratedRegex(@"^\W*(?:パネル(?:ディスカッション|トーク)?|panel(?:\sdiscussion)?|座談会|패널\s?토의|圆桌讨论|圓桌論壇)\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Panel { get; }

    // In brackets who pays is a kind too.
    private static readonly PhraseTree InBrackets = new("スポンサー", "協賛", "sponsor", "스폰서", "후원사", "赞助", "贊助");

    // Behind these a mere number parts them from the title, and behind the next not even that is needed.
    private static readonly PhraseTree Counted = new("発表", "セッション", "トーク", "登壇", "講演");
    private static readonly PhraseTree Bare = new([.. PhraseTree.Each("LT|ＬＴ|Keynote|基調講演|招待講演|特別講演|ランチセッション|スポンサーセッション|スポンサートーク|闪电演讲|闪电秀|閃電秀|閃電講|閃電演講|闪电分享|ライトニングトーク"), .. PhraseTree.Each("라이트닝", "|토크| 토크")]);

    private static readonly string[] LastWords = ["LT", "Keynote"];

    [GeneratedRegex(@"^\s*[-#＃]?(?:\d{1,2}|[①-⑳])?\s*(?:本目)?\s*[\]］】)）>＞]\s*[:：]?\s*(?=\S)")]
    private static partial Regex BehindInBracket { get; }

    [GeneratedRegex(@"^\s*(?:(?:その|[#＃.．\-\s])?\s*(?:\d{1,2}|[一二三四五六七八九十])|[①-⑳])?\s*(?:本目)?\s*(?:[(（]\d{1,2}[:：]\d{2}[^()（）]{0,16}[)）]\s*)?(?:[:：|｜/／.．)）、]|\s[-–—]{1,3}\s|　|\s?(?=[「『“""]))\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Behind { get; }

    [GeneratedRegex(@"^\s?(?:[①-⑳]\s?|\d{1,2}\s+)\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Count { get; }

    [GeneratedRegex(@"^(?:[①-⑳]|(?:[\-#]?\d{1,2}|\s\d{1,2}(?![\d\p{L}]))?)\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex BehindBare { get; }
}
