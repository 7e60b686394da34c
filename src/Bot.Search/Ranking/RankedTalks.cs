using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Ranks candidates and tells the best with their matches. Used again for other queries.</summary>
internal sealed class RankedTalks
{
    private readonly TalkRanker _ranker = new();
    private readonly List<Ranked> _talks = [];
    private byte[] _matches = new byte[1024];
    private int _matchBytes;

    /// <summary>How many candidates really match.</summary>
    public int Count => _talks.Count;

    /// <summary>Ranks candidates.</summary>
    /// <param name="index">Where they are from.</param>
    /// <param name="terms">What is looked for.</param>
    /// <param name="candidates">Segment by segment, the talks of each in rising order.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public void Rank(IndexSnapshot index, IReadOnlyList<PlannedTerm> terms, ReadOnlySpan<Candidate> candidates, CancellationToken cancellationToken)
    {
        _matchBytes = terms.Count * FieldWeights.Fields;
        _talks.Clear();
        if (_matches.Length < candidates.Length * _matchBytes)
            _matches = new byte[candidates.Length * _matchBytes];
        _matches.AsSpan(0, candidates.Length * _matchBytes).Clear();
        var segment = -1;
        for (var number = 0; number < candidates.Length; number++)
        {
            if (candidates[number].Segment != segment)
            {
                cancellationToken.ThrowIfCancellationRequested();
                segment = candidates[number].Segment;
                _ranker.Open(index.Segments[segment].Segment, segment, terms);
            }
            var score = _ranker.Rank(candidates[number].Document, MatchesOf(number));
            if (score > 0)
                _talks.Add(new Ranked(score, index.Segments[segment].Segment.Keys[candidates[number].Document], number));
        }
        _talks.Sort(Compare);
    }

    /// <summary>The best talks as hits.</summary>
    public Hit[] Best(int limit)
    {
        var hits = new Hit[Math.Min(limit, _talks.Count)];
        for (var place = 0; place < hits.Length; place++)
            hits[place] = new Hit(_talks[place].Talk, _talks[place].Score, Matches(MatchesOf(_talks[place].Number)));
        return hits;
    }

    private Span<byte> MatchesOf(int number) => _matches.AsSpan(number * _matchBytes, _matchBytes);

    private static TermMatch[] Matches(ReadOnlySpan<byte> kinds)
    {
        var matches = new TermMatch[kinds.Length - kinds.Count((byte)0)];
        var count = 0;
        for (var place = 0; place < kinds.Length; place++)
        {
            if (kinds[place] > 0)
                matches[count++] = new TermMatch(place / FieldWeights.Fields, (TalkField)(place % FieldWeights.Fields), (MatchKind)(kinds[place] - 1));
        }
        return matches;
    }

    // Equal scores are told apart by the key, so that the order never depends on how the index grew.
    private static int Compare(Ranked left, Ranked right)
    {
        var byScore = right.Score.CompareTo(left.Score);
        if (byScore != 0)
            return byScore;
        var byFile = string.CompareOrdinal(left.Talk.File, right.Talk.File);
        return byFile != 0 ? byFile : left.Talk.Ordinal.CompareTo(right.Talk.Ordinal);
    }

    private readonly record struct Ranked(float Score, TalkKey Talk, int Number);
}
