namespace Bot.Reports;

/// <summary>Reads one Markdown report.</summary>
public sealed class ReportReader
{
    /// <summary>Reads a report from its text; never throws, whatever the text.</summary>
    /// <param name="file">The file's path below its folder, with <c>/</c>; a hint for the event's name and day.</param>
    /// <param name="markdown">The whole text, with front matter if there is any.</param>
    /// <returns>What was understood, with a remark for what was not.</returns>
    public Report Read(string file, string markdown) => new(file, Event.Unknown, [], [new Remark(RemarkKind.NoTalks, 0)]);
}
