using Bot.Reports;

namespace Bot.Announcements.Changes;

/// <summary>Finds what changed from one library to the next.</summary>
public static class ChangeFinder
{
    /// <summary>The events that reports tell of: several reports of one event are one, and reports without any talk tell of none yet.</summary>
    public static IReadOnlyList<EventSnapshot> Events(IEnumerable<Report> reports)
    {
        var table = new EventTable<int>();
        var events = new List<EventSnapshot>();
        foreach (var snapshot in reports.Where(report => report.Talks.Count > 0).Select(EventSnapshot.Of))
        {
            var identity = new EventIdentity(snapshot);
            var known = table.Find(identity).Cast<int?>().FirstOrDefault();
            if (known is { } place)
                events[place] = events[place].And(snapshot);
            else
                events.Add(snapshot);
            table.Add(identity, known ?? (events.Count - 1));
        }
        return events;
    }

    /// <summary>
    /// Compares a library with what is recorded. Only what differs from the library that this process recorded last is looked at:
    /// another process may be ahead, and its news must not be taken back because this one has not read it yet.
    /// A library without any report is a folder that is not there, and says nothing.
    /// </summary>
    /// <param name="known">What is recorded.</param>
    /// <param name="previous">The events that this process recorded last; null when it has just started, and then nothing counts as withdrawn.</param>
    /// <param name="current">The events of the library now.</param>
    /// <param name="now">The time of recording.</param>
    /// <returns>What changed, and the known events that the library does not tell of.</returns>
    public static (IReadOnlyList<ReportChange> Changes, IReadOnlyList<KnownEvent> Missing) Find(
        IReadOnlyCollection<KnownEvent> known, IReadOnlyList<EventSnapshot>? previous, IReadOnlyList<EventSnapshot> current, DateTimeOffset now)
    {
        if (current.Count == 0)
            return ([], []);
        var table = new EventTable<KnownEvent>();
        foreach (var recorded in known)
            table.Add(new EventIdentity(recorded.Snapshot), recorded);

        var before = (previous ?? []).ToLookup(snapshot => snapshot.File, StringComparer.Ordinal);
        var ids = known.Select(recorded => recorded.Id).ToHashSet(StringComparer.Ordinal);
        var present = new HashSet<string>(StringComparer.Ordinal);
        var changes = new List<ReportChange>();
        foreach (var snapshot in current)
        {
            var recorded = table.Find(new EventIdentity(snapshot)).FirstOrDefault(candidate => !present.Contains(candidate.Id));
            if (recorded is not null)
                present.Add(recorded.Id);
            if (!before[snapshot.File].Any(snapshot.TellsTheSameAs))
                changes.AddRange(recorded is null ? [EventHistory.Begin(snapshot, now, FreeId(snapshot, ids))] : EventHistory.Continue(recorded, snapshot));
        }
        var missing = known.Where(recorded => !recorded.Withdrawn && !present.Contains(recorded.Id)).ToList();
        var held = (previous ?? []).SelectMany(snapshot => table.Find(new EventIdentity(snapshot)).Take(1)).ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. changes, .. missing.Where(held.Contains).Select(EventHistory.Withdraw)], missing);
    }

    // An event may have been corrected away from what its id was made of; another one may then come that would get the same id.
    private static string FreeId(EventSnapshot snapshot, HashSet<string> ids)
    {
        var id = new EventIdentity(snapshot).Id;
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}").First(ids.Add);
    }
}
