namespace Bot.Search.Index;

/// <summary>The terms of a segment, sorted, each known by its place: one array of characters, one of offsets and a hash table of places.</summary>
internal sealed class TermDictionary
{
    private readonly char[] _characters;
    private readonly int[] _starts;

    // A place plus one in the low bits, as many as the last place needs; the others hold those bits of the term's hash.
    // Made when a term is first looked up: a segment that is merged right away needs none.
    private readonly Lazy<uint[]> _buckets;
    private readonly uint _tags;

    /// <summary>Makes a dictionary of terms that are sorted ordinally and each there once.</summary>
    public TermDictionary(TermList sorted)
    {
        Count = sorted.Count;
        (_characters, _starts) = sorted.ToArrays();
        _tags = ~(System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count + 2) - 1);
        _buckets = new Lazy<uint[]>(Buckets);
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>How many bytes all this takes.</summary>
    public long Bytes => _characters.LongLength * 2 + _starts.LongLength * 4 + _buckets.Value.LongLength * 4;

    /// <summary>The term at a place.</summary>
    public ReadOnlySpan<char> this[int index] => _characters.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>How many characters the terms from one place to before another have together.</summary>
    public int LengthOf(int first, int end) => _starts[end] - _starts[first];

    /// <summary>Makes ready what otherwise the first look-up waits for.</summary>
    public void Prepare() => _ = _buckets.Value;

    /// <summary>The place of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var buckets = _buckets.Value;
        var (hash, mask) = (HashOf(term), (uint)(buckets.Length - 1));
        for (var bucket = hash & mask; ; bucket = bucket + 1 & mask)
        {
            var entry = buckets[bucket];
            if (entry == 0)
                return -1;
            // What does not fit the tag is not compared: its text would have to be fetched from far away.
            if (((entry ^ hash) & _tags) == 0 && this[(int)(entry & ~_tags) - 1].SequenceEqual(term))
                return (int)(entry & ~_tags) - 1;
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

    private uint[] Buckets()
    {
        var buckets = new uint[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Count + Count / 3 + 1))];
        var mask = (uint)(buckets.Length - 1);
        for (var index = 0; index < Count; index++)
        {
            var hash = HashOf(this[index]);
            var bucket = hash & mask;
            while (buckets[bucket] != 0)
                bucket = bucket + 1 & mask;
            buckets[bucket] = hash & _tags | (uint)(index + 1);
        }
        return buckets;
    }

    private static uint HashOf(ReadOnlySpan<char> term) => TermHead.Hash(TermHead.Of(term), TermHead.Next(term), term);
}
