using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Runs one query after another on snapshots: plan, find candidates, rank them. Holds buffers: for one thread at a time.</summary>
internal sealed class TalkSearch(Vocabulary vocabulary)
{
    // Candidates are found by a simpler score than they are ranked by, so more are taken than are wanted.
    private const int CandidatesPerHit = 3;
    private const int LeastCandidates = 40;

    private readonly QueryAnalysis _analysis = new(vocabulary);
    private readonly CandidateSearch _candidates = new();
    private readonly TopCandidates _best = new();

    public SearchResult Run(IndexSnapshot index, SearchQuery query, int limit, CancellationToken cancellationToken)
    {
        var terms = new QueryPlanner(index, _analysis).Plan(query.Text);
        if (terms.Count == 0)
            return SearchResult.Empty;
        _best.Clear(Math.Max(LeastCandidates, (int)Math.Min(int.MaxValue / 4, (long)limit * CandidatesPerHit)));
        for (var number = 0; number < index.Segments.Length; number++)
        {
            AddLists(index.Segments[number].Segment, terms);
            _candidates.Run(index.Segments[number], number, query.Within, _best, cancellationToken);
        }
        var hits = Rank(index, terms, cancellationToken);
        IReadOnlyList<QueryTerm> described = [.. terms.Select(term => new QueryTerm(term.Text, term.Start, term.Length, term.DocumentFrequency, term.Weight))];
        return new SearchResult(described, [.. hits.Take(limit)], hits.Count);
    }

    private void AddLists(Segment segment, IReadOnlyList<PlannedTerm> terms)
    {
        _candidates.Clear();
        foreach (var term in terms)
        {
            foreach (var form in term.Forms)
            {
                foreach (var word in form.Terms)
                {
                    var list = segment.Terms.Find(word);
                    if (list >= 0)
                        _candidates.Add(new PostingCursor(segment.Postings, list), term.Weight * form.Factor / form.Terms.Count);
                }
            }
        }
    }

    private List<Hit> Rank(IndexSnapshot index, IReadOnlyList<PlannedTerm> terms, CancellationToken cancellationToken)
    {
        var hits = new List<Hit>();
        foreach (var segment in _best.Candidates.ToArray().GroupBy(candidate => candidate.Segment).OrderBy(group => group.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ranker = new TalkRanker(index.Segments[segment.Key].Segment, terms);
            hits.AddRange(segment.OrderBy(candidate => candidate.Document).Select(candidate => ranker.Rank(candidate.Document)).OfType<Hit>());
        }
        hits.Sort(Compare);
        return hits;
    }

    // Equal scores are told apart by the key, so that the order never depends on how the index grew.
    private static int Compare(Hit left, Hit right)
    {
        var byScore = right.Score.CompareTo(left.Score);
        if (byScore != 0)
            return byScore;
        var byFile = string.CompareOrdinal(left.Talk.File, right.Talk.File);
        return byFile != 0 ? byFile : left.Talk.Ordinal.CompareTo(right.Talk.Ordinal);
    }
}
