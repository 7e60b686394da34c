using Bot.Reports;

namespace Bot.Announcements.Changes;

/// <summary>Finds what changed from one library to the next.</summary>
/// <param name="known">What is recorded.</param>
/// <param name="previous">The events that this process recorded last; null when it has just started, and then nothing counts as withdrawn.</param>
/// <param name="isUnwanted">Whether somebody of a name does not want to be found.</param>
public sealed class ChangeFinder(IReadOnlyCollection<KnownEvent> known, IReadOnlyList<EventSnapshot>? previous, Func<string, bool> isUnwanted)
{
    private readonly HashSet<string> _ids = known.Select(recorded => recorded.Id).ToHashSet(StringComparer.Ordinal);
    private readonly SourceSet _seen = new(known.Select(recorded => recorded.Snapshot));
    private readonly SourceSet _readHere = new(previous ?? []);
    private readonly ILookup<string, EventSnapshot> _before = (previous ?? []).ToLookup(snapshot => snapshot.File, StringComparer.Ordinal);

    /// <summary>
    /// The events that reports tell of: several reports of one event are one, a file and its copies are one report, and reports without
    /// any talk tell of none yet.
    /// </summary>
    public static IReadOnlyList<EventSnapshot> Events(IEnumerable<Report> reports)
    {
        var table = new EventTable<int>();
        var events = new List<EventSnapshot>();
        foreach (var copies in reports.Where(report => report.Talks.Count > 0).GroupBy(report => report.Fingerprint ?? report.File, StringComparer.Ordinal))
        {
            var snapshot = EventSnapshot.Of(copies.First()) with { Sources = [.. copies.Select(copy => new SourceFile(copy.File, copy.Fingerprint))] };
            var identity = new EventIdentity(snapshot);
            var place = table.Find(identity).Cast<int?>().FirstOrDefault();
            if (place is { } there)
                events[there] = events[there].And(snapshot);
            else
                events.Add(snapshot);
            table.Add(identity, place ?? (events.Count - 1));
        }
        return events;
    }

    /// <summary>
    /// Compares a library with what is recorded. Only what differs from the library that this process recorded last is looked at:
    /// another process may be ahead, and its news must not be taken back because this one has not read it yet.
    /// A library without any report is a folder that is not there, and says nothing.
    /// </summary>
    /// <param name="current">The events of the library now.</param>
    /// <param name="now">The time of recording.</param>
    /// <returns>What changed, and the known events that the library does not tell of.</returns>
    public (IReadOnlyList<ReportChange> Changes, IReadOnlyList<KnownEvent> Missing) Find(IReadOnlyList<EventSnapshot> current, DateTimeOffset now)
    {
        if (current.Count == 0)
            return ([], []);
        var (pairing, present) = (new EventPairing(known, current), new SourceSet(current));
        var changed = current.Where(snapshot => !_before[snapshot.File].Any(before => before.TellsTheSameAs(snapshot) && before.ComesFromTheSameAs(snapshot)))
            .SelectMany(snapshot => pairing[snapshot] is { } recorded ? Continue(recorded, snapshot, present) : [Begin(snapshot, now)]).ToList();
        var absent = known.Where(recorded => !recorded.Withdrawn && !pairing.Has(recorded)).ToLookup(recorded => present.HasAllOf(recorded.Snapshot));
        var held = absent[false].Any() ? new EventPairing(known, previous ?? []) : null;
        return (
            [
                .. changed,
                .. absent[true].Select(EventHistory.WithdrawQuietly),
                .. absent[false].Where(recorded => held!.Has(recorded)).Select(EventHistory.Withdraw),
            ],
            [.. absent[false]]);
    }

    private ReportChange Begin(EventSnapshot snapshot, DateTimeOffset now) => _seen.HasAllOf(snapshot)
        ? EventHistory.BeginQuietly(snapshot, now, FreeId(snapshot))
        : EventHistory.Begin(snapshot, now, FreeId(snapshot));

    // News is what a file holds that was not seen before. What an older version recorded says nothing of files: in doubt it is no news.
    private IEnumerable<ReportChange> Continue(KnownEvent recorded, EventSnapshot snapshot, SourceSet present)
    {
        if (recorded.Snapshot.Sources.Count > 0 && !_seen.HasAllOf(snapshot))
            return EventHistory.Continue(recorded, snapshot);
        return IsSomebodysDoing(recorded, snapshot, present) ? EventHistory.Correct(recorded, snapshot) : EventHistory.ContinueQuietly(recorded, snapshot);
    }

    // All files being as they were, another version of the program reads more or less in them, unless this process has read them before,
    // a report is gone or back, or somebody does not want to be found any more.
    private bool IsSomebodysDoing(KnownEvent recorded, EventSnapshot snapshot, SourceSet present) =>
        recorded.Withdrawn || !present.HasAllOf(recorded.Snapshot) || _readHere.HasAllOf(snapshot) || ShowsUnwanted(recorded);

    private bool ShowsUnwanted(KnownEvent recorded) => recorded.Talks.Any(talk => !talk.Gone && talk.Snapshot.Speakers.Any(isUnwanted));

    // An event may have been corrected away from what its id was made of; another one may then come that would get the same id.
    private string FreeId(EventSnapshot snapshot)
    {
        var id = new EventIdentity(snapshot).Id;
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}").First(_ids.Add);
    }
}
