using System.Runtime.InteropServices;

namespace Bot.Search.Index;

/// <summary>Terms as they come, each known by a number in the order of its first coming.</summary>
/// <param name="capacity">How many to make room for.</param>
internal sealed class TermTable(int capacity = 128)
{
    private readonly TermList _terms = new(capacity);

    // Frequent terms come early, and so what is looked at most stands close together: entries by number apart from the table, which holds a number
    // plus one in the low bits and else those bits of the term's hash.
    private Entry[] _entries = new Entry[Math.Max(1, capacity)];
    private uint[] _buckets = new uint[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity) * 2)];

    public int Count => _terms.Count;

    public ReadOnlySpan<char> this[int number] => _terms[number];

    /// <summary>The number of a term, a new one for a term that did not come before.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        var (head, next) = (TermHead.Of(term), TermHead.Next(term));
        var (hash, mask) = (TermHead.Hash(head, next, term), (uint)(_buckets.Length - 1));
        for (var at = hash & mask; ; at = at + 1 & mask)
        {
            var bucket = _buckets[at];
            if (bucket == 0)
                return Add(term, new Entry(head, next, hash, term.Length), at);
            if (((bucket ^ hash) & ~mask) != 0)
                continue;
            var number = (int)(bucket & mask) - 1;
            ref var entry = ref _entries[number];
            if (entry.Head == head && entry.Next == next && entry.Length == term.Length && (term.Length <= TermHead.Length * 2 || _terms[number].SequenceEqual(term)))
                return number;
        }
    }

    /// <summary>Begins again in the same memory.</summary>
    public void Clear()
    {
        _terms.Clear();
        Array.Clear(_buckets);
    }

    /// <summary>The numbers of all terms in ordinal order of the terms.</summary>
    public int[] Sorted() => OrdinalSort.Sort(Count, new Texts(_terms));

    /// <summary>All terms sorted.</summary>
    /// <param name="uses">Numbers of terms, which become the terms' places among the sorted.</param>
    public TermDictionary ToDictionary(params ReadOnlySpan<List<int>> uses)
    {
        var (sorted, places) = (new TermList(Count), new int[Count]);
        foreach (var number in Sorted())
        {
            places[number] = sorted.Count;
            sorted.Add(_terms[number]);
        }
        foreach (var numbers in uses)
        {
            foreach (ref var number in CollectionsMarshal.AsSpan(numbers))
                number = places[number];
        }
        var dictionary = new TermDictionary(sorted);
        dictionary.Prepare();
        return dictionary;
    }

    private int Add(ReadOnlySpan<char> term, Entry entry, uint at)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        _entries[Count] = entry;
        _terms.Add(term);
        if (Count * 2 > _buckets.Length)
            Grow();
        else
            _buckets[at] = entry.Hash & ~(uint)(_buckets.Length - 1) | (uint)Count;
        return Count - 1;
    }

    private void Grow()
    {
        _buckets = new uint[_buckets.Length * 2];
        var mask = (uint)(_buckets.Length - 1);
        for (var number = 0; number < Count; number++)
        {
            var at = _entries[number].Hash & mask;
            while (_buckets[at] != 0)
                at = at + 1 & mask;
            _buckets[at] = _entries[number].Hash & ~mask | (uint)(number + 1);
        }
    }

    // What tells most terms apart without a look at their texts.
    private readonly record struct Entry(ulong Head, ulong Next, uint Hash, int Length);

    private readonly struct Texts(TermList terms) : ITextSource
    {
        public ReadOnlySpan<char> Of(int item) => terms[item];
    }
}
