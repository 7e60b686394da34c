using Bot.Reports.Markup;
using Bot.Reports.Outlines;

namespace Bot.Reports.Events;

/// <summary>What an event's name, day and page are read from.</summary>
/// <param name="File">The file's path below its folder.</param>
/// <param name="FrontMatter">The fields before the text.</param>
/// <param name="Head">The lines before the first talk, headings among them.</param>
/// <param name="Tail">The other lines outside the talks.</param>
/// <param name="Title">The report's own first heading; null where there is none.</param>
internal sealed record EventSource(string File, FrontMatter FrontMatter, IReadOnlyList<TextLine> Head, IReadOnlyList<TextLine> Tail, string? Title)
{
    /// <summary>The further headings of the first level before the talks.</summary>
    public IReadOnlyList<string> FurtherTitles { get; init; } = [];

    /// <summary>The headings of the whole report.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}
