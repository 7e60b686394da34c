using Bot.Answers.Text;
using Bot.Reports;

namespace Bot.Answers.Events;

/// <summary>One event of the library.</summary>
/// <param name="Id">Short and stable: for buttons and completions.</param>
/// <param name="Report">Its report.</param>
/// <param name="Talks">Its talks in the report's order.</param>
public sealed record EventEntry(string Id, Report Report, IReadOnlyList<FoundTalk> Talks)
{
    /// <summary>The event's name as the report gives it; the report's file where it gives none.</summary>
    public string Name => Report.Event.Title ?? Report.File;

    /// <summary>The event's day.</summary>
    public DateOnly? Date => Report.Event.Date;

    /// <summary>The name folded: letters and digits alone.</summary>
    internal string Key { get; } = NameKey.Of(Report.Event.Title ?? Report.File);

    /// <summary>What the event shares with others of its series in its name; null where the report gives no name.</summary>
    internal string? Family { get; } = FamilyName.Of(Report.Event);

    /// <summary>The family's name folded.</summary>
    internal string? FamilyKey => field ??= Family is { } family ? NameKey.Of(family) : null;

    /// <summary>The event that a report is about.</summary>
    internal static EventEntry Of(Report report) =>
        new(StableId.Of('e', report.File), report, [.. report.Talks.Select((talk, place) => new FoundTalk(report, talk) { Ordinal = place })]);
}

/// <summary>Events that share a name and differ in number or year.</summary>
/// <param name="Name">The name without a number.</param>
/// <param name="Events">The newest first.</param>
public sealed record EventSeries(string Name, IReadOnlyList<EventEntry> Events)
{
    /// <summary>The name folded: letters and digits alone.</summary>
    internal string Key { get; } = NameKey.Of(Name);
}
