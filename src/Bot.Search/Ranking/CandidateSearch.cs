using System.Numerics;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>
/// Finds the talks with the highest sums of weighted impacts. Documents are taken in windows; lists whose best impacts together cannot lift a talk
/// over the threshold are not read but asked (MaxScore, Turtle and Flood 1995, with bounds by block). Buffers are used again: nothing is allocated here.
/// </summary>
internal sealed class CandidateSearch
{
    private const int Window = 2048;

    // Half of the numbers that a float holds exactly, as rounding may add to the sum of the weights.
    private const float MostExact = 1 << 23;

    private readonly float[] _scores = new float[Window];
    private readonly ulong[] _touched = new ulong[Window / 64];
    private WeightedCursor[] _cursors = new WeightedCursor[64];
    private float[] _bounds = new float[65];
    private int _count;

    /// <summary>Begins a segment.</summary>
    public void Clear() => _count = 0;

    /// <summary>A weight as a whole number, so that any sum of weighted impacts is exact: talks that score the same do so in whatever order their terms are added.</summary>
    /// <param name="weight">What a list counts.</param>
    /// <param name="all">What all lists of the query count together.</param>
    public static float Exact(float weight, float all) => MathF.Max(1, MathF.Round(weight / all * (MostExact / byte.MaxValue)));

    /// <summary>Adds a list.</summary>
    /// <param name="cursor">The list.</param>
    /// <param name="weight">What an impact in it counts: a whole number.</param>
    public void Add(PostingCursor cursor, float weight)
    {
        if (_count == _cursors.Length)
        {
            Array.Resize(ref _cursors, _count * 2);
            Array.Resize(ref _bounds, _count * 2 + 1);
        }
        _cursors[_count++] = new WeightedCursor { Cursor = cursor, Weight = weight };
    }

    /// <summary>A score that a page of the segment's talks reaches by one list alone: the last of the best cannot be below it.</summary>
    public float KnownScore()
    {
        var known = 0f;
        for (var index = 0; index < _count; index++)
            known = Math.Max(known, _cursors[index].Weight * _cursors[index].Cursor.PageImpact);
        return known;
    }

    /// <summary>Offers the segment's best talks.</summary>
    /// <param name="segment">The segment whose lists were added.</param>
    /// <param name="number">Its number.</param>
    /// <param name="within">Which talks count; null for all.</param>
    /// <param name="best">Takes the candidates.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public void Run(LiveSegment segment, int number, Func<TalkKey, bool>? within, TopCandidates best, CancellationToken cancellationToken)
    {
        for (var start = 0; start < segment.Segment.Count; start += Window)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = Math.Min(segment.Segment.Count, start + Window);
            var essential = Bound(end, best.Threshold);
            if (essential == _count)
                continue;
            for (var index = essential; index < _count; index++)
                _cursors[index].Accumulate(start, end, _scores, _touched);
            Collect(new Scope(segment, number, within, start, essential), best);
        }
    }

    // Sorts the lists by what they can add in this window; the first ones together stay under the threshold.
    private int Bound(int end, float threshold)
    {
        for (var index = 0; index < _count; index++)
            _cursors[index].Bound = _cursors[index].Weight * _cursors[index].Cursor.BestImpactBefore(end);
        SortByBound();
        var essential = -1;
        _bounds[0] = 0;
        for (var index = 0; index < _count; index++)
        {
            _bounds[index + 1] = _bounds[index] + _cursors[index].Bound;
            if (essential < 0 && _bounds[index + 1] > threshold)
                essential = index;
        }
        return essential < 0 ? _count : essential;
    }

    // The order hardly changes from window to window, which is what insertion is good at.
    private void SortByBound()
    {
        for (var index = 1; index < _count; index++)
        {
            var cursor = _cursors[index];
            var at = index;
            for (; at > 0 && _cursors[at - 1].Bound > cursor.Bound; at--)
                _cursors[at] = _cursors[at - 1];
            _cursors[at] = cursor;
        }
    }

    private void Collect(in Scope scope, TopCandidates best)
    {
        var (others, threshold) = (_bounds[scope.Essential], best.Threshold);
        for (var word = 0; word < _touched.Length; word++)
        {
            for (var bits = _touched[word]; bits != 0; bits &= bits - 1)
            {
                var offset = word * 64 + BitOperations.TrailingZeroCount(bits);
                var score = _scores[offset];
                _scores[offset] = 0;
                if (score + others > threshold)
                    threshold = Offer(scope, scope.Start + offset, score, best);
            }
            _touched[word] = 0;
        }
    }

    // Gives the threshold after it.
    private float Offer(in Scope scope, int document, float score, TopCandidates best)
    {
        var threshold = best.Threshold;
        for (var index = scope.Essential - 1; index >= 0 && score + _bounds[index + 1] > threshold; index--)
            score += _cursors[index].ScoreAt(document);
        if (score > threshold && !scope.Segment.IsDeleted(document) && scope.Allows(document))
            best.Offer(new Candidate(score, scope.Number, document));
        return best.Threshold;
    }

    private readonly record struct Scope(LiveSegment Segment, int Number, Func<TalkKey, bool>? Within, int Start, int Essential)
    {
        public bool Allows(int document) => Within is null || Within(Segment.Segment.Keys[document]);
    }

    private struct WeightedCursor
    {
        public PostingCursor Cursor;
        public float Weight;
        public float Bound;

        public void Accumulate(int start, int end, float[] scores, ulong[] touched)
        {
            Cursor.SkipTo(start);
            Cursor.Accumulate(start, end, Weight, scores, touched);
        }

        public float ScoreAt(int document)
        {
            Cursor.SkipTo(document);
            return Cursor.Document == document ? Weight * Cursor.Impact : 0;
        }
    }
}
