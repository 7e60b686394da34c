using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Finds the event's (first) day: the text tells it best, then the file's path, then the front matter, which mostly holds the day of writing.</summary>
internal sealed partial class EventDate(EventSource source, List<Remark> remarks)
{
    private const int LongestDateLine = 60;
    private const int LongestDateSentence = 30;
    private const int LongestLine = 500;
    private const int MostDaysBefore = 60;
    private const int MostDaysOfOneEvent = 14;
    private const double SharedWithTitle = 0.5;

    public DateOnly? Read(string? title)
    {
        var (inPath, inFront) = (DateText.InPath(source.File), InFrontMatter());
        if (AreSeveralEvents()) return inPath;
        var lines = Telling(title).ToArray();
        if (First(lines, line => DateText.Find(WithoutLinks(line))) is { } written) return written;
        var year = (inPath ?? inFront)?.Year ?? YearInTitle();
        var withoutYear = year is null ? null : First(lines, line => DateText.FindWithoutYear(WithoutLinks(line), year.Value)) ?? FirstOfSentences(year.Value);
        return withoutYear ?? Mentioned(title, inPath ?? inFront) ?? inPath ?? inFront;
    }

    /// <summary>A list of past meetups has headings of many days, and is about none of them.</summary>
    private bool AreSeveralEvents()
    {
        var days = source.Headings.SelectMany(DateText.Find).Where(found => found.Date is not null).Select(found => found.Date!.Value.DayNumber).ToArray();
        return days.Length > 1 && days.Max() - days.Min() > MostDaysOfOneEvent;
    }

    /// <summary>"9/22 in Takamatsu. …": a sentence may begin with the day.</summary>
    private DateOnly? FirstOfSentences(int year) =>
        source.Head.Where(line => line.Text.Length <= LongestLine && char.IsAsciiDigit(line.Text.AsSpan().TrimStart() is [var first, ..] ? first : ' '))
            .SelectMany(line => DateText.FindWithoutYear(WithoutLinks(line), year).Where(found => found.Index == 0)).FirstOrDefault().Date;

    /// <summary>A day in running text, which is another event's at times. Where it is known when the report was written, the text must name the event, and the day be not long before.</summary>
    private DateOnly? Mentioned(string? title, DateOnly? writtenUp) =>
        source.Head.Where(line => line.Text.Length <= LongestLine && !Next.IsMatch(line.Text) && (writtenUp is null || IsAbout(line.Text, title))).SelectMany(line => DateText.Find(WithoutLinks(line)))
            .FirstOrDefault(found => found.Date is { } date && (writtenUp is not { } day || date <= day && day.DayNumber - date.DayNumber <= MostDaysBefore)).Date;

    /// <summary>The lines whose day is the event's: labelled ones, titles, short lines, and sentences about taking part in this event.</summary>
    private IEnumerable<TextLine> Telling(string? title)
    {
        foreach (var line in source.Head.Where(line => line.Label is { Kind: LabelKind.Date or LabelKind.Time })) yield return line;
        if (source.FrontMatter["title"] is { } own) yield return new TextLine(own, [], 1);
        foreach (var line in source.Head.Where(line => line.Text.Length <= LongestDateLine && !line.Text.Contains('。', StringComparison.Ordinal))) yield return line;
        foreach (var line in source.Head.Where(line => line.Text.Length <= LongestLine && IsSentence(WithoutLinks(line)))) yield return line;
        foreach (var line in source.Head.Where(line => Held.IsMatch(line.Text) && IsAbout(line.Text, title))) yield return line;
    }

    /// <summary>True where a sentence is a date and little more, which can only be when the event was.</summary>
    private static bool IsSentence(string text) =>
        DateText.Find(text).Any(found => text.AsSpan(0, found.Index).TrimEnd() is [] or [.., '。' or '.' or '！' or '!'] && SentenceLength(text.AsSpan(found.Index)) <= LongestDateSentence);

    private static int SentenceLength(ReadOnlySpan<char> text) => text.IndexOf('。') is >= 0 and var end ? end : text.TrimEnd().Length;

    private static bool IsAbout(string text, string? title)
    {
        if (title is null) return false;
        var (line, name) = (TextShape.Fold(text), TextShape.Fold(title));
        var shared = Enumerable.Range(0, Math.Max(0, name.Length - 2)).Count(i => line.Contains(name.AsSpan(i, 3), StringComparison.Ordinal));
        return shared >= SharedWithTitle * (name.Length - 2);
    }

    private DateOnly? First(IEnumerable<TextLine> lines, Func<TextLine, IEnumerable<FoundDate>> find)
    {
        foreach (var line in lines)
        {
            foreach (var found in find(line))
            {
                if (found.Date is { } date) return date;
                remarks.Add(new Remark(RemarkKind.BadDate, line.Line, found.Text));
            }
        }
        return null;
    }

    /// <summary>A link's address may hold the day it was posted, which is not the event's.</summary>
    private static string WithoutLinks(TextLine line)
    {
        var text = line.Text;
        foreach (var link in line.Links.Reverse())
            if (link.Length > 0 && text.AsSpan(link.Start).StartsWith("http")) text = text.Remove(link.Start, link.Length);
        return text;
    }

    private int? YearInTitle() =>
        Year.Match(source.FrontMatter["title"] ?? source.Title ?? "") is { Success: true } match ? int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    private DateOnly? InFrontMatter()
    {
        foreach (var field in (ReadOnlySpan<string>)["event_date", "eventDate", "date", "pubDate", "publishedAt", "published_at", "created_at", "published"])
            if (source.FrontMatter[field] is { } text && DateText.Find(text).FirstOrDefault().Date is { } date) return date;
        return null;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"次回|前回|次は|更新|追記|\b(?:next|last|previous|updated|posted|published|deadline|until)\b|다음|지난|下次|上次", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Next { get; }

    [GeneratedRegex(@"開催|参加|行われ|行って|行った|ありました|held|took place|attended|take place|was on|went to|visited|열린|참가|참석|举办|举行|参加|舉辦|舉行", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Held { get; }
}
