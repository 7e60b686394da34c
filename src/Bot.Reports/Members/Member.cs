using Bot.Reports.Outlines;

namespace Bot.Reports.Members;

/// <summary>A place in the outline that may be a talk, with every way to read it.</summary>
internal sealed class Member
{
    public required Node Node { get; init; }

    /// <summary>The line the title stands in.</summary>
    public required TextLine Line { get; init; }

    public required Slot Slot { get; init; }

    /// <summary>The title where nobody is named: the line, or of a long one the words that are marked as its beginning.</summary>
    public Slice Title => Slot.Rest.Span.Length <= MemberReader.LongestTitle ? Slot.Rest : Slot.Rest.To(Math.Max(TitleLayouts.LeadLength(Slot.Rest), 1));

    /// <summary>The plausible ways to part title and speakers.</summary>
    public required IReadOnlyList<Split> Splits { get; init; }

    /// <summary>What stands beneath.</summary>
    public required MemberBody Body { get; init; }

    /// <summary>Who is named, when the line names people and nothing else.</summary>
    public required People.PeopleReading Alone { get; init; }

    /// <summary>True for a break, a reception or one of the report's own sections.</summary>
    public required bool IsNonTalk { get; init; }

    /// <summary>True for a heading over several talks.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>True when the line is running text rather than a title.</summary>
    public required bool IsSentence { get; init; }

    /// <summary>An affiliation or link column of a table's row.</summary>
    public RowCells? Cells { get; init; }
}
