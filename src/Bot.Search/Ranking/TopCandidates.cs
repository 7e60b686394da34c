namespace Bot.Search.Ranking;

/// <summary>A talk that may be among the best.</summary>
internal readonly record struct Candidate(float Score, int Segment, int Document);

/// <summary>The best candidates seen so far: a heap with the worst on top. Among equals the earlier wins.</summary>
internal sealed class TopCandidates
{
    private Candidate[] _heap = new Candidate[64];
    private int _capacity;
    private float _known;

    public int Count { get; private set; }

    /// <summary>How many candidates there is room for.</summary>
    public int Capacity => _capacity;

    /// <summary>True when there was no room for more.</summary>
    public bool IsFull => Count == _capacity;

    /// <summary>A candidate has to score more than this.</summary>
    public float Threshold => Count < _capacity ? _known : MathF.Max(_known, _heap[0].Score);

    /// <summary>The candidates segment by segment, the talks of each in rising order. After this no more can be offered.</summary>
    public ReadOnlySpan<Candidate> InReadingOrder()
    {
        var candidates = _heap.AsSpan(0, Count);
        candidates.Sort(static (left, right) => left.Segment != right.Segment ? left.Segment.CompareTo(right.Segment) : left.Document.CompareTo(right.Document));
        return candidates;
    }

    public void Clear(int capacity)
    {
        (_capacity, _known, Count) = (capacity, 0, 0);
        if (_heap.Length < capacity)
            _heap = new Candidate[capacity];
    }

    /// <summary>As many candidates as there is room for are known to score at least this, though they were not seen yet.</summary>
    public void Expect(float score) => _known = MathF.Max(_known, MathF.BitDecrement(score));

    public void Offer(Candidate candidate)
    {
        if (Count < _capacity)
        {
            _heap[Count] = candidate;
            Up(Count++);
        }
        else if (candidate.Score > _heap[0].Score)
        {
            _heap[0] = candidate;
            Down();
        }
    }

    private void Up(int at)
    {
        for (var parent = (at - 1) / 2; at > 0 && IsWorse(_heap[at], _heap[parent]); parent = (at - 1) / 2)
        {
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
            at = parent;
        }
    }

    private void Down()
    {
        var at = 0;
        while (true)
        {
            var child = at * 2 + 1;
            if (child >= Count)
                return;
            if (child + 1 < Count && IsWorse(_heap[child + 1], _heap[child]))
                child++;
            if (!IsWorse(_heap[child], _heap[at]))
                return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }

    private static bool IsWorse(Candidate left, Candidate right) =>
        left.Score != right.Score ? left.Score < right.Score
        : left.Segment != right.Segment ? left.Segment > right.Segment
        : left.Document > right.Document;
}
