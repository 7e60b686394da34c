namespace Bot.Search.Index;

/// <summary>Terms as they come, each known by a number in the order of its first coming.</summary>
internal sealed class TermTable
{
    private readonly TermList _terms = new();
    private int[] _buckets = new int[256];

    public int Count => _terms.Count;

    public ReadOnlySpan<char> this[int number] => _terms[number];

    /// <summary>The number of a term, a new one for a term that did not come before.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        var buckets = _buckets;
        var mask = (uint)(buckets.Length - 1);
        for (var bucket = TermHash.Of(term) & mask; ; bucket = bucket + 1 & mask)
        {
            var entry = buckets[bucket];
            if (entry == 0)
                return Add(term, bucket);
            if (_terms[entry - 1].SequenceEqual(term))
                return entry - 1;
        }
    }

    /// <summary>The numbers of all terms in ordinal order of the terms.</summary>
    public int[] Sorted()
    {
        var numbers = new int[Count];
        var heads = new ulong[Count];
        for (var number = 0; number < Count; number++)
            (numbers[number], heads[number]) = (number, HeadOf(_terms[number]));
        Array.Sort(heads, numbers);
        for (var start = 0; start < Count;)
        {
            var end = start + 1;
            while (end < Count && heads[end] == heads[start])
                end++;
            if (end - start > 1)
                numbers.AsSpan(start, end - start).Sort((left, right) => _terms[left].SequenceCompareTo(_terms[right]));
            start = end;
        }
        return numbers;
    }

    // The first four characters as one number, which sorts much faster than texts do.
    private static ulong HeadOf(ReadOnlySpan<char> term)
    {
        var head = 0UL;
        for (var at = 0; at < 4; at++)
            head = head << 16 | (at < term.Length ? term[at] : 0UL);
        return head;
    }

    private int Add(ReadOnlySpan<char> term, uint bucket)
    {
        _terms.Add(term);
        _buckets[bucket] = Count;
        if (Count * 2 > _buckets.Length)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var mask = (uint)(_buckets.Length * 2 - 1);
        _buckets = new int[_buckets.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            var bucket = TermHash.Of(_terms[number]) & mask;
            while (_buckets[bucket] != 0)
                bucket = bucket + 1 & mask;
            _buckets[bucket] = number + 1;
        }
    }
}

/// <summary>The hash of a term (FNV-1a, folded).</summary>
internal static class TermHash
{
    public static uint Of(ReadOnlySpan<char> term)
    {
        var hash = 2166136261u;
        foreach (var character in term)
            hash = (hash ^ character) * 16777619u;
        return hash ^ hash >> 15;
    }
}
