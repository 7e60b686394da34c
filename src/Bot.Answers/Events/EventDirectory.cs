using Bot.Answers.Snapshots;
using Bot.Answers.Text;

namespace Bot.Answers.Events;

/// <summary>All events of a library, by day, name and series.</summary>
public sealed class EventDirectory
{
    private readonly EventEntry[] _all;
    private readonly EventSeries[] _series;
    private readonly Dictionary<string, EventEntry> _byId;
    private readonly Dictionary<string, EventEntry> _byFile;
    private readonly ILookup<string, EventEntry> _byName;

    private EventDirectory(EventEntry[] all, IReadOnlyCollection<EventSeries> before)
    {
        _all = all;
        _byId = all.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _byFile = all.ToDictionary(entry => entry.Report.File, StringComparer.Ordinal);
        _byName = all.ToLookup(entry => entry.Key, StringComparer.Ordinal);
        _series = SeriesOf(all, before.ToDictionary(series => series.Key, StringComparer.Ordinal));
    }

    /// <summary>A directory of nothing.</summary>
    internal static EventDirectory Empty { get; } = new([], []);

    /// <summary>All events, the newest first; those without a day last.</summary>
    public IReadOnlyList<EventEntry> All => _all;

    /// <summary>All series, also those of one event, the one with the newest event first.</summary>
    public IReadOnlyList<EventSeries> Series => _series;

    /// <summary>The event that a report is about.</summary>
    public EventEntry Of(FoundTalk talk) => _byFile[talk.Report.File];

    /// <summary>The event of a report's file.</summary>
    public EventEntry this[string file] => _byFile[file];

    /// <summary>The events that an id or a whole name stands for.</summary>
    public IReadOnlyList<EventEntry> Find(string idOrName) =>
        _byId.TryGetValue(idOrName, out var entry) ? [entry] : [.. _byName[NameKey.Of(idOrName)]];

    /// <summary>The event of a report's file; null where there is no such report.</summary>
    internal EventEntry? InFile(string file) => _byFile.GetValueOrDefault(file);

    /// <summary>The directory after some events went and came.</summary>
    internal EventDirectory With(Change<EventEntry> change) => new(SortedArray.With(_all, change.Gone, change.Came, NewestFirst.Order), _series);

    // A series of the same events stays the same object, which tells that nothing about it changed.
    private static EventSeries[] SeriesOf(EventEntry[] all, Dictionary<string, EventSeries> before) =>
    [
        .. all.Where(entry => entry.Family is not null).GroupBy(entry => entry.FamilyKey!, StringComparer.Ordinal)
            .Select(same => before.TryGetValue(same.Key, out var known) && known.Events.SequenceEqual(same, ReferenceEqualityComparer.Instance)
                ? known
                : new EventSeries(same.First().Family!, [.. same])),
    ];
}
