using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Frees an event's name from what a report's title says beside it.</summary>
internal static partial class EventTitle
{
    private const int MostWordings = 4;
    private const int LongestTitle = 300;
    private const int ShortestWithin = 4;
    private const double MostOfTitle = 0.4;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[【(（");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789０１２３４５６７８９");

    private static readonly Phrases AttendedWords =
        new("参加", "さんか", "行って", "行った", "いって", "いった", "登壇", "お邪魔", "おじゃま", "出席", "潜入", "参戦", "聴講", "視聴", "開催", "主催", "運営", "遊びに", "発表", "LTし", "スタッフ", "司会", "お手伝い", "見て", "聞いて", "受けて", "出て", "出た", "てみた");

    /// <summary>The name within a title; null when nothing is left.</summary>
    public static string? Clean(string title)
    {
        var name = WithoutMarkup(title.Length > LongestTitle ? title[..LongestTitle] : title);
        for (var i = 0; i < MostWordings; i++)
        {
            var next = Peel(name);
            if (next == name) break;
            name = next;
        }
        return TextShape.HasLetters(name, 2) ? name : null;
    }

    /// <summary>The event's name as a link in the text gives it, with the number or year that follows it in the title; null when the title does not hold it.</summary>
    public static string? Within(string title, string name)
    {
        var start = title.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || name.Length == title.Length || TextShape.LetterCount(name) < ShortestWithin || (!HasNumber(name) && HasNumber(title[..start]))) return null;
        var end = start + name.Length;
        var part = title[start..(end + FollowingNumber.Match(title[end..]).Length)];
        return HasNumber(part) || TextShape.LetterCount(part) >= MostOfTitle * TextShape.LetterCount(title) ? part : null;
    }

    /// <summary>True for a heading over a part of any report, which names no event.</summary>
    public static bool IsSection(string title) => !HasNumber(title) && NonTalks.IsSection(title);

    /// <summary>What other tools leave in a heading: [[names]], {#anchors}, pictures of mood at its ends.</summary>
    private static string WithoutMarkup(string title)
    {
        var name = title.Contains("[[", StringComparison.Ordinal) ? WikiLink.Replace(title, "${text}") : title;
        name = name.Contains('{', StringComparison.Ordinal) ? Attributes.Replace(name, "") : name;
        return TrimMood(name);
    }

    private static string TrimMood(string name)
    {
        var (start, end) = (0, name.Length);
        while (start < end && IsMood(name[start])) start++;
        while (end > start && IsMood(name[end - 1])) end--;
        return name[start..end];
    }

    private static bool IsMood(char c) => char.IsWhiteSpace(c) || c is '\uFE0F' or '\u200D' || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate;

    private static string Peel(string name)
    {
        if (name.AsSpan().ContainsAny('「', '『') && QuotedName.Match(name) is { Success: true } quoted) return quoted.Groups["name"].Value;
        if (name.AsSpan().ContainsAny(Brackets)) name = Tag.Replace(name, "");
        name = SiteSuffix.Replace(ReportPrefix.Replace(name, ""), "");
        if (name.AsSpan().ContainsAny('#', '＃')) name = HashTags.Replace(name, "");
        if (AttendedWords.StandIn(name)) name = Attended.Replace(name, "");
        name = ReportSuffix.Replace(name, "");
        if (!name.AsSpan().ContainsAny(Figures)) return TrimQuotes(TrimMarks(name), title: name);
        name = DatePrefix.Replace(DateSuffix.Replace(name, ""), "");
        if (name.AsSpan().ContainsAny('#', '＃', '回')) name = ThemeSuffix.Replace(name, "");
        return TrimQuotes(TrimMarks(name), title: name);
    }

    /// <summary>A name's own marks stay: -Kubernetes- is set between two.</summary>
    private static string TrimMarks(string name)
    {
        var trimmed = name.Trim(' ', '　', '-', '–', '—', ':', '：', '|', '｜', '〜', '~', '、', ',', '/', '!', '！', '。', '\t');
        if (trimmed.Length == name.Length) return trimmed;
        return SetBetween.Match(name.TrimEnd()) is { Success: true } match && match.Index < trimmed.Length ? trimmed + match.Value[^1] : trimmed;
    }

    private static string TrimQuotes(string name, string title) =>
        name.Length > 2 && name[0] is '「' or '『' && name[^1] is '」' or '』' && name.IndexOfAny(['」', '』']) == name.Length - 1 ? name[1..^1] : name.Length == 0 ? title.Trim() : name;

    /// <summary>True for a title that says it is a report, and so need not be the event's full name.</summary>
    public static bool IsOfReport(string title) => AttendedWords.StandIn(title) || ReportSuffix.IsMatch(title);

    /// <summary>True for a name that only events have: a number, a year or a word such as meetup, 勉強会, conference.</summary>
    public static bool NamesEvent(string name) => HasNumber(name) || EventWord.IsMatch(name);

    /// <summary>True for a title that has the number or year that tells one event of a series.</summary>
    public static bool HasNumber(string title) => (title.AsSpan().ContainsAny(Figures) || title.Contains('第', StringComparison.Ordinal)) && NumberOrYear.IsMatch(title);

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

    [GeneratedRegex(@"^(?:\[[^\]]{1,14}\]|【[A-Za-z+#.]{1,10}】(?=.{4})|【[^】]*(?:心得|活动回顾|レポ|参加|感想|メモ|勉強会レポ|イベント|報告|まとめ)[^】]*】|\([^)]{1,10}\)\s)\s*|\s*[【\[(（][^】\])）]*(?:レポ|参加(?:メモ|記)|感想|メモ|まとめ|report|notes|recap|talks|minutes)[^】\])）]*[】\])）]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"^(?:minutes(?:\s+of)?\s*[,:]\s*|\d{1,3}[.)]\s+(?=\p{L})|(?:イベント|勉強会|参加)?(?:レポート|レポ|メモ|記録|報告|感想)\s*[:：\-–—|｜/]\s*|(?:my\s+)?(?:raw\s+|live\s+|quick\s+|personal\s+|conference\s+|meetup\s+|trip\s+|event\s+)?(?:notes|report|recap|review|summary|thoughts|takeaways|highlights|impressions|writeup|write-up|retrospective)(?:\s+(?:from|on|of|for|about)\s+|\s*[:：\-–—|]\s*)(?:the\s+)?|(?:attending|attended|visiting|back from|trip to|going to|(?:a|one|two|three|my)\s(?:\w+\s)?days?\s(?:at|with)|what (?:i|we) (?:learned|saw|heard) (?:at|from)|(?:(?:my|the|our)\s+)?(?:(?:top|best|few|some|one|two|three|four|five|six|seven|ten|\d{1,2})\s+)*(?:favou?rite\s+)?(?:talks|sessions)\s+(?:at|from|of))\s+(?:the\s+)?|(?:(?:참석|참가|참여|방문)\s*)?(?:후기|리뷰|정리)\s*[:：\-]\s*|\S{0,6}?(?:去听了?|去聽了?|去了|听了|聽了|参加了|參加了?)\s*(?=\S{4})|(?:记|记录|笔记|回顾|总结|参加|记一次参加)\s*[:：|\-]?\s*(?=\S{4}))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ReportPrefix { get; }

    [GeneratedRegex(@"(?<=\S)\s+[#＃](?!\d)[\w\-]+.*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture)]
    private static partial Regex HashTags { get; }

    [GeneratedRegex(@"(?:\s*(?:に|へ|で|を|の)\s*(?:\S{0,8}(?:から|にて|として|で))?\s*(?:オンライン|現地|初|はじめて|ブログ枠|スタッフ|一般)?(?:で|として)?\s*(?:参加|さんか|行って|行った|いって|いった|登壇|お邪魔|おじゃま|出席|潜入|参戦|聴講|視聴|開催|主催|運営|遊びに|発表|LTし|見て|聞いて|受けて|出て|出た).*|(?:を|に)?(?:やってみた|いってみた).*|の?(?:スタッフ|司会|お手伝い)(?:を|に|として|し)(?:し|や|参加|な|き).*|(?:\s+|、)(?:(?:\d日目|初日|最終日|両日)(?:だけ|のみ)?)?(?:行って|いって|参加して)\s*(?:き(?:た|まし)|み).*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Attended { get; }

    [GeneratedRegex(@"\s*(?:(?:の|に|で|へ|＆|&|[-–—:：|｜/~〜])?\s*(?:(?:イベント|勉強会|参加|参戦|聴講|視聴|受講|登壇|開催|当日|個人的|現地|オンライン|ブログ枠|ざっくり|簡単|簡易|メモ|の|と|速報|走り書き|全体)*)(?:レポート|レポ|メモ|備忘録|記録|報告|ログ|感想|まとめ|参加記|参戦記|日記|記事|ノート|手記|所感|雑感|振り返り|ふりかえり|参加|概要|参加録)(?:[!！〜~。]|です|その\d|\(?\d/\d\)?|（[^）]*）)*|\s+in a nutshell|:\s*(?:agenda|everything|what|things|all)\s(?:[&a-z ]+)(?:,[a-z ]+)?|[\s\-–—:：|(（]+(?:(?:an?|my|short|brief|quick|some|few|conference|meetup|event|trip|talk|session|live|personal|raw|the)[\s\-]+)*(?:notes?|report|recap|review|summary|write-?up|impressions|takeaways|highlights|memo|retrospective)[)）]?|\s*(?:참석|참가|참여|방문|관람|발표)?\s*(?:후기|참관기|정리|리뷰|요약|기록|다녀왔습니다|다녀오기|다녀와서|노트|에 다녀오다)|\s*(?:参会|參加|与会|现场|活动|分享|会议|演讲|學習)?(?:总结|笔记|纪要|记录|回顾|小记|心得|實錄|实录|见闻|游记|報告|筆記|紀錄|之旅|有感|观后感))\s*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ReportSuffix { get; }

    private const string MonthName = @"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?";

    // A month alone tells one evening of a series, as "August 2022" does; with its day it is a date.
    [GeneratedRegex(@"\s*(?:[(（\[【]\s*\d{4}[-/.年]\d{1,2}月?\s*[)）\]】]|[(（\[【]\s*(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:[(（][^)）]{1,3}[)）])?\s*(?:開催|[,、][^)）\]】]{1,30})?\s*[)）\]】]|[\s,、]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?<=\S)\s+\d{1,2}/\d{1,2}\s*[(（].[)）]開催|\s\d{8}|[\s,—–\-]+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+" + MonthName + @"|" + MonthName + @"\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+\d{4})\s*$", RegexOptions.RightToLeft | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DateSuffix { get; }

    [GeneratedRegex(@"^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s:：_-]*|\d{8}[\s:：_-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex DatePrefix { get; }

    [GeneratedRegex(@"\s([-~〜])[^-~〜]+\1$")]
    private static partial Regex SetBetween { get; }

    // Behind a number the series is told whole: what is quoted is that evening's theme, what stands behind an @ of its own the place.
    [GeneratedRegex(@"(?<=[#＃]\s?\d+|第\s?\d+\s?回)\s*(?:[「『][^」』]*[」』]|(?<=\s)[@＠]\s.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ThemeSuffix { get; }

    [GeneratedRegex(@"meet-?ups?|\bmeetings?\b|\bconf(?:erence)?\b|(?-i:\p{Ll}(?:Conf|Fest|Con|Days)\b|\p{Lu}[\p{L}\p{N}.]*\s(?:Days?|Nights?)\b(?!\s?\d))|summit|festival|\bcamp\b|hackathon|users?[’']? group|symposium|workshop|unconference|勉強会|もくもく会|カンファレンス|会議|Kaigi|LT(?:会|大会)|大会|祭り?$|夜話|読書会|輪読会|研究会|ミートアップ|ナイト|セミナー|フォーラム|忘年会|新年会|飲み会|発表会|例会|\d月[回号]|の(?:会|集い|日|夕べ)$|모임|밋업|컨퍼런스|세미나|聚會|聚会|沙[龙龍]|大[会會]|年[会會]|研討會", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex EventWord { get; }

    [GeneratedRegex(@"[#＃]\s?\d+|第\s?[\d一二三四五六七八九十]+\s?[回期夜届屆]|\d+\s?(?:번째|회|차|杯目|軒目|回目)|\b(?:vol|no)\.?\s?\d+|(?<!\d)(?:19|20)\d{2}(?!\d)|\s\d{1,3}(?:st|nd|rd|th)?$|\.\d+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOrYear { get; }
}
