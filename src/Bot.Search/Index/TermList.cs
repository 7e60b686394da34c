namespace Bot.Search.Index;

/// <summary>Terms one after another in one growing array of characters: no string for each.</summary>
internal sealed class TermList(int capacity = 64)
{
    private char[] _characters = new char[capacity * 8];
    private int[] _starts = new int[capacity + 1];

    /// <summary>A list of some terms, in their order.</summary>
    public static TermList Of(IReadOnlyCollection<string> terms)
    {
        var list = new TermList(terms.Count);
        foreach (var term in terms)
            list.Add(term);
        return list;
    }

    public int Count { get; private set; }

    /// <summary>Begins again in the same memory.</summary>
    public void Clear() => Count = 0;

    public ReadOnlySpan<char> this[int index] => _characters.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>How many characters stand before a term.</summary>
    public int StartOf(int index) => _starts[index];

    public void Add(ReadOnlySpan<char> term)
    {
        var start = _starts[Count];
        if (start + term.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, start + term.Length));
        if (Count + 2 > _starts.Length)
            Array.Resize(ref _starts, _starts.Length * 2);
        term.CopyTo(_characters.AsSpan(start));
        _starts[++Count] = start + term.Length;
    }

    public void Add(TermList terms)
    {
        for (var index = 0; index < terms.Count; index++)
            Add(terms[index]);
    }

    /// <summary>Lets go of what was kept free.</summary>
    public void TrimExcess() => (_characters, _starts) = ToArrays();

    /// <summary>The arrays without what was kept free: all terms in a row, and where each starts, with the end of the last.</summary>
    public (char[] Characters, int[] Starts) ToArrays() => (_characters.AsSpan(0, _starts[Count]).ToArray(), _starts.AsSpan(0, Count + 1).ToArray());
}
