using System.Runtime.InteropServices;

namespace Bot.Search.Index;

/// <summary>Terms as they come, each known by a number in the order of its first coming.</summary>
/// <param name="capacity">How many to make room for.</param>
internal sealed class TermTable(int capacity = 128)
{
    private readonly TermList _terms = new(capacity);
    private Slot[] _slots = new Slot[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity) * 2)];

    public int Count => _terms.Count;

    public ReadOnlySpan<char> this[int number] => _terms[number];

    /// <summary>The number of a term, a new one for a term that did not come before.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        var head = TermHead.Of(term);
        var mask = _slots.Length - 1;
        for (var at = (int)TermHead.Hash(head, term) & mask; ; at = at + 1 & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.Length == 0)
                return Add(term, head, ref slot);
            if (slot.Head == head && slot.Length == term.Length && (term.Length <= TermHead.Length || _terms[slot.Number].SequenceEqual(term)))
                return slot.Number;
        }
    }

    /// <summary>Begins again in the same memory.</summary>
    public void Clear()
    {
        _terms.Clear();
        Array.Clear(_slots);
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
        return new TermDictionary(sorted);
    }

    private int Add(ReadOnlySpan<char> term, ulong head, ref Slot slot)
    {
        slot = new Slot(head, Count, term.Length);
        _terms.Add(term);
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var before = _slots;
        var mask = before.Length * 2 - 1;
        _slots = new Slot[before.Length * 2];
        foreach (var slot in before)
        {
            if (slot.Length == 0)
                continue;
            var at = (int)TermHead.Hash(slot.Head, _terms[slot.Number]) & mask;
            while (_slots[at].Length != 0)
                at = at + 1 & mask;
            _slots[at] = slot;
        }
    }

    // A length of 0 marks an empty slot, as no term is empty.
    private readonly record struct Slot(ulong Head, int Number, int Length);

    private readonly struct Texts(TermList terms) : ITextSource
    {
        public ReadOnlySpan<char> Of(int item) => terms[item];
    }
}
