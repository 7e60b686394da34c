using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Runs one query after another on snapshots: plan, find candidates, rank them. Holds buffers: for one thread at a time.</summary>
internal sealed class TalkSearch(Vocabulary vocabulary)
{
    // Candidates are found by a simpler score than they are ranked by, so more are taken than are wanted.
    private const int CandidatesPerHit = 2;
    private const int LeastCandidates = ListEntry.Page;

    private readonly QueryAnalysis _analysis = new(vocabulary);
    private readonly CandidateSearch _candidates = new();
    private readonly TopCandidates _best = new();
    private readonly RankedTalks _ranked = new();

    public SearchResult Run(IndexSnapshot index, SearchQuery query, int limit, CancellationToken cancellationToken)
    {
        var terms = new QueryPlanner(index, _analysis).Plan(query.Text);
        if (terms.Count == 0)
            return SearchResult.Empty;
        _best.Clear(Math.Min(index.Count, Math.Max(LeastCandidates, (int)Math.Min(int.MaxValue, (long)limit * CandidatesPerHit))));
        for (var number = 0; number < index.Segments.Length; number++)
        {
            AddLists(index.Segments[number].Segment, number, terms);
            if (_best.Capacity <= ListEntry.Page && query.Within is null && index.Segments[number].Deleted.Length == 0)
                _best.Expect(_candidates.KnownScore());
            _candidates.Run(index.Segments[number], number, query.Within, _best, cancellationToken);
        }
        _ranked.Rank(index, terms, _best.InReadingOrder(), cancellationToken);
        return new SearchResult(Described(terms), _ranked.Best(limit), Total(terms, query));
    }

    /// <summary>The terms of a plan, as a result tells them.</summary>
    public static QueryTerm[] Described(IReadOnlyList<PlannedTerm> terms)
    {
        var described = new QueryTerm[terms.Count];
        for (var index = 0; index < described.Length; index++)
            described[index] = new QueryTerm(terms[index].Text, terms[index].Start, terms[index].Length, terms[index].DocumentFrequency, terms[index].Weight);
        return described;
    }

    // Exact while everything that matches was ranked; beyond that at least as many as hold the most frequent term.
    private int Total(IReadOnlyList<PlannedTerm> terms, SearchQuery query) =>
        _best.IsFull && query.Within is null ? Math.Max(_ranked.Count, terms.Max(term => term.DocumentFrequency)) : _ranked.Count;

    private void AddLists(Segment segment, int number, IReadOnlyList<PlannedTerm> terms)
    {
        var all = terms.Sum(term => term.Weight * term.Forms.Sum(form => form.Factor));
        _candidates.Clear();
        foreach (var term in terms)
        {
            foreach (var form in term.Forms)
            {
                foreach (var word in form.Terms)
                {
                    if (word?.Lists[number] is >= 0 and var list)
                        _candidates.Add(new PostingCursor(segment.Postings, list), CandidateSearch.Exact(term.Weight * form.Factor / form.Terms.Count, all));
                }
            }
        }
    }
}
