using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Reads a query term in the talks of a segment: the best of its forms, and where that stands.</summary>
internal sealed class TermReader(Segment segment, PlannedTerm term)
{
    private const int MostPositions = 64;

    private readonly FormReader[] _forms = [.. term.Forms.Select(form => FormReader.Open(segment, form)).OfType<FormReader>()];
    private readonly int[] _read = new int[MostPositions];
    private readonly int[] _positions = new int[MostPositions];
    private readonly float[] _weights = new float[FieldWeights.Fields];
    private readonly MatchKind?[] _kinds = new MatchKind?[FieldWeights.Fields];
    private int _count;

    /// <summary>The term's rarity.</summary>
    public float Weight => term.Weight;

    /// <summary>What the term adds to the talk's score before its rarity, from 0 to 1.</summary>
    public float Strength { get; private set; }

    /// <summary>Where the term's best form stands.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, _count);

    /// <summary>The best way the term matches in each field; null where it does not.</summary>
    public ReadOnlySpan<MatchKind?> Kinds => _kinds;

    /// <summary>Reads a talk; those of a segment in rising order.</summary>
    public void Read(int document)
    {
        (Strength, _count) = (0, 0);
        Array.Clear(_kinds);
        foreach (var form in _forms)
        {
            var match = form.Read(document, _read);
            if (match.Count > 0)
                Take(document, match);
        }
    }

    private void Take(int document, FormMatch match)
    {
        Array.Clear(_weights);
        foreach (var position in _read.AsSpan(0, match.Count))
        {
            var field = segment.FieldAt(document, position);
            _weights[field] += segment.Weight(document, field);
            if (_kinds[field] is not { } kind || kind > match.Kind)
                _kinds[field] = match.Kind;
        }
        var strength = match.Factor * FieldWeights.Saturate(_weights.Sum());
        if (strength <= Strength)
            return;
        Strength = strength;
        _count = match.Count;
        _read.AsSpan(0, _count).CopyTo(_positions);
    }
}
