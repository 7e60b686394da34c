using Bot.Answers.Text;

namespace Bot.Answers.Events;

/// <summary>All events of a library, by day, name and series.</summary>
public sealed class EventDirectory
{
    private readonly Dictionary<string, EventEntry> _byId;
    private readonly Dictionary<string, EventEntry> _byFile;
    private readonly ILookup<string, EventEntry> _byName;

    /// <summary>A directory of the reports' events.</summary>
    /// <param name="talks">All talks, by report.</param>
    public EventDirectory(TalkDirectory talks)
    {
        All = [.. talks.ByReport.Select(pair => new EventEntry(StableId.Of('e', pair.Report.File), pair.Report, pair.Talks))
            .OrderByDescending(entry => entry.Date).ThenBy(entry => entry.Report.File, StringComparer.Ordinal)];
        _byId = All.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _byFile = All.ToDictionary(entry => entry.Report.File, StringComparer.Ordinal);
        _byName = All.ToLookup(entry => NameKey.Of(entry.Name), StringComparer.Ordinal);
        Series = [.. All.Select(entry => (Entry: entry, Name: FamilyName.Of(entry.Report.Event))).Where(pair => pair.Name is not null)
            .GroupBy(pair => NameKey.Of(pair.Name!), StringComparer.Ordinal)
            .Select(same => new EventSeries(same.First().Name!, [.. same.Select(pair => pair.Entry)]))];
    }

    /// <summary>All events, the newest first; those without a day last.</summary>
    public IReadOnlyList<EventEntry> All { get; }

    /// <summary>All series, also those of one event, the one with the newest event first.</summary>
    public IReadOnlyList<EventSeries> Series { get; }

    /// <summary>The event that a report is about.</summary>
    public EventEntry Of(FoundTalk talk) => _byFile[talk.Report.File];

    /// <summary>The event of a report's file.</summary>
    public EventEntry this[string file] => _byFile[file];

    /// <summary>The events that an id or a whole name stands for.</summary>
    public IReadOnlyList<EventEntry> Find(string idOrName) =>
        _byId.TryGetValue(idOrName, out var entry) ? [entry] : [.. _byName[NameKey.Of(idOrName)]];
}
