using Bot.Reports.Outlines;

namespace Bot.Reports.Members;

/// <summary>What the columns of a talk's row say beside title and speaker.</summary>
/// <param name="Affiliation">The text of the affiliation column.</param>
/// <param name="Slides">The cell of the slides column.</param>
internal sealed record RowCells(string? Affiliation, TextLine? Slides)
{
    public static RowCells None { get; } = new(null, null);
}
