using System.Text.RegularExpressions;

namespace Bot.Reports.Events;

/// <content>The patterns, put together from what each language says.</content>
internal static partial class EventTitle
{
    // 雨の夜に「Harbour Night #3」へ…: the name is what the report's author went to.
    [GeneratedRegex(@"^(?:[^「『」』]*[でにのはも、])?[「『](?<name>[^「『」』]{4,})[」』]\s*(?:に|へ|で|の(?=レポ|参加|感想|メモ))", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedName { get; }

    [GeneratedRegex(@"\s*(?:[-–—|｜:：]\s*(?:connpass|doorkeeper|meetup(?:\.com)?|peatix|kktix|techplay|atnd|eventbrite|luma|festa!?|event-us)|【(?:オンライン|online)】)\s*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SiteSuffix { get; }

    [GeneratedRegex(@"\[\[(?:[^\]|]*\|)?(?<text>[^\]|]*)\]\]", RegexOptions.ExplicitCapture)]
    private static partial Regex WikiLink { get; }

    [GeneratedRegex(@"\{[.#:][^}]*\}|\{[a-z\-]+=[^}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Attributes { get; }

    [GeneratedRegex(@"^(?:\s*[,:–—\-]?\s" + MonthName + @"\s\d{4}(?!\d)|\s*[#＃]\s?\d+|\s*第\s?\d+\s?回|\s*vol\.?\s?\d+|\s(?:19|20)\d{2}(?!\d)|\s\d{1,3}(?![\d/.\-]))+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex FollowingNumber { get; }

    // In front: [memo], 【Go】, 【参加レポ】, (1); behind: （参加メモ）, [notes].
    private const string FrontTag =
        @"\[[^\]]{1,14}\]|【[A-Za-z+#.]{1,10}】(?=.{4})|【[^】]*(?:心得|活动回顾|レポ|参加|感想|メモ|勉強会レポ|イベント|報告|まとめ)[^】]*】|\([^)]{1,10}\)\s";
    private const string BackTag = @"[【\[(（][^】\])）]*(?:レポ|参加(?:メモ|記)|感想|メモ|まとめ|report|notes|recap|talks|minutes)[^】\])）]*[】\])）]";

    [GeneratedRegex("^(?:" + FrontTag + @")\s*|\s*" + BackTag + "$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }

    private const string JapanesePrefix = @"(?:イベント|勉強会|参加)?(?:レポート|レポ|メモ|記録|報告|感想)\s*[:：\-–—|｜/]\s*";

    // "My raw notes from the", "Attending", "Three days at", "What we learned from", "The ten best talks of".
    private const string EnglishPrefix =
        @"minutes(?:\s+of)?\s*[,:]\s*" +
        @"|(?:checklist|agenda|schedule|programme?|notes|slides|photos|links)(?:\s*(?:[+&,/]|and)\s*(?:checklist|agenda|schedule|programme?|notes|slides|photos|links))*\s*(?:[:：–—|]|\s-\s)\s*" +
        @"|(?:my\s+)?(?:raw\s+|live\s+|quick\s+|personal\s+|conference\s+|meetup\s+|trip\s+|event\s+)?" +
            @"(?:notes|report|recap|review|summary|thoughts|takeaways|highlights|impressions|writeup|write-up|retrospective)" +
            @"(?:\s+(?:from|on|of|for|about)\s+|\s*[:：\-–—|]\s*)(?:the\s+)?" +
        @"|(?:attending|attended|visiting|back from|trip to|going to|(?:a|one|two|three|my)\s(?:\w+\s)?days?\s(?:at|with)|(?:what|(?:some|few|many|a few|\p{Ll}+|\d{1,2})\s(?:things|lessons|ideas|takeaways))\s(?:i|we)\s(?:have\s)?(?:learn(?:ed|t)|saw|heard|took(?: home| away)?) (?:at|from)|(?:(?:some|few|many|a few|\p{Ll}+|\d{1,2})\s)?(?:lessons|takeaways|impressions|scenes|postcards|dispatch(?:es)?|greetings)(?:\slearn(?:ed|t))?\s(?:at|from)" +
            @"|(?:(?:my|the|our)\s+)?(?:(?:top|best|few|some|one|two|three|four|five|six|seven|ten|\d{1,2})\s+)*(?:favou?rite\s+)?(?:talks|sessions)\s+(?:at|from|of))\s+(?:the\s+)?";

    private const string KoreanPrefix = @"(?:(?:참석|참가|참여|방문)\s*)?(?:후기|리뷰|정리)\s*[:：\-]\s*";

    private const string ChinesePrefix =
        @"\S{0,6}?(?:去听了?|去聽了?|去了|听了|聽了|参加了|參加了?)\s*(?=\S{4})|(?:记|记录|笔记|回顾|总结|参加|记一次参加)\s*[:：|\-]?\s*(?=\S{4})";

    private const string NumberPrefix = @"\d{1,3}[.)]\s+(?=\p{L})";

    [GeneratedRegex("^(?:" + NumberPrefix + "|" + JapanesePrefix + "|" + EnglishPrefix + "|" + KoreanPrefix + "|" + ChinesePrefix + ")", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ReportPrefix { get; }

    [GeneratedRegex(@"(?<=\S)\s+[#＃](?!\d)[\w\-]+.*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture)]
    private static partial Regex HashTags { get; }

    // に会社からオンラインで参加してきました
    private const string WentThere =
        @"\s*(?:に|へ|で|を|の)\s*(?:\S{0,8}(?:から|にて|として|で))?\s*(?:オンライン|現地|初|はじめて|ブログ枠|スタッフ|一般)?(?:で|として)?\s*" +
        "(?:参加|さんか|行って|行った|いって|いった|登壇|お邪魔|おじゃま|出席|潜入|参戦|聴講|視聴|開催|主催|運営|遊びに|発表|LTし|見て|聞いて|受けて|出て|出た).*";

    private const string TriedIt = "(?:を|に)?(?:やってみた|いってみた).*";
    private const string HelpedThere = "の?(?:スタッフ|司会|お手伝い)(?:を|に|として|し)(?:し|や|参加|な|き).*";

    // 、初日だけ行ってきた
    private const string WentOnADay = @"(?:\s+|、)(?:(?:\d日目|初日|最終日|両日)(?:だけ|のみ)?)?(?:行って|いって|参加して)\s*(?:き(?:た|まし)|み).*";

    [GeneratedRegex("(?:" + WentThere + "|" + TriedIt + "|" + HelpedThere + "|" + WentOnADay + ")$", RegexOptions.ExplicitCapture)]
    private static partial Regex Attended { get; }

    private const string JapaneseSuffix =
        @"(?:の|に|で|へ|＆|&|[-–—:：|｜/~〜])?\s*" +
        "(?:(?:イベント|勉強会|参加|参戦|聴講|視聴|受講|登壇|開催|当日|個人的|現地|オンライン|ブログ枠|ざっくり|簡単|簡易|メモ|の|と|速報|走り書き|全体)*)" +
        "(?:レポート|レポ|メモ|備忘録|記録|報告|ログ|感想|まとめ|参加記|参戦記|日記|記事|ノート|手記|所感|雑感|振り返り|ふりかえり|参加|概要|参加録)" +
        @"(?:[!！〜~。]|です|その\d|\(?\d/\d\)?|（[^）]*）)*";

    // ": agenda & what we learned", "- my short trip report", "(notes)".
    private const string EnglishSuffix =
        @"\s+in a nutshell|:\s*(?:agenda|everything|what|things|all)\s(?:[&a-z ]+)(?:,[a-z ]+)?" +
        @"|[\s\-–—:：|(（]+(?:(?:an?|my|short|brief|quick|some|few|conference|meetup|event|trip|talk|session|live|personal|raw|the)[\s\-]+)*" +
            "(?:notes?|report|recap|review|summary|write-?up|impressions|takeaways|highlights|memo|retrospective)[)）]?";

    private const string KoreanSuffix =
        @"(?:참석|참가|참여|방문|관람|발표)?\s*(?:후기|참관기|정리|리뷰|요약|기록|다녀왔습니다|다녀온 이야기|다녀오기|다녀와서|노트|에 다녀오다)";

    private const string ChineseSuffix =
        "(?:参会|參加|与会|现场|活动|分享|会议|演讲|學習)?(?:总结|笔记|纪要|记录|回顾|小记|心得|實錄|实录|见闻|游记|報告|筆記|紀錄|之旅|有感|观后感)";

    [GeneratedRegex(@"\s*(?:" + JapaneseSuffix + "|" + EnglishSuffix + @"|\s*" + KoreanSuffix + @"|\s*" + ChineseSuffix + @")\s*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ReportSuffix { get; }

    // ": Day 2 in the cold", "2019 Day1", 2日目: one day of the event, which its name does not tell.
    [GeneratedRegex(@"(?:\s*[-–—:：,、/|｜(（]\s*|(?<=\d)\s+)(?:(?:day|tag|jour|dia|giorno)\s?(?:\d|one|two|three)(?![\p{L}\p{N}]).*|(?:the\s)?(?:first|second|third|last)\sday\b.*)$|[\s　\-–—:：,、/|｜(（]+(?:\d日目|[一二三]日目|初日|最終日|第[一二三]天|\d일차).*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DayOfEvent { get; }

    private const string MonthName = @"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?";

    // A month alone tells one evening of a series, as "August 2022" does; with its day it is a date.
    private const string OpenBracket = @"[(（\[【]\s*";
    private const string CloseBracket = @"\s*[)）\]】]";

    // (2019年5月), (5/10(土)開催), [2019-05-10, Berlin]
    private const string DateInBrackets =
        OpenBracket + @"\d{4}(?:[-/.年]|년\s?)\d{1,2}[月월]?" + CloseBracket +
        "|" + OpenBracket + @"(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:[(（][^)）]{1,3}[)）])?\s*(?:開催|[,、][^)）\]】]{1,30})?" + CloseBracket;

    private const string DateInFigures = @"[\s,、]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?<=\S)\s+\d{1,2}/\d{1,2}\s*[(（].[)）]開催|\s\d{8}";

    private const string DateInWords =
        @"[\s,—–\-]+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+" + MonthName + "|" + MonthName + @"\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+\d{4}";

    [GeneratedRegex(@"\s*(?:" + DateInBrackets + "|" + DateInFigures + "|" + DateInWords + @")\s*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DateSuffix { get; }

    [GeneratedRegex(@"^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s:：_-]*|\d{8}[\s:：_-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex DatePrefix { get; }

    [GeneratedRegex(@"\s([-~〜])[^-~〜]+\1$")]
    private static partial Regex SetBetween { get; }

    // Behind a number the series is told whole: what is quoted is that evening's theme, what stands behind an @ of its own the place.
    [GeneratedRegex(@"(?<=[#＃]\s?\d+|第\s?\d+\s?回)\s*(?:[「『][^」』]*[」』]|(?<=\s)[@＠]\s.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ThemeSuffix { get; }

    // KotlinConf, Harbour Days: a name in capitals, but no "Day 2".
    private const string EnglishEventWord =
        @"meet-?ups?|\bmeetings?\b|\bconf(?:erence)?\b|(?-i:\p{Ll}(?:Conf|Fest|Con|Days)\b|\p{Lu}[\p{L}\p{N}.]*\s(?:Days?|Nights?)\b(?!\s?\d))" +
        @"|summit|festival|\bcamp\b|hackathon|users?[’']? group|symposium|workshop|unconference";

    private const string JapaneseEventWord =
        "勉強会|もくもく会|カンファレンス|会議|Kaigi|LT(?:会|大会)|大会|祭り?$|夜話|読書会|輪読会|研究会|ミートアップ|ナイト|セミナー|フォーラム" +
        @"|忘年会|新年会|飲み会|発表会|例会|\d月[回号]|の(?:会|集い|日|夕べ)$";

    private const string KoreanEventWord = "모임|밋업|컨퍼런스|세미나";
    private const string ChineseEventWord = "聚會|聚会|沙[龙龍]|大[会會]|年[会會]|研討會";

    [GeneratedRegex(EnglishEventWord + "|" + JapaneseEventWord + "|" + KoreanEventWord + "|" + ChineseEventWord, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex EventWord { get; }

    [GeneratedRegex(@"[#＃]\s?\d+|第\s?[\d一二三四五六七八九十]+\s?[回期夜届屆]|\d+\s?(?:번째|회|차|杯目|軒目|回目)|\b(?:vol|no)\.?\s?\d+|(?<!\d)(?:19|20)\d{2}(?!\d)|\s\d{1,3}(?:st|nd|rd|th)?$|\.\d+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOrYear { get; }
}
