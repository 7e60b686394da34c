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
}

/// <summary>Events that share a name and differ in number or year.</summary>
/// <param name="Name">The name without a number.</param>
/// <param name="Events">The newest first.</param>
public sealed record EventSeries(string Name, IReadOnlyList<EventEntry> Events)
{
    /// <summary>The name folded: letters and digits alone.</summary>
    internal string Key { get; } = NameKey.Of(Name);
}
