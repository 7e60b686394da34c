using Bot.Reports.Events;
using Bot.Reports.Markup;
using Bot.Reports.Notes;
using Bot.Reports.Outlines;
using Bot.Reports.Structures;
using Bot.Reports.Talks;

namespace Bot.Reports;

/// <summary>Reads one Markdown report.</summary>
public sealed class ReportReader
{
    /// <summary>Reads a report from its text; never throws, whatever the text.</summary>
    /// <param name="file">The file's path below its folder, with <c>/</c>; a hint for the event's name and day.</param>
    /// <param name="markdown">The whole text, with front matter if there is any.</param>
    /// <returns>What was understood, with a remark for what was not.</returns>
    public Report Read(string file, string markdown)
    {
        var remarks = new List<Remark>();
        var frontMatter = FrontMatter.Read(markdown);
        if (frontMatter.Error is not null) remarks.Add(frontMatter.Error);
        var text = WithinLimits(markdown[frontMatter.Length..], frontMatter.Lines, remarks);
        var outline = OutlineBuilder.Build(text, frontMatter.Lines, ListedTalks.TableOf(markdown[..frontMatter.Length]));
        var program = TalkProgram.Read(GroupFinder.Find(outline, remarks), outline);
        var happening = new EventReader(EventSources.Of(file, frontMatter, outline, program), remarks).Read();
        var talks = program.Talks(happening.Title);
        remarks.AddRange(Remarks.About(happening, talks, program.Readings));
        return new Report(file, happening, talks, [.. remarks.OrderBy(remark => remark.Line)]) { Notes = EventNotes.Of(outline, talks) };
    }

    private static string WithinLimits(string text, int linesBefore, List<Remark> remarks)
    {
        if (ComplexityLimit.Find(text) is not { } limit) return text;
        remarks.Add(new Remark(RemarkKind.TooComplex, limit.Line + linesBefore, limit.Limit));
        return text[..limit.Offset];
    }
}
