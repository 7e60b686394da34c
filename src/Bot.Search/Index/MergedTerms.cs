namespace Bot.Search.Index;

/// <summary>The terms of several segments together, sorted, each with its lists in the order of the segments.</summary>
internal sealed class MergedTerms
{
    private readonly TermTable _terms = new();
    private readonly int[] _sorted;
    private readonly int[] _starts;
    private readonly PartList[] _lists;

    public MergedTerms(IReadOnlyList<LiveSegment> parts)
    {
        var numbers = parts.Select(part => NumbersOf(part.Segment.Terms)).ToArray();
        _starts = new int[_terms.Count + 2];
        foreach (var number in numbers.SelectMany(part => part))
            _starts[number + 2]++;
        for (var number = 2; number < _starts.Length; number++)
            _starts[number] += _starts[number - 1];
        _lists = new PartList[_starts[^1]];
        for (var part = 0; part < numbers.Length; part++)
        {
            for (var list = 0; list < numbers[part].Length; list++)
                _lists[_starts[numbers[part][list] + 1]++] = new PartList(part, list);
        }
        _sorted = _terms.Sorted();
    }

    public int Count => _terms.Count;

    /// <summary>The term at a place in the order of all.</summary>
    public ReadOnlySpan<char> TermAt(int place) => _terms[_sorted[place]];

    /// <summary>Where its posting lists are.</summary>
    public ReadOnlySpan<PartList> ListsAt(int place) => _lists.AsSpan(_starts[_sorted[place]].._starts[_sorted[place] + 1]);

    private int[] NumbersOf(TermDictionary terms)
    {
        var numbers = new int[terms.Count];
        for (var list = 0; list < numbers.Length; list++)
            numbers[list] = _terms.NumberOf(terms[list]);
        return numbers;
    }
}

/// <summary>A list of one of the segments.</summary>
internal readonly record struct PartList(int Part, int List);
