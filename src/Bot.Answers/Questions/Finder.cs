using Bot.Answers.Events;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Finds what a question is about, within its limits.</summary>
internal sealed class Finder(Question question, Library library, IReadOnlyList<EventEntry>? events)
{
    private const int Most = 10;

    private readonly HashSet<string>? _files = events?.Select(entry => entry.Report.File).ToHashSet(StringComparer.Ordinal);

    /// <summary>How rare it is to keep to the question's limits, as the rarity of a word: 0 without limits.</summary>
    public double Rarity => events is null ? 0 : Math.Log(1 + library.Talks.All.Count / (1.0 + events.Sum(entry => entry.Talks.Count)));

    /// <summary>The talks, best first.</summary>
    public SearchResult Talks(CancellationToken cancellationToken) => Find(library.Index, cancellationToken);

    /// <summary>The events, best first; a hit's key names the report.</summary>
    public SearchResult Events(CancellationToken cancellationToken) => Find(library.EventIndex, cancellationToken);

    /// <summary>What the events of these talks say of the question's words.</summary>
    public Setting Around(SearchResult talks, CancellationToken cancellationToken)
    {
        var files = talks.Hits.Select(hit => hit.Talk.File).ToHashSet(StringComparer.Ordinal);
        return files.Count == 0 ? Setting.Empty
            : Setting.Of(library.EventIndex.Search(new SearchQuery(question.Topic, key => files.Contains(key.File)), Most, cancellationToken), talks);
    }

    private SearchResult Find(ITalkIndex index, CancellationToken cancellationToken) =>
        index.Search(new SearchQuery(question.Topic, _files is null ? null : key => _files.Contains(key.File)), Most, cancellationToken);
}
