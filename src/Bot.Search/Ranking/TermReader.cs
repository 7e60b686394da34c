using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Reads a query term in the talks of a segment: the best of its forms, and where that stands. Used again for other terms and segments.</summary>
internal sealed class TermReader
{
    private const int MostPositions = 64;

    private readonly List<FormReader> _forms = [];
    private readonly float[] _weights = new float[FieldWeights.Fields];
    private int[] _read = new int[MostPositions];
    private int[] _positions = new int[MostPositions];
    private Segment? _segment;
    private int _count;

    /// <summary>The term's rarity.</summary>
    public float Weight { get; private set; }

    /// <summary>What the term adds to the talk's score before its rarity, from 0 to 1.</summary>
    public float Strength { get; private set; }

    /// <summary>Where the term's best form stands.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, _count);

    public void Open(Segment segment, int number, PlannedTerm term)
    {
        (_segment, Weight) = (segment, term.Weight);
        _forms.Clear();
        foreach (var form in term.Forms)
        {
            if (FormReader.Open(segment, number, form) is { } reader)
                _forms.Add(reader);
        }
    }

    /// <summary>Reads a talk; those of a segment in rising order.</summary>
    /// <param name="document">The talk.</param>
    /// <param name="kinds">For each field takes the best kind of match plus one; stays 0 where there is none.</param>
    public void Read(int document, Span<byte> kinds)
    {
        (Strength, _count) = (0, 0);
        foreach (var form in _forms)
        {
            var match = form.Read(document, _read);
            if (match.Count > 0)
                Take(document, match, kinds);
        }
    }

    private void Take(int document, FormMatch match, Span<byte> kinds)
    {
        Array.Clear(_weights);
        var kind = (byte)(match.Kind + 1);
        foreach (var position in _read.AsSpan(0, match.Count))
        {
            var field = _segment!.FieldAt(document, position);
            _weights[field] += 1;
            if (kinds[field] == 0 || kinds[field] > kind)
                kinds[field] = kind;
        }
        var strength = match.Factor * FieldWeights.Saturate(WeightedCount(document));
        if (strength <= Strength)
            return;
        (Strength, _count) = (strength, match.Count);
        (_read, _positions) = (_positions, _read);
    }

    private float WeightedCount(int document)
    {
        var count = 0f;
        for (var field = 0; field < FieldWeights.Fields; field++)
        {
            if (_weights[field] > 0)
                count += _weights[field] * _segment!.Weight(document, field);
        }
        return count;
    }
}
