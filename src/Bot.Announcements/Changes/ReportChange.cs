namespace Bot.Announcements.Changes;

/// <summary>What changed about one event from one library to the next.</summary>
/// <param name="Event">The event as it is to be recorded.</param>
public abstract record ReportChange(KnownEvent Event)
{
    /// <summary>A first report on an event.</summary>
    public sealed record NewReport(KnownEvent Event) : ReportChange(Event);

    /// <summary>A known event's report tells of more talks.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Talks">The new talks' numbers.</param>
    public sealed record TalksAdded(KnownEvent Event, IReadOnlyList<int> Talks) : ReportChange(Event);

    /// <summary>Talks that had no slides have some.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Talks">The talks' numbers.</param>
    public sealed record SlidesAdded(KnownEvent Event, IReadOnlyList<int> Talks) : ReportChange(Event);

    /// <summary>What was announced reads differently now: corrected, withdrawn, or back again. No news; what was posted is edited.</summary>
    public sealed record Corrected(KnownEvent Event) : ReportChange(Event);

    /// <summary>
    /// Neither news nor an edit: the file moved, was reformatted, or is read otherwise by this version of the program.
    /// </summary>
    public sealed record Quiet(KnownEvent Event) : ReportChange(Event);
}
