namespace Bot.Search.Index;

/// <summary>The terms of a segment, sorted, each known by its place: one array of characters, one of offsets and a hash table of places.</summary>
internal sealed class TermDictionary
{
    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int[] _buckets;

    /// <summary>Makes a dictionary of terms that are sorted ordinally and each there once.</summary>
    public TermDictionary(TermList sorted)
    {
        Count = sorted.Count;
        (_characters, _starts) = sorted.ToArrays();
        _buckets = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Count + Count / 3 + 1))];
        for (var index = 0; index < Count; index++)
            Place(index);
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>How many bytes all this takes.</summary>
    public long Bytes => _characters.LongLength * 2 + _starts.LongLength * 4 + _buckets.LongLength * 4;

    /// <summary>The term at a place.</summary>
    public ReadOnlySpan<char> this[int index] => _characters.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>The place of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        for (var bucket = TermHash.Of(term); ; bucket++)
        {
            var entry = _buckets[bucket & (uint)(_buckets.Length - 1)];
            if (entry == 0 || this[entry - 1].SequenceEqual(term))
                return entry - 1;
        }
    }

    /// <summary>The first place whose term is not before the given one in ordinal order.</summary>
    public int LowerBound(ReadOnlySpan<char> term)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(term) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void Place(int index)
    {
        var bucket = TermHash.Of(this[index]);
        while (_buckets[bucket & (uint)(_buckets.Length - 1)] != 0)
            bucket++;
        _buckets[bucket & (uint)(_buckets.Length - 1)] = index + 1;
    }
}
