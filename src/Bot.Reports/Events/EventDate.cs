using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>
/// Finds the event's (first) day. Each day that stands before the talks is weighed by what stands around it, and the heaviest is taken;
/// without one the file's path tells it, then the front matter, which mostly holds the day of writing.
/// </summary>
internal sealed partial class EventDate(EventSource source, List<Remark> remarks)
{
    // What a day must weigh to go before the path's and the front matter's, and where there are none.
    private const double OverOthers = 1.75;
    private const double Alone = 0.5;
    private const int MostLines = 60;
    private const int MostWrapped = 3;
    private const int ShortestWrapped = 40;
    private const int LongestLine = 500;
    private const int MostDaysOfOneEvent = 14;
    private const double PerLine = 0.05;

    private sealed record Candidate(FoundDate Found, int Line, double Weight);

    private readonly DateOnly? _diaryDay = DiaryDay(source);

    public DateOnly? Read(string? title)
    {
        if (Field("event_date", "eventDate", "event.date", "event.day", "held") is { } told) return told;
        if (AreSeveralEvents()) return DateText.InPath(source.File);
        var written = Field("date", "pubDate", "publishDate", "publishedAt", "published_at", "created_at", "released_at", "published", "created") ?? _diaryDay;
        var other = DateText.InPath(source.File) ?? written;
        var weight = new DayWeight(title, written ?? other);
        var candidates = Candidates(weight, other, written).Where(found => found.Weight >= (other is null ? Alone : OverOthers));
        foreach (var (found, line, _) in candidates.OrderByDescending(found => found.Weight))
        {
            if (found.Date is { } day) return day;
            remarks.Add(new Remark(RemarkKind.BadDate, line, found.Text));
        }
        return other;
    }

    /// <summary>A heading that is a day and no more is a diary's: the day of writing.</summary>
    private static DateOnly? DiaryDay(EventSource source) =>
        source.Title is { } title && DateText.Find(title).FirstOrDefault() is { Date: { } day, Text: var text } && TextShape.LetterCount(title) <= TextShape.LetterCount(text) + 1 ? day : null;

    /// <summary>A list of past meetups has headings of many days, and is about none of them.</summary>
    private bool AreSeveralEvents()
    {
        var days = source.Headings.SelectMany(DateText.Find).Where(found => found.Date is not null).Select(found => found.Date!.Value.DayNumber).ToArray();
        return days.Length > 1 && days.Max() - days.Min() > MostDaysOfOneEvent;
    }

    private IEnumerable<Candidate> Candidates(DayWeight weight, DateOnly? other, DateOnly? written)
    {
        var lines = Lines().ToArray();
        var full = lines.Select(line => DateText.Find(line.Text).ToArray()).ToArray();
        var near = other ?? YearInTitle() ?? DateText.MonthInPath(source.File) ?? YearBeside(lines) ?? full.SelectMany(found => found).FirstOrDefault(found => found.Date is not null)?.Date;
        for (var i = 0; i < lines.Length; i++)
        {
            var days = full[i].Concat(near is null ? [] : WithoutYear(lines[i].Text, full[i], near.Value));
            if ((written ?? other) is { } told) days = days.Concat(DayWeight.Relative(lines[i].Text, told));
            foreach (var found in days) yield return new Candidate(found, lines[i].Line, weight.Of(found, lines[i]) - (i * PerLine));
        }
    }

    private static IEnumerable<FoundDate> WithoutYear(string text, FoundDate[] full, DateOnly near) =>
        DateText.FindWithoutYear(text, near).Where(found => !full.Any(other => found.Index < other.End && other.Index < found.End));

    private IEnumerable<TextLine> Lines()
    {
        if (source.FrontMatter["title"] is { } own) yield return new TextLine(own, [], 1);
        var diary = _diaryDay is null ? null : source.Title;
        foreach (var line in Unwrapped().Where(line => line.Text.Length <= LongestLine && line.Text != diary).Take(MostLines)) yield return WithoutLinks(line);
    }

    /// <summary>The lines before the talks, with those that the page's width cut put together again up to a sentence's end.</summary>
    private IEnumerable<TextLine> Unwrapped()
    {
        for (var i = 0; i < source.Head.Count; i++)
        {
            var first = i;
            while (i + 1 < source.Head.Count && i - first < MostWrapped && IsCut(source.Head[i], source.Head[i + 1])) i++;
            yield return first == i ? source.Head[i] : TextLines.Join([.. source.Head.Skip(first).Take(i - first + 1)], source.Head[first].Line);
        }
    }

    private static bool IsCut(TextLine line, TextLine next) =>
        !line.IsBroken && next.Line == line.Line + 1 && line.Text.Length >= ShortestWrapped && line.Text.AsSpan().TrimEnd() is not [.., '.' or '!' or '?' or ':'] && !TextShape.HasCjk(line.Text);

    /// <summary>A link's address may hold the day it was posted, which is not the event's.</summary>
    private static TextLine WithoutLinks(TextLine line)
    {
        var text = line.Text;
        foreach (var link in line.Links)
            if (link.Length > 0 && text.AsSpan(link.Start).StartsWith("http")) text = text[..link.Start] + new string(' ', link.Length) + text[link.End..];
        return ReferenceEquals(text, line.Text) ? line : new TextLine(text, line.Links, line.Line);
    }

    /// <summary>A year in the title, as a day in its middle.</summary>
    private DateOnly? YearInTitle() =>
        Year.Match(source.FrontMatter["title"] ?? source.Title ?? "") is { Success: true } match ? new DateOnly(Digits.ToNumber(match.ValueSpan), 7, 1) : null;

    /// <summary>The year that a labelled line gives apart from its day: "9月5日 周四（2019）".</summary>
    private static DateOnly? YearBeside(TextLine[] lines)
    {
        foreach (var line in lines)
            if (line.Label?.Kind is LabelKind.Date or LabelKind.Time && Year.Match(line.Text) is { Success: true } match) return new DateOnly(Digits.ToNumber(match.ValueSpan), 7, 1);
        return null;
    }

    private DateOnly? Field(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (source.FrontMatter[name] is { } text && DateText.Find(text).FirstOrDefault()?.Date is { } date) return date;
        return null;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Year { get; }
}
