using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>
/// Scores candidates precisely: the best form of each term, how many of the rare terms are there, and how near the terms are to one another.
/// Used again for other queries.
/// </summary>
internal sealed class TalkRanker
{
    private const float NearnessShare = 0.35f;
    private const int NearDistance = 8;

    private readonly List<TermReader> _terms = [];
    private int _count;
    private float _allWeight;

    public void Open(Segment segment, int number, IReadOnlyList<PlannedTerm> terms)
    {
        (_count, _allWeight) = (terms.Count, 0);
        while (_terms.Count < _count)
            _terms.Add(new TermReader());
        for (var index = 0; index < _count; index++)
        {
            _terms[index].Open(segment, number, terms[index]);
            _allWeight += terms[index].Weight;
        }
    }

    /// <summary>A talk's score; 0 when no form of a term really stands there.</summary>
    /// <param name="document">The talk; those of a segment in rising order.</param>
    /// <param name="matches">Takes the matches: the best kind plus one for each term and field, all 0 before.</param>
    public float Rank(int document, Span<byte> matches)
    {
        var (score, covered) = (0f, 0f);
        for (var index = 0; index < _count; index++)
        {
            var term = _terms[index];
            term.Read(document, matches.Slice(index * FieldWeights.Fields, FieldWeights.Fields));
            score += term.Weight * term.Strength;
            covered += term.Strength > 0 ? term.Weight : 0;
        }
        return score <= 0 ? 0 : (score + Nearness()) * (0.5f + 0.5f * covered / _allWeight);
    }

    // Neighbours in the query that are neighbours in the talk mean the same thing together.
    private float Nearness()
    {
        var sum = 0f;
        for (var index = 1; index < _count; index++)
        {
            var (left, right) = (_terms[index - 1], _terms[index]);
            if (left.Strength <= 0 || right.Strength <= 0)
                continue;
            var distance = Distance(left.Positions, right.Positions);
            if (distance <= NearDistance)
                sum += NearnessShare * MathF.Min(left.Weight * left.Strength, right.Weight * right.Strength) * (1 - (distance - 1f) / NearDistance);
        }
        return sum;
    }

    private static int Distance(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var (least, at) = (int.MaxValue, 0);
        foreach (var position in left)
        {
            while (at < right.Length && right[at] < position)
                least = Math.Min(least, position - right[at++]);
            if (at < right.Length)
                least = Math.Min(least, Math.Max(1, right[at] - position));
        }
        return least;
    }
}
