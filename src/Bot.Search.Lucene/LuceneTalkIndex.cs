using Bot.Search.Analysis;
using Bot.Search.Ranking;
using Lucene.Net.Search;

namespace Bot.Search.Lucene;

/// <summary>
/// The index kept by Lucene.Net on disk. Analysis and query plan are the bot's own; Lucene finds the candidates, which are ranked as the bot's own
/// index ranks them.
/// </summary>
public sealed class LuceneTalkIndex : ITalkIndex, IDisposable
{
    private const int CandidatesPerHit = 2;
    private const int LeastCandidates = 40;

    private readonly LuceneStore _store;
    private readonly Analyzer _analyzer;
    private readonly IndexSearcher _searcher;
    private readonly LuceneTermSource _terms;
    private readonly Lazy<TalkKey[]> _keys;

    private LuceneTalkIndex(LuceneStore store, Analyzer analyzer)
    {
        (_store, _analyzer) = (store, analyzer);
        _searcher = new IndexSearcher(store.Reader()) { Similarity = new FlatSimilarity() };
        _terms = new LuceneTermSource(_searcher, analyzer.Vocabulary);
        _keys = new Lazy<TalkKey[]>(() => TalkFields.KeysOf(_searcher.IndexReader));
    }

    /// <inheritdoc/>
    public int Count => _terms.Count;

    /// <summary>Opens the index of a folder and brings it up to date; only reports that changed since are analysed.</summary>
    /// <param name="folder">Where the index is, or will be. When another process has it open, this one is kept in memory.</param>
    /// <param name="talks">The talks it has to hold.</param>
    /// <param name="analyzer">What counts as the same word; with another vocabulary the index is made anew.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static LuceneTalkIndex Open(string folder, IReadOnlyCollection<TalkDocument> talks, Analyzer analyzer, CancellationToken cancellationToken = default) =>
        new(LuceneStore.Open(folder, talks, analyzer.Vocabulary, cancellationToken), analyzer);

    /// <inheritdoc/>
    public SearchResult Search(SearchQuery query, int limit, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Count == 0 || limit <= 0)
            return SearchResult.Empty;
        var terms = new QueryPlanner(_terms, new QueryAnalysis(_analyzer.Vocabulary)).Plan(query.Text);
        if (terms.Count == 0)
            return SearchResult.Empty;
        var count = (int)Math.Min(Count, Math.Max(LeastCandidates, (long)limit * CandidatesPerHit));
        var found = LuceneCandidates.Find(_searcher, terms, query.Within is { } within ? talk => within(_keys.Value[talk]) : null, count);
        var talks = found.ScoreDocs.Select(hit => TalkFields.Read(_searcher.Doc(hit.Doc))).ToArray();
        var hits = new DocumentRanker(_analyzer.Vocabulary).Rank(terms, talks, limit, cancellationToken);
        return new SearchResult(TalkSearch.Described(terms), hits, Math.Max(found.TotalHits, hits.Count));
    }

    /// <inheritdoc/>
    public ITalkIndex With(IReadOnlyCollection<string> removedFiles, IReadOnlyCollection<TalkDocument> added)
    {
        _store.Update(removedFiles, added, CancellationToken.None);
        return new LuceneTalkIndex(_store, _analyzer);
    }

    /// <summary>Closes the index on disk, so that another process may write it; nothing can be searched or changed any more.</summary>
    public void Dispose()
    {
        _searcher.IndexReader.Dispose();
        _store.Dispose();
    }
}
