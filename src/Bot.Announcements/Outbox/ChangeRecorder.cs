using System.Data.Common;
using Bot.Announcements.Changes;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Bot.Answers;
using Bot.Answers.People;

namespace Bot.Announcements.Outbox;

/// <summary>
/// Records a library in the state: what changed and, in the same transaction, whom it is told. The first library, and one that meets an
/// older state put back, is recorded without telling anybody.
/// </summary>
public sealed class ChangeRecorder(Database database, AnnouncementOptions options, TimeProvider time)
{
    private IReadOnlyList<EventSnapshot>? _recorded;
    private long _startedAt;
    private HashSet<string> _missingAtStart = [];
    private (long Version, Dictionary<string, KnownEvent> Events)? _known;

    /// <summary>Records a library. Not to be called twice at a time.</summary>
    /// <returns>What changed.</returns>
    /// <exception cref="StateUnavailableException">Nothing was recorded; the next call finds the same changes.</exception>
    public async Task<IReadOnlyList<ReportChange>> RecordAsync(Library library, CancellationToken cancellationToken)
    {
        var current = ChangeFinder.Events(library.Reports);
        var recording = await database.WriteAsync(transaction => RecordAsync(transaction, library, current), cancellationToken);
        var advanced = _known?.Version != recording.Known.Version;
        if (_recorded is null)
            _startedAt = time.GetTimestamp();
        (_recorded, _known, _missingAtStart) = (current, recording.Known, recording.Missing);
        if (advanced)
            await database.WitnessAsync(recording.Known.Version);
        return recording.Changes;
    }

    private async Task<Recording> RecordAsync(DbTransaction transaction, Library library, IReadOnlyList<EventSnapshot> current)
    {
        var now = time.GetUtcNow();
        var state = await LibraryState.LockAsync(database, transaction);
        var known = _known?.Version == state.Version
            ? _known.Value.Events
            : (await KnownEventStore.AllAsync(transaction)).ToDictionary(known => known.Id, StringComparer.Ordinal);
        var silent = !state.Seeded || (_recorded is null && await database.WasRestoredAsync(transaction.Connection!, state.Version));
        var (changes, missing) = Find(new ChangeFinder(known.Values, _recorded, new OptOuts(library.Options.People).Names), current, now);
        if (changes.Count == 0 && !silent)
            return new Recording(changes, (state.Version, known), missing);

        var events = changes.Select(change => silent ? change.Event with { Seeded = change is ReportChange.NewReport || change.Event.Seeded } : change.Event)
            .DistinctBy(changed => changed.Id, StringComparer.Ordinal).ToList();
        await KnownEventStore.SaveAsync(transaction, events);
        await LibraryState.AdvanceAsync(transaction, now);
        if (silent)
            await database.AdoptAsync(transaction);
        else
            await TellAsync(transaction, library, changes, now);
        var next = new Dictionary<string, KnownEvent>(known, StringComparer.Ordinal);
        events.ForEach(changed => next[changed.Id] = changed);
        return new Recording(silent ? [] : changes, (state.Version + 1, next), missing);
    }

    // What is missing when a process starts may have been removed meanwhile, or be new to another process and not read by this one yet.
    // Only what is still missing a while later was removed.
    private (IReadOnlyList<ReportChange> Changes, HashSet<string> Missing) Find(
        ChangeFinder finder, IReadOnlyList<EventSnapshot> current, DateTimeOffset now)
    {
        var (changes, missing) = finder.Find(current, now);
        if (_recorded is null)
            return (changes, missing.Select(one => one.Id).ToHashSet(StringComparer.Ordinal));
        var removed = missing.Where(one => _missingAtStart.Contains(one.Id)).ToList();
        if (time.GetElapsedTime(_startedAt) < options.ConfirmAfter)
            return (changes, removed.Select(one => one.Id).ToHashSet(StringComparer.Ordinal));
        var withdrawn = changes.Select(change => change.Event.Id).ToHashSet(StringComparer.Ordinal);
        return ([.. changes, .. removed.Where(one => !withdrawn.Contains(one.Id)).Select(EventHistory.Withdraw)], []);
    }

    private async Task TellAsync(DbTransaction transaction, Library library, IReadOnlyList<ReportChange> changes, DateTimeOffset now)
    {
        var corrected = changes.OfType<ReportChange.Corrected>().Select(change => change.Event.Id).ToList();
        if (corrected.Count > 0)
            await OutboxWriter.CorrectAsync(database, transaction, corrected, now);
        var news = changes.SelectMany(change => NewsItem.Of(change).Select(item => (change.Event, Item: item))).ToList();
        if (news.Count == 0)
            return;
        var subscriptions = await SubscriptionStore.EveryAsync(transaction);
        foreach (var target in new SubscriptionMatcher(library).Match(subscriptions, news))
            await OutboxWriter.AddAsync(database, transaction, target, pace => options.Due(pace, now, time.LocalTimeZone), now);
    }

    private sealed record Recording(IReadOnlyList<ReportChange> Changes, (long Version, Dictionary<string, KnownEvent> Events) Known, HashSet<string> Missing);
}
