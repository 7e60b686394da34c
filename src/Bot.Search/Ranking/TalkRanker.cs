using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Scores candidates precisely: the best form of each term, how many of the rare terms are there, and how near the terms are to one another.</summary>
internal sealed class TalkRanker(Segment segment, IReadOnlyList<PlannedTerm> terms)
{
    private const float NearnessShare = 0.35f;
    private const int NearDistance = 8;

    private readonly TermReader[] _terms = [.. terms.Select(term => new TermReader(segment, term))];
    private readonly float _allWeight = terms.Sum(term => term.Weight);

    /// <summary>A talk as a hit; null when no form of a term really stands there.</summary>
    public Hit? Rank(int document)
    {
        var (score, covered) = (0f, 0f);
        foreach (var term in _terms)
        {
            term.Read(document);
            score += term.Weight * term.Strength;
            covered += term.Strength > 0 ? term.Weight : 0;
        }
        if (score <= 0)
            return null;
        var coverage = covered / _allWeight;
        return new Hit(segment.Keys[document], (score + Nearness(document)) * (0.5f + 0.5f * coverage), Matches());
    }

    // Neighbours in the query that are neighbours in the talk mean the same thing together.
    private float Nearness(int document)
    {
        var sum = 0f;
        for (var index = 1; index < _terms.Length; index++)
        {
            var distance = Distance(_terms[index - 1].Positions, _terms[index].Positions);
            if (distance <= NearDistance)
                sum += NearnessShare * MathF.Min(Value(index - 1), Value(index)) * (1 - (distance - 1f) / NearDistance);
        }
        return sum;
    }

    private float Value(int index) => _terms[index].Weight * _terms[index].Strength;

    private static int Distance(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var (least, at) = (int.MaxValue, 0);
        foreach (var position in left)
        {
            while (at < right.Length && right[at] < position)
            {
                least = Math.Min(least, position - right[at]);
                at++;
            }
            if (at < right.Length)
                least = Math.Min(least, Math.Max(1, right[at] - position));
        }
        return least;
    }

    private List<TermMatch> Matches()
    {
        var matches = new List<TermMatch>();
        for (var index = 0; index < _terms.Length; index++)
        {
            for (var field = 0; field < FieldWeights.Fields; field++)
            {
                if (_terms[index].Kinds[field] is { } kind)
                    matches.Add(new TermMatch(index, (TalkField)field, kind));
            }
        }
        return matches;
    }
}
