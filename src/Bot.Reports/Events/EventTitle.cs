using System.Buffers;
using System.Globalization;
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
        if (!HasNumber(part) && HasNumber(title[end..])) return null;
        var isSubject = start == 0 && title.AsSpan(end).TrimStart() is [':' or '：' or '–' or '—' or '|' or '｜', ..];
        return isSubject || HasNumber(part) || TextShape.LetterCount(part) >= MostOfTitle * TextShape.LetterCount(title) ? part : null;
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
        name = WithoutMotto(DayOfEvent.Replace(ReportSuffix.Replace(WithoutAside(name), ""), ""));
        if (!name.AsSpan().ContainsAny(Figures)) return TrimQuotes(TrimMarks(name), title: name);
        name = DatePrefix.Replace(DateSuffix.Replace(name, ""), "");
        if (name.AsSpan().ContainsAny('#', '＃', '回')) name = ThemeSuffix.Replace(name, "");
        return TrimQuotes(TrimMarks(name), title: name);
    }

    /// <summary>What is said in parentheses behind a name: a day, a remark in small letters, or anything behind the word for a report.</summary>
    private static string WithoutAside(string name)
    {
        if (name.AsSpan().TrimEnd() is not [.., ')' or '）'] || name.LastIndexOfAny(['(', '（']) is not (> 0 and var open)) return name;
        var (before, aside) = (name[..open], name[(open + 1)..]);
        return aside is [>= 'a' and <= 'z', ..] || ReportSuffix.IsMatch(before) || DateText.Find(aside).Any() ? before : name;
    }

    /// <summary>"Harbour Conf 2020: a weekend of cranes": in small letters behind the event's name stands the post's motto.</summary>
    private static string WithoutMotto(string name) =>
        name.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && colon + 2 < name.Length && char.IsAsciiLetterLower(name[colon + 2]) && NamesEvent(name[..colon]) ? name[..colon] : name;

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

    /// <summary>True for a word that any event may be called by with a number: "Meetup #31", 第3回勉強会.</summary>
    public static bool IsNumberAlone(string name) => EventWord.Replace(NumberOrYear.Replace(name, ""), "") is var rest && rest.Length < name.Length && !TextShape.HasLetters(rest);

    /// <summary>True for a title that has the number or year that tells one event of a series.</summary>
    public static bool HasNumber(string title) => (title.AsSpan().ContainsAny(Figures) || title.Contains('第', StringComparison.Ordinal)) && NumberOrYear.IsMatch(title);
}
