using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Markup;
using Bot.Reports.Outlines;
using Bot.Reports.Talks;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Gathers what tells about the event: everything outside the talks.</summary>
internal static partial class EventSources
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",、，(（|");
    private const int MostLines = 400;
    private const int MostTitles = 3;
    private const int LongestTitleLine = 80;
    private const int LongestDayLine = 160;

    public static EventSource Of(string file, FrontMatter frontMatter, Node outline, TalkProgram program)
    {
        var talks = program.Readings.Select(reading => reading.Member.Node).ToHashSet();
        var firstTalk = program.Readings.Select(reading => reading.Member.Line.Line).Where(line => line > frontMatter.Lines).DefaultIfEmpty(int.MaxValue).Min();
        var lines = LinesOutside(outline, talks);
        var head = 0;
        while (head < Math.Min(lines.Count, MostLines) && lines[head].Line < firstTalk) head++;
        var headings = Array.FindAll(outline.SelfAndDescendants.Array!, node => node.Kind is NodeKind.Heading);
        return new EventSource(file, frontMatter, lines.GetRange(0, head), lines.GetRange(head, Math.Min(lines.Count - head, MostLines)), TitleOf(outline, headings, talks, firstTalk))
        {
            Headings = [.. headings.Select(node => node.FirstLine.Text).Where(text => text.Length <= LongestTitleLine).Take(MostLines)],
            FurtherTitles = [.. headings.Where(node => node.Level == 1 && node.Parent == outline && node.Line < firstTalk && !talks.Contains(node)).Skip(1).Take(MostTitles).Select(node => node.FirstLine.Text)],
        };
    }

    private static List<TextLine> LinesOutside(Node outline, HashSet<Node> talks)
    {
        var lines = new List<TextLine>();
        var nodes = outline.SelfAndDescendants;
        for (var i = 0; i < nodes.Count && lines.Count < 2 * MostLines; i++)
        {
            var node = nodes[i];
            if (talks.Contains(node)) i += node.Descendants.Count;
            else if (node.Kind is NodeKind.Row && node.Lines.Length > 1) lines.Add(TextLines.Join(node.Lines, node.Line, ": "));
            else lines.AddRange(node.Lines);
        }
        return lines;
    }

    /// <summary>The first heading before the talks, if it is of the first level or stands at the very top.</summary>
    private static string? TitleOf(Node outline, Node[] headings, HashSet<Node> talks, int firstTalk)
    {
        var heading = Array.Find(headings, node => node.Level == 1 || node == outline.Children[0]);
        if (heading is null || heading.FirstLine.IsNonTalk) return TitleLine(outline) ?? heading?.FirstLine.Text;
        return talks.Contains(heading) || heading.Line > firstTalk ? TitleLine(outline) : heading.FirstLine.Text;
    }

    /// <summary>Without a heading over the report, its first line where that is labelled as the title, tells of taking part, or has a number or a day.</summary>
    private static string? TitleLine(Node outline)
    {
        var first = outline.Children.Find(node => !IsTags(node.FirstLine.Text));
        var line = first is { Kind: NodeKind.Paragraph or NodeKind.BoldLine } ? first.FirstLine : TextLine.Empty;
        if (line.Label is { Kind: LabelKind.Title, Value.IsEmpty: false } label) return label.Value.Text;
        if (BeforeDay(line.Text) is { } name) return name;
        return line.Text.Length is > 0 and <= LongestTitleLine && (EventTitle.IsOfReport(line.Text) || IsNumbered(line.Text)) ? line.Text : null;
    }

    /// <summary>"#meetup #rust", as note-taking tools want above the text.</summary>
    private static bool IsTags(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '#') return false;
        foreach (var word in line.Split(' '))
            if (line[word] is not ['#', not '#', ..] and not []) return false;
        return true;
    }

    /// <summary>"Data Barn vol. 7, Thu 8 Feb 2024, the warehouse": the name stands before the day.</summary>
    private static string? BeforeDay(string line)
    {
        if (line.Length > LongestDayLine || DateText.Find(line).FirstOrDefault() is not { Date: not null, Index: var end and > 3 }) return null;
        var comma = line.AsSpan(0, end).IndexOfAny(NameEnds);
        return line[..(comma > 3 ? comma : end)] is { Length: <= LongestTitleLine } name && !name.Contains('。', StringComparison.Ordinal) && !SentenceBreak.IsMatch(name) ? name : null;
    }

    private static bool IsNumbered(string line) => EventTitle.HasNumber(line) && line.AsSpan().TrimEnd() is not [.., '。' or '.'] && !SentenceBreak.IsMatch(line);

    [GeneratedRegex(@"\p{L}{2}[.!?]\s+\p{Lu}")]
    private static partial Regex SentenceBreak { get; }
}
