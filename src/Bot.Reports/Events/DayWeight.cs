using System.Text.RegularExpressions;
using Bot.Reports.Links;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Weighs how surely a day in the text is the day the event was held.</summary>
/// <param name="title">The event's name, if it is known.</param>
/// <param name="written">When the report was written, as far as it or its path tells.</param>
internal sealed partial class DayWeight(string? title, DateOnly? written)
{
    private const int ShortLine = 60;
    private const int ShortSentence = 30;
    private const int Before = 24;
    private const int After = 12;

    // Within so many days of the event most reports are written.
    private const int SoonAfter = 21;
    private const double SharedWithTitle = 0.5;

    private readonly string? _title = title is null ? null : TextShape.Fold(title);

    /// <summary>The weight of a day: some 0 for one in passing, 3 and more for one that tells of the event, far below for a day of posting.</summary>
    public double Of(FoundDate found, TextLine line)
    {
        var weight = OfLine(found, line) + OfSurroundings(found, line.Text);
        if (found.Date > written) weight -= 2;
        if (!found.HasYear) weight += IsShortlyBefore(found.Date) ? 0.5 : -1;
        return weight;
    }

    private bool IsShortlyBefore(DateOnly? day) => day <= written && written < day.Value.AddDays(SoonAfter);

    /// <summary>The days that are told from the day of writing.</summary>
    public static IEnumerable<FoundDate> Relative(string text, DateOnly written)
    {
        foreach (Match match in Yesterday.Matches(text)) yield return new FoundDate(written.AddDays(-1), match.Index, match.Value, HasYear: false);
    }

    private double OfLine(FoundDate found, TextLine line)
    {
        if (line.Label?.Kind is LabelKind.Date) return 8;
        if (line.Label?.Kind is LabelKind.Time) return 6;
        var sentence = SentenceAround(line.Text, found);
        var isShort = line.Text.Length <= ShortLine && !line.Text.Contains('。', StringComparison.Ordinal);
        var weight = isShort ? 4.0 : sentence.Length <= ShortSentence ? 3 : 0;
        if (!isShort && sentence.StartsWith(found.Text)) weight += 1;
        if (!isShort && Held.IsMatch(sentence)) weight += 1.5;
        if (IsAbout(line)) weight += 2;
        return weight;
    }

    private static double OfSurroundings(FoundDate found, string text)
    {
        var before = text.AsSpan(Math.Max(0, found.Index - Before), Math.Min(Before, found.Index));
        var after = text.AsSpan(found.End, Math.Min(After, text.Length - found.End));
        if (before.LastIndexOfAny("。！？") is >= 0 and var end) before = before[(end + 1)..];
        var weight = 0.0;
        if (WeekdayBefore.IsMatch(before) || WeekdayAfter.IsMatch(after)) weight += 2;
        if (Occasion.IsMatch(before)) weight += 2;
        if (PartOfDay.IsMatch(after)) weight += 1;
        if (Range.IsMatch(found.Text)) weight += 1;
        if (Writing.IsMatch(before) || WritingAfter.IsMatch(after)) weight -= 9;
        if (Another.IsMatch(before) || AnotherAfter.IsMatch(after)) weight -= 5;
        if (OwnDay.IsMatch(before)) weight += 4;
        else if (RangeBefore.IsMatch(before)) weight -= 3;
        return weight;
    }

    private static ReadOnlySpan<char> SentenceAround(string text, FoundDate found)
    {
        var before = text.AsSpan(0, found.Index);
        var start = Math.Max(before.LastIndexOfAny("。！!？?"), before.LastIndexOf(". "));
        var after = text.AsSpan(found.End);
        var (mark, stop) = (after.IndexOfAny("。！!？?"), after.IndexOf(". "));
        var length = mark < 0 ? stop : stop < 0 ? mark : Math.Min(mark, stop);
        return text.AsSpan((start + 1)..(length < 0 ? text.Length : found.End + length)).Trim();
    }

    /// <summary>True for a line that names the event or links to its page.</summary>
    private bool IsAbout(TextLine line)
    {
        if (Array.Exists(line.Links, link => LinkHosts.IsEventPage(link.Url))) return true;
        if (_title is null || _title.Length < 3) return false;
        var text = TextShape.Fold(line.Text);
        var shared = Enumerable.Range(0, _title.Length - 2).Count(i => text.Contains(_title.AsSpan(i, 3), StringComparison.Ordinal));
        return shared >= SharedWithTitle * (_title.Length - 2);
    }

    [GeneratedRegex(@"開催|参加|行われ|行って|行った|行き|ありました|やりました|お邪魔|聴いて|聞いて|観て|見て|観た|視聴|登壇|配信|\bheld\b|took place|attended|take place|\b(?:was|were) on\b|\bwas\b|\bwent\b|visited|\bran\b|opened|hosted|gathered|found the way|\bmet\b|열린|열렸|참가|참석|다녀|갔|举办|举行|落幕|落下帷幕|舉辦|舉行|去了", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Held { get; }

    [GeneratedRegex(@"(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*(?:the\s*)?|[月火水木金土日]曜日?[、(（\s]*|[월화수목금토일]요일[、(（\s]*|(?:星期|禮拜|礼拜|周|週)[一二三四五六日天][、(（，,\s]*|(?:昨日|一昨日|おととい|先日|어제|그제|昨天|前天|yesterday)[、(（，,\s]*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WeekdayBefore { get; }

    [GeneratedRegex(@"^\s*日?\s*(?:[(（]?[月火水木金土日](?:曜日?|[)）・])|[(（,]?\s*(?:mon|tue|wed|thu|fri|sat|sun)|[(（]?[월화수목금토일](?:요일|[)）])|[(（]?(?:星期|周|週|禮拜)[一二三四五六日天]|[(（][一二三四五六][)）])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WeekdayAfter { get; }

    [GeneratedRegex(@"^日?\s*(?:[(（][^)）]{1,4}[)）])?\s*(?:の?(?:夜|晩|午後|昼|夕方|朝)|下午|上午|晚上|傍晚|저녁|오후|밤)", RegexOptions.ExplicitCapture)]
    private static partial Regex PartOfDay { get; }

    [GeneratedRegex(@"\b(?:itself (?:was|took place)|(?:evening|night|meetup|meeting|event|day) (?:of|on|was on)|held on|(?:last|on|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day,? on)\s*(?:the\s*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Occasion { get; }

    [GeneratedRegex(@"(?:\b(?:posted|published|updated|edited|written|circulated|sent|exported|modified|created)\b|投稿|公開|更新|作成|執筆|追記|작성|수정|게시|发布|更新|發布|撰写|撰寫)[^。.]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Writing { get; }

    [GeneratedRegex(@"^日?\s*(?:[/|·]\s*(?:tags?|タグ)\b|に?(?:公開|投稿|更新|追記)|记|記(?!念)|(?:update|posted|edit))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WritingAfter { get; }

    [GeneratedRegex(@"(?:\b(?:next|upcoming|previous|until|since|deadline|cfp|last (?:time|edition|meetup|meeting|year))\b|次回|前回|来月|先月|締切|締め切り|リリース|다음|지난(?!\s?(?:주|번 주|달|월|화|수|목|금|토|일|$))|下次|下一|上次|截止|预告|預告|予告)[^。.]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Another { get; }

    // 7/30（六）～: what follows is the last day, and an event is known by its first.
    [GeneratedRegex(@"\d(?:st|nd|rd|th|日|일)?\s*(?:[(（][^)）]{1,5}[)）])?\s*(?:[～〜~–—\-]|から|부터|至|to|and|&)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex RangeBefore { get; }

    // Day2 (10/5): of an event's days the one that the report is about.
    [GeneratedRegex(@"(?:\bday\s?\d|\d日目|[一二三]日目|最終日|第[一二三]天|\d일차)\s*[(（:：]\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex OwnDay { get; }

    // "1 and 2 February", "May 10-11": what takes days is an event.
    [GeneratedRegex(@"(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s?(?:[-–—]|and|to|&)\s?\d{1,2}(?:st|nd|rd|th)?(?=[\s,])", RegexOptions.ExplicitCapture)]
    private static partial Regex Range { get; }

    [GeneratedRegex(@"^日?\s*(?:まで|以降|以来|締切|〆切|から(?:募集|受付))", RegexOptions.ExplicitCapture)]
    private static partial Regex AnotherAfter { get; }

    [GeneratedRegex(@"(?<!一)昨日|きのう|昨晩|昨夜|\byesterday\b|\blast night\b|어제|昨天|昨晚", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Yesterday { get; }
}
