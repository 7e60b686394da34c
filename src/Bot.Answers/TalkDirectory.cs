using Bot.Answers.Events;
using Bot.Answers.Snapshots;
using Bot.Answers.Text;
using Bot.Reports;
using Bot.Search;

namespace Bot.Answers;

/// <summary>All talks of a library, by key, id, title and day.</summary>
public sealed class TalkDirectory
{
    private readonly EventDirectory _events;
    private readonly FoundTalk[] _all;
    private readonly KeyLookup<FoundTalk> _byId;
    private readonly KeyLookup<FoundTalk> _byTitle;

    private TalkDirectory(EventDirectory events, FoundTalk[] all, KeyLookup<FoundTalk> byId, KeyLookup<FoundTalk> byTitle) =>
        (_events, _all, _byId, _byTitle) = (events, all, byId, byTitle);

    /// <summary>A directory of nothing.</summary>
    internal static TalkDirectory Empty { get; } = new(
        EventDirectory.Empty,
        [],
        new(talk => [talk.Id], NewestFirst.Order),
        new(talk => talk.Talk.Title is { } title ? [NameKey.Of(title)] : [], NewestFirst.Order));

    /// <summary>All talks, the newest first and each event's in the report's order.</summary>
    public IReadOnlyList<FoundTalk> All => _all;

    /// <summary>The talks of each report, in the report's order; the reports by file.</summary>
    public IEnumerable<(Report Report, IReadOnlyList<FoundTalk> Talks)> ByReport =>
        _events.All.OrderBy(entry => entry.Report.File, StringComparer.Ordinal).Select(entry => (entry.Report, entry.Talks));

    /// <summary>The talk of a key that this library's index gave.</summary>
    public FoundTalk this[TalkKey key] => _events[key.File].Talks[key.Ordinal];

    /// <summary>The talks that an id or a whole title stands for.</summary>
    public IReadOnlyList<FoundTalk> Find(string idOrTitle)
    {
        if (_byId.Find(idOrTitle).FirstOrDefault() is { } talk)
            return [talk];
        return NameKey.Of(idOrTitle) is { Length: > 0 } key ? [.. _byTitle.Find(key)] : [];
    }

    /// <summary>The directory after some talks went and came.</summary>
    /// <param name="events">All events after the change.</param>
    /// <param name="change">The talks.</param>
    internal TalkDirectory With(EventDirectory events, Change<FoundTalk> change) =>
        new(events, SortedArray.With(_all, change.Gone, change.Came, NewestFirst.Order), _byId.With(change), _byTitle.With(change));
}
