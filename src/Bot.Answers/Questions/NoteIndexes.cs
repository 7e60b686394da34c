using Bot.Reports;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>
/// The notes of the talks asked about last, each as an index over its lines: indexing them takes longer than all the rest of an answer.
/// Safe for many threads.
/// </summary>
internal sealed class NoteIndexes(Analyzer analyzer)
{
    private const int MostLines = 2000;

    private readonly RecentlyUsed<Talk, IndexedNotes> _recent = new(capacity: 512, ReferenceEqualityComparer.Instance);

    /// <summary>A talk's lines and their index, in which a line's place is its key's ordinal.</summary>
    public IndexedNotes Of(Talk talk, CancellationToken cancellationToken) => _recent.GetOrAdd(talk, _ => Read(talk, cancellationToken));

    private IndexedNotes Read(Talk talk, CancellationToken cancellationToken)
    {
        List<string> lines = [.. TalkDocuments.Lines(talk.Notes).Where(line => line.Length > 0).Take(MostLines)];
        var documents = lines.Select((line, place) => new TalkDocument(new TalkKey("", place), "", "", "", "", line));
        return new IndexedNotes(lines, TalkIndex.Build([.. documents], analyzer, cancellationToken));
    }
}

/// <summary>A talk's notes.</summary>
/// <param name="Lines">The points in the report's order.</param>
/// <param name="Index">Finds them.</param>
internal sealed record IndexedNotes(IReadOnlyList<string> Lines, ITalkIndex Index);
