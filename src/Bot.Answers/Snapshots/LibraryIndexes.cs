using Bot.Answers.Events;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Answers.Snapshots;

/// <summary>Makes the indexes of a library, or brings those of the library before up to date.</summary>
internal static class LibraryIndexes
{
    /// <summary>The index over talks, from a draft.</summary>
    /// <param name="library">The library, whole but for its indexes and names.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="draft">What was made of each file alone.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static ITalkIndex TalksOf(
        Library library, IReadOnlyDictionary<ReadFile, EventEntry> entries, LibraryDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Options.Engine is { } engine)
            return engine("talks", Documents(library.Talks.All), draft.Analyzer, cancellationToken);
        var namesakes = Namesakes(entries);
        FoundTalk[] anew = [.. namesakes.SelectMany(pair => pair.Value.Talks)];
        var withdrawn = namesakes.SelectMany(pair => pair.Value.Talks.Select(talk => new TalkKey(pair.Key.Report!.File, talk.Ordinal)));
        var knownOtherwise = library.People.KnownOtherwise().Select(talk => talk.Key).ToHashSet();
        return draft.Talks.Build(withdrawn.ToHashSet(), Documents(anew), SpeakersOf, cancellationToken);

        string? SpeakersOf(TalkKey talk) => knownOtherwise.Contains(talk) ? TalkDocuments.SpeakersOf(library.Talks[talk], library.People) : null;

        DocumentList<FoundTalk> Documents(IReadOnlyList<FoundTalk> talks) => new(talks, talk => TalkDocuments.Of(talk, library.People));
    }

    /// <summary>The index over events, from a draft.</summary>
    /// <param name="events">All events.</param>
    /// <param name="entries">The same by file.</param>
    /// <param name="draft">What was made of each file alone.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static ITalkIndex EventsOf(
        EventDirectory events, IReadOnlyDictionary<ReadFile, EventEntry> entries, LibraryDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Options.Engine is { } engine)
            return engine("events", new DocumentList<EventEntry>(events.All, TalkDocuments.Of), draft.Analyzer, cancellationToken);
        var namesakes = Namesakes(entries);
        return draft.Events.Build(
            namesakes.Select(pair => new TalkKey(pair.Key.Report!.File, 0)).ToHashSet(), [.. namesakes.Select(pair => TalkDocuments.Of(pair.Value))], _ => null, cancellationToken);
    }

    /// <summary>The index over talks and the one over events, after a change.</summary>
    public static (ITalkIndex Talks, ITalkIndex Events) Of(Library library, Library before, LibraryChange change)
    {
        var talks = Updated(before.Index, change.TalkFiles, library, entry => entry.Talks.Select(talk => TalkDocuments.Of(talk, library.People)));
        return (talks, Updated(before.EventIndex, change.EventFiles, library, entry => [TalkDocuments.Of(entry)]));
    }

    // Files of one name in several folders, of which only one keeps it.
    private static KeyValuePair<ReadFile, EventEntry>[] Namesakes(IReadOnlyDictionary<ReadFile, EventEntry> entries)
    {
        var shared = entries.Where(pair => pair.Key.Report!.File != pair.Value.Report.File).Select(pair => pair.Key.Report!.File).ToHashSet(StringComparer.Ordinal);
        return shared.Count == 0 ? [] : [.. entries.Where(pair => shared.Contains(pair.Key.Report!.File))];
    }

    private static ITalkIndex Updated(
        ITalkIndex index, IReadOnlyCollection<string> files, Library library, Func<EventEntry, IEnumerable<TalkDocument>> documentsOf) =>
        files.Count == 0 ? index : index.With(files, [.. files.Select(library.Events.InFile).OfType<EventEntry>().SelectMany(documentsOf)]);
}
