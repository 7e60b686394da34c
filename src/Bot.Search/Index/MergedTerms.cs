namespace Bot.Search.Index;

/// <summary>
/// Goes through the terms of several segments together, in their order, each with its lists in the order of the segments. The segments have their terms
/// sorted, so that always the least of those that are next in one of them comes next (a heap of segments).
/// </summary>
internal sealed class MergedTerms
{
    private readonly TermDictionary[] _terms;
    private readonly int[] _next;
    private readonly int[] _ends;

    // The first four characters of each part's next term and the four behind them: most terms are told apart by these, without a look at texts far away.
    private readonly ulong[] _heads;
    private readonly ulong[] _seconds;
    private readonly int[] _heap;
    private readonly PartList[] _lists;
    private int _waiting;
    private int _found;

    /// <summary>Begins before the first term of a range.</summary>
    /// <param name="terms">The terms of each segment.</param>
    /// <param name="from">The range's first term; null for the first of all.</param>
    /// <param name="to">The first term after the range; null for none.</param>
    public MergedTerms(TermDictionary[] terms, string? from, string? to)
    {
        _terms = terms;
        _next = Array.ConvertAll(terms, part => from is null ? 0 : part.LowerBound(from));
        _ends = Array.ConvertAll(terms, part => to is null ? part.Count : part.LowerBound(to));
        (_heads, _seconds, _heap, _lists) = (new ulong[terms.Length], new ulong[terms.Length], new int[terms.Length], new PartList[terms.Length]);
        for (var part = 0; part < terms.Length; part++)
        {
            if (_next[part] == _ends[part])
                continue;
            ReadHead(part);
            _heap[_waiting++] = part;
        }
        for (var at = _waiting / 2 - 1; at >= 0; at--)
            Sink(at);
    }

    /// <summary>The term it stands at.</summary>
    public ReadOnlySpan<char> Term => _terms[_lists[0].Part][_lists[0].List];

    /// <summary>Where the term's posting lists are.</summary>
    public ReadOnlySpan<PartList> Lists => _lists.AsSpan(0, _found);

    /// <summary>Goes to the next term; false at the end.</summary>
    public bool Next()
    {
        _found = 0;
        if (_waiting == 0)
            return false;
        var (head, second) = (_heads[_heap[0]], _seconds[_heap[0]]);
        while (_waiting > 0 && _heads[_heap[0]] == head && _seconds[_heap[0]] == second && (_found == 0 || Order(_heap[0], Term, second) == 0))
        {
            var part = _heap[0];
            _lists[_found++] = new PartList(part, _next[part]++);
            if (_next[part] < _ends[part])
                ReadHead(part);
            else
                _heap[0] = _heap[--_waiting];
            Sink(0);
        }
        return true;
    }

    private void Sink(int at)
    {
        for (var child = at * 2 + 1; child < _waiting; child = at * 2 + 1)
        {
            if (child + 1 < _waiting && IsBefore(_heap[child + 1], _heap[child]))
                child++;
            if (!IsBefore(_heap[child], _heap[at]))
                return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }

    private bool IsBefore(int part, int other)
    {
        if (_heads[part] != _heads[other])
            return _heads[part] < _heads[other];
        if (_seconds[part] != _seconds[other])
            return _seconds[part] < _seconds[other];
        var order = Order(part, _terms[other][_next[other]], _seconds[other]);
        return order != 0 ? order < 0 : part < other;
    }

    // How a part's next term stands to another that has the same first characters. A term that ends among them is the same.
    private int Order(int part, ReadOnlySpan<char> other, ulong second) => (char)second == 0 ? 0 : _terms[part][_next[part]].SequenceCompareTo(other);

    private void ReadHead(int part)
    {
        var term = _terms[part][_next[part]];
        (_heads[part], _seconds[part]) = (TermHead.Of(term), TermHead.Next(term));
    }
}

/// <summary>A list of one of the segments.</summary>
internal readonly record struct PartList(int Part, int List);
