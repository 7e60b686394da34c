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
    private const double SharedWithTitle = 0.5;

    public DateOnly? Read(string? title)
    {
        var (inPath, inFront) = (DateText.InPath(source.File), InFrontMatter());
        var lines = Telling(title).ToArray();
        if (First(lines, line => DateText.Find(WithoutLinks(line))) is { } written) return written;
        var year = (inPath ?? inFront)?.Year ?? YearInTitle();
        var withoutYear = year is null ? null : First(lines, line => DateText.FindWithoutYear(WithoutLinks(line), year.Value));
        return withoutYear ?? inPath ?? inFront;
    }

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

    [GeneratedRegex(@"開催|参加|行われ|行って|行った|ありました|held|took place|attended|take place|was on|went to|visited|열린|참가|참석|举办|举行|参加|舉辦|舉行", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Held { get; }
}
