using Bot.Answers.Events;
using Bot.Search;

namespace Bot.Answers.Snapshots;

/// <summary>Makes the indexes of a library, or brings those of the library before up to date.</summary>
internal static class LibraryIndexes
{
    private const string Talks = "talks";
    private const string Events = "events";

    /// <summary>The index over talks and the one over events.</summary>
    public static (ITalkIndex Talks, ITalkIndex Events) Of(Library library, Library? before, LibraryChange change, CancellationToken cancellationToken)
    {
        if (before is null)
        {
            return (
                Built(Talks, library, new DocumentList<FoundTalk>(library.Talks.All, talk => TalkDocuments.Of(talk, library.People)), cancellationToken),
                Built(Events, library, new DocumentList<EventEntry>(library.Events.All, TalkDocuments.Of), cancellationToken));
        }
        var talks = Updated(before.Index, change.TalkFiles, library, entry => entry.Talks.Select(talk => TalkDocuments.Of(talk, library.People)));
        return (talks, Updated(before.EventIndex, change.EventFiles, library, entry => [TalkDocuments.Of(entry)]));
    }

    private static ITalkIndex Built(string name, Library library, IReadOnlyList<TalkDocument> documents, CancellationToken cancellationToken) =>
        library.Options.Engine is { } engine
            ? engine(name, documents, library.Analyzer, cancellationToken)
            : TalkIndex.Build(documents, library.Analyzer, cancellationToken);

    private static ITalkIndex Updated(
        ITalkIndex index, IReadOnlyCollection<string> files, Library library, Func<EventEntry, IEnumerable<TalkDocument>> documentsOf) =>
        files.Count == 0 ? index : index.With(files, [.. files.Select(library.Events.InFile).OfType<EventEntry>().SelectMany(documentsOf)]);
}
