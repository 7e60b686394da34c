namespace Bot.Announcements.Changes;

/// <summary>
/// Which recorded event each event of a library is. A file that stayed as it was is the same event whatever is read from it now, and a
/// moved or rewritten one is found by what it says. The surest pairs are made first, for all events, so that none takes another's place.
/// </summary>
internal sealed class EventPairing
{
    private readonly Dictionary<EventSnapshot, KnownEvent> _pairs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<KnownEvent> _known;
    private readonly IReadOnlyList<EventSnapshot> _snapshots;

    /// <summary>Pairs the events of a library with those recorded; each is in one pair at most.</summary>
    public EventPairing(IReadOnlyCollection<KnownEvent> known, IReadOnlyList<EventSnapshot> snapshots)
    {
        (_known, _snapshots) = ([.. known.OrderBy(recorded => recorded.Withdrawn)], snapshots);
        PairBy(recorded => Files(recorded.Snapshot), Files);
        PairBy(recorded => recorded.Snapshot.Fingerprints, snapshot => snapshot.Fingerprints);
        PairByIdentity();
        PairBy(PathOfUnknownContent, snapshot => snapshot.Sources.Select(source => source.Path));
    }

    /// <summary>The recorded event that an event of the library is; null where it is none of them.</summary>
    public KnownEvent? this[EventSnapshot snapshot] => _pairs.GetValueOrDefault(snapshot);

    /// <summary>Whether a recorded event is one of the library's.</summary>
    public bool Has(KnownEvent known) => _taken.Contains(known.Id);

    private static IEnumerable<SourceFile> Files(EventSnapshot snapshot) => snapshot.Sources.Where(source => source.Fingerprint is not null);

    // Recorded before files were kept: more is read from that file now, or it was replaced meanwhile. In doubt it is no news.
    private static IEnumerable<string> PathOfUnknownContent(KnownEvent recorded) =>
        recorded is { Withdrawn: false, Snapshot.Sources.Count: 0 } ? [recorded.Snapshot.File] : [];

    private void PairBy<TKey>(Func<KnownEvent, IEnumerable<TKey>> recordedKeys, Func<EventSnapshot, IEnumerable<TKey>> keys)
    {
        var byKey = _known.Where(IsFree).SelectMany(known => recordedKeys(known).Select(key => (key, known))).ToLookup(pair => pair.key, pair => pair.known);
        foreach (var snapshot in _snapshots.Where(IsFree))
            Pair(snapshot, keys(snapshot).SelectMany(key => byKey[key]));
    }

    private void PairByIdentity()
    {
        var table = new EventTable<KnownEvent>();
        foreach (var known in _known.Where(IsFree))
            table.Add(new EventIdentity(known.Snapshot), known);
        foreach (var snapshot in _snapshots.Where(IsFree))
            Pair(snapshot, table.Find(new EventIdentity(snapshot)));
    }

    private void Pair(EventSnapshot snapshot, IEnumerable<KnownEvent> candidates)
    {
        if (candidates.FirstOrDefault(IsFree) is not { } known)
            return;
        _pairs.Add(snapshot, known);
        _taken.Add(known.Id);
    }

    private bool IsFree(KnownEvent known) => !_taken.Contains(known.Id);

    private bool IsFree(EventSnapshot snapshot) => !_pairs.ContainsKey(snapshot);
}
