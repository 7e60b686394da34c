using System.Buffers;
using System.Text.RegularExpressions;

namespace Bot.Reports.Words;

/// <summary>Words that say what kind of slot a talk is: LT, keynote, session.</summary>
internal static partial class TalkKinds
{
    private const int LongestGroup = 40;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[［【(（<＜");
    private static readonly Phrases OtherLightning = new("ライトニング", "라이트닝", "번개", "闪电", "閃電", "ＬＴ", "⚡", "five-minute", "5-minute", "peed talk", "gnite");

    /// <summary>The kind that a title begins with ("LT: …", "【LT】…", "キーノート：…"), with its sign; fails where the word is part of the title.</summary>
    public static Match Prefix(string title) => MayHavePrefix(title) ? KindPrefix.Match(title) : Match.Empty;

    /// <summary>A look at the first letters for the same, since most titles begin with no kind.</summary>
    public static bool MayHavePrefix(ReadOnlySpan<char> title) => KindBeginnings.Begin(title.TrimStart(" \t　[［【(（<＜"));

    /// <summary>The kind that a title ends with: "…（LT）", "… Keynote".</summary>
    public static Match Suffix(string title) => MayHaveSuffix(title) ? KindSuffix.Match(title) : Match.Empty;

    /// <summary>A look at the end, and at what the last bracket begins with.</summary>
    private static bool MayHaveSuffix(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd();
        if (title.EndsWith("LT", StringComparison.OrdinalIgnoreCase) || title.EndsWith("Keynote", StringComparison.OrdinalIgnoreCase)) return true;
        var bracket = title.LastIndexOfAny(Brackets);
        if (bracket < 0) return false;
        var inside = title[(bracket + 1)..].TrimStart(" \t　0123456789０１２３４５６７８９");
        return KindBeginnings.Begin(inside) || inside is ['分', .. var behind] && KindBeginnings.Begin(behind.TrimStart());
    }

    /// <summary>True for a heading over several talks: LT, Session 2, セッション, Day 1, 本編.</summary>
    public static bool IsGroup(string title) => MayBeGroup(title) && Group.IsMatch(title);

    /// <summary>A look at the first letters, since most headings are titles: behind figures and signs a group's are those of its words, or a letter by itself.</summary>
    private static bool MayBeGroup(ReadOnlySpan<char> title)
    {
        while (title is [var sign, ..] && !char.IsLetter(sign)) title = title[1..];
        return title.IsEmpty || KindBeginnings.Begin(title) || GroupBeginnings.Begin(title) || char.IsAsciiLetter(title[0]) && (title.Length == 1 || !char.IsLetterOrDigit(title[1]));
    }

    /// <summary>True for a keynote's heading that gives no title.</summary>
    public static bool IsKeynote(string title) => KeynoteBeginnings.Begin(TextShape.TrimSigns(title)) && Keynote.IsMatch(title);

    /// <summary>True for a panel's heading: one panel, not several talks.</summary>
    public static bool IsPanel(string title) => Panel.IsMatch(title);

    public static bool IsLightning(string text) =>
        (text.Contains("LT", StringComparison.OrdinalIgnoreCase) || text.Contains("lightning", StringComparison.OrdinalIgnoreCase) || OtherLightning.StandIn(text)) && Lightning.IsMatch(text);

    /// <summary>True when a heading says that all talks beneath it are lightning talks.</summary>
    public static bool IsLightningGroup(string text) =>
        text.Length <= LongestGroup ? IsLightning(text) : text.AsSpan().IndexOfAny('(', '（') is > 0 and <= LongestGroup and var parenthesis && IsLightning(text[..parenthesis]);

    [GeneratedRegex(@"(?<![A-Za-z0-9])LTs?(?![A-Za-z])|ＬＴ|⚡|(?:five|5)-minute (?:talks?|slots?)|ライトニング|lightning|speed talks?|ignites?\b|라이트닝|번개\s?발표|闪电|閃電|飛び込みLT", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Lightning { get; }

    // What the names of keynotes begin with.
    private static readonly Beginnings KeynoteBeginnings = new("opening|closing|keynote|基調講演|キーノート|招待講演|키노트|主题演讲");

    [GeneratedRegex(@"^\W*(?:(?:opening|closing)\s)?(?:keynotes?|基調講演|キーノート|招待講演|키노트|主题演讲)\W*\d?\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Keynote { get; }

    [GeneratedRegex(@"^\W*(?:パネル(?:ディスカッション|トーク)?|panel(?:\sdiscussion)?|座談会|패널\s?토의|圆桌讨论|圓桌論壇)\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Panel { get; }

    private const string Kinds =
        @"(?:the\s)?(?:first|second|third|fourth|fifth|next|last|final)\s(?:talk|speaker|session|presentation|up)(?:\swas|\sis)?|(?:첫|두|세|네|다섯)\s?번째\s(?:발표|세션|연사)|(?:마지막|첫)\s(?:발표|세션)|第[一二三四五六七八九十]个(?:分享|演讲|议题)|(?:飛び込み|飛び入り|急遽|スポンサー|公募|招待|当日|フリー|一般)?(?:LT|ＬＴ)(?:枠|大会|\s?talk)?|ライトニング\s?トーク|lightning(?:\s?talks?)?|speed talks?|飛び入り(?=\s?[:：])|大?トリ(?=\s?[:：])|トップバッター(?=\s?[:：])|(?:(?:opening|closing|day\s?\d)\s)?keynotes?|presentations?|mesa redonda|table ronde|round\s?table|tavola rotonda|palestra|charla|vortrag|speaker(?=\s?\d)|主题|主題|(?:オープニング|クロージング)?(?:基調(?:講演)?|キーノート(?:セッション|スピーチ)?)|(?:スポンサー|メイン|招待|一般|公募|公開|通常|特別|ランチ|ショート|ロング|企業|ゲスト|テック)?(?:トークセッション|セッション|トーク|講演|発表|枠|企画)|(?:sponsor(?:ed)?|main|invited|special|guest|lunch|short|regular|feature|tech)\s?(?:sessions?|talks?)|sessions?|talks?|登壇|パネル(?:ディスカッション|トーク)|ハンズオン|パネル|ワークショップ|workshop|panel|라이트닝(?:\s?토크)?|세션|발표|키노트|闪电演讲|闪电秀|閃電秀|閃電講|閃電演講|闪电分享|主题演讲|演讲|分享|主題演講|议题|議題|演題|話題|ignites?|LTs|ライブコーディング|live coding|fireside chat|sponsored|lunch talk|圆桌(?:论坛|讨论)?|圓桌(?:論壇|討論)?|패널(?:\s?(?:토크|토의|토론))?|座談会|デモ|번개\s?발표";

    // What the kinds begin with.
    private static readonly Beginnings KindBeginnings = new(
        "the first|the second|the third|the fourth|the fifth|the next|the last|the final|first|second|third|fourth|fifth|next|last|final|첫|두|세|네|다섯|마지막|第|飛び|急遽|スポンサー|公募|公開|招待|当日|フリー|一般|LT|ＬＴ|ライトニング|トリ|大トリ|トップバッター|speed|lightning|opening|closing|オープニング|クロージング|day|mesa|table|round|tavola|palestra|charla|vortrag|keynote|presentation|speaker|主题|主題|基調|キーノート|メイン|通常|特別|ランチ|ショート|ロング|企業|ゲスト|テック|セッション|トーク|講演|発表|枠|企画|sponsor|main|invited|special|guest|lunch|short|regular|feature|tech|session|talk|登壇|パネル|ハンズオン|ワークショップ|workshop|panel|라이트닝|세션|발표|키노트|闪电|閃電|演讲|分享|议题|議題|演題|話題|ignite|ライブコーディング|live coding|fireside|sponsored|lunch|圆桌|圓桌|패널|座談会|デモ|번개");

    // What the other words of a group's name begin with.
    private static readonly Beginnings GroupBeginnings = new(
        "the|opening|closing|オープニング|クロージング|day|track|part|room|stage|block|hall|min|round|each|one|two|three|morning|afternoon|evening|notes|and|of|x|第|本|大|分|ここから|コーナー|タイム|登壇|各|前半|後半|午前|午後|メモ|開催|会|聴いた|聞いた|参加した|私が|部|日目|一|二|三|ルーム|トラック|の|と|内容|レポート|まとめ|列表|그리고|정리|목록|둘째|날");

    [GeneratedRegex(@"^\s*(?:[\[［【(（<＜]\s*(?<kind>" + Kinds + @"|スポンサー|協賛|sponsor)\s*[-#＃]?(?:\d{1,2}|[①-⑳])?\s*(?:本目)?\s*[\]］】)）>＞]\s*[:：]?|(?<kind>" + Kinds + @")\s*(?:(?:その|[#＃.．\-\s])?\s*(?:\d{1,2}|[一二三四五六七八九十])|[①-⑳])?\s*(?:本目)?\s*(?:[:：|｜/／.．)）、]|\s[-–—]{1,3}\s|　|\s?(?=[「『“""]))|(?<kind>(?:発表|セッション|トーク|登壇|講演))\s?(?:[①-⑳]\s?|\d{1,2}\s+)|(?<kind>(?:LT|ＬＴ))[①-⑳]|(?<kind>(?:LT|ＬＴ|Keynote|基調講演|闪电演讲|闪电秀|閃電秀|閃電講|閃電演講|闪电分享|라이트닝(?:\s?토크)?|ライトニングトーク)(?:[\s\-#]?\d{1,2})?))\s*(?=\S)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex KindPrefix { get; }

    [GeneratedRegex(@"\s*(?:[\[［【(（<＜]\s*(?:\d+分?\s*)?(?<kind>" + Kinds + @")\s*[\]］】)）>＞]|\s[-–—:]\s*(?<kind>LT|Keynote))\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex KindSuffix { get; }

    [GeneratedRegex(@"^(?=.{1,200}$)\W*(?>(?:" + Kinds + @"|(?:opening|closing|オープニング|クロージング)(?=\s?(?:LT|lightning|ライトニング))|day|track|part|room|session|第|stage|block|hall|本編|大|minutes|mins|min|分|本|人|개|x|×|ここから|コーナー|タイム|発表内容|登壇内容|各発表|前半|後半|午前|午後|発表一覧|セッション一覧|トーク一覧|メモ|開催|round|each|会|聴いた|聞いた|参加した|私が|部|日目|一日目|二日目|三日目|one|two|three|four|first|second|third|morning|afternoon|evening|会場|ルーム|トラック|notes|speaker|the|and|of|の|と|内容|レポート|一覧|まとめ|列表|그리고|정리|목록|첫째|둘째|날|[\d①-⑳]|[A-Z]\b)[\s\d\W]*)+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Group { get; }
}
