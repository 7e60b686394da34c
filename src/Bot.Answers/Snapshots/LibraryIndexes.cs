using Bot.Answers.Events;
using Bot.Search;

namespace Bot.Answers.Snapshots;

/// <summary>Makes the indexes of a library, or brings those of the library before up to date.</summary>
internal static class LibraryIndexes
{
    /// <summary>The index over talks and the one over events.</summary>
    public static (ITalkIndex Talks, ITalkIndex Events) Of(Library library, Library? before, LibraryChange change, CancellationToken cancellationToken)
    {
        if (before is null)
            return (Built("talks", library, TalksOf, cancellationToken), Built("events", library, EventOf, cancellationToken));
        var talks = Updated(before.Index, change.TalkFiles, library, TalksOf);
        return (talks, Updated(before.EventIndex, change.EventFiles, library, EventOf));
    }

    private static ITalkIndex Built(
        string name, Library library, Func<EventEntry, Library, IEnumerable<TalkDocument>> documentsOf, CancellationToken cancellationToken)
    {
        var documents = library.Events.All.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(entry => documentsOf(entry, library)).ToArray();
        return library.Options.Engine is { } engine
            ? engine(name, documents, library.Analyzer, cancellationToken)
            : TalkIndex.Build(documents, library.Analyzer, cancellationToken);
    }

    private static ITalkIndex Updated(
        ITalkIndex index, IReadOnlyCollection<string> files, Library library, Func<EventEntry, Library, IEnumerable<TalkDocument>> documentsOf) =>
        files.Count == 0
            ? index
            : index.With(files, [.. files.Select(library.Events.InFile).OfType<EventEntry>().SelectMany(entry => documentsOf(entry, library))]);

    private static IEnumerable<TalkDocument> TalksOf(EventEntry entry, Library library) =>
        entry.Talks.Select(talk => TalkDocuments.Of(talk, library.People));

    private static IEnumerable<TalkDocument> EventOf(EventEntry entry, Library library) => [TalkDocuments.Of(entry)];
}
