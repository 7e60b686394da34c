namespace Bot.Search.Index.Lookup;

/// <summary>Finds kana words that hold another one (テスト in ロードテスト): all ends of the words, sorted.</summary>
internal sealed class KanaSuffixes
{
    private const int Shortest = 3;

    private readonly int[] _terms;
    private readonly byte[] _offsets;

    public KanaSuffixes(TermDictionary terms)
    {
        var suffixes = new List<(int Term, byte Offset)>();
        for (var term = terms.LowerBound("ァ"); term < terms.Count && terms[term][0] <= 'ヺ'; term++)
        {
            for (var offset = 0; offset + Shortest <= terms[term].Length; offset++)
                suffixes.Add((term, (byte)offset));
        }
        var sorted = OrdinalSort.Sort(suffixes.Count, new Texts(terms, suffixes));
        _terms = Array.ConvertAll(sorted, suffix => suffixes[suffix].Term);
        _offsets = Array.ConvertAll(sorted, suffix => suffixes[suffix].Offset);
    }

    public long Bytes => _terms.LongLength * 5;

    /// <summary>Adds the words that hold a word and are longer.</summary>
    /// <param name="terms">The dictionary this was made of.</param>
    /// <param name="word">A kana word, folded.</param>
    /// <param name="most">At most so many are looked at.</param>
    /// <param name="found">Takes the terms.</param>
    public void Find(TermDictionary terms, ReadOnlySpan<char> word, int most, List<int> found)
    {
        if (word.Length < Shortest)
            return;
        var (low, high) = (0, _terms.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Suffix(terms, middle).SequenceCompareTo(word) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (var end = Math.Min(_terms.Length, low + most); low < end && Suffix(terms, low).StartsWith(word); low++)
        {
            if (terms[_terms[low]].Length > word.Length && !found.Contains(_terms[low]))
                found.Add(_terms[low]);
        }
    }

    private ReadOnlySpan<char> Suffix(TermDictionary terms, int index) => terms[_terms[index]][_offsets[index]..];

    private readonly struct Texts(TermDictionary terms, List<(int Term, byte Offset)> suffixes) : ITextSource
    {
        public ReadOnlySpan<char> Of(int item) => terms[suffixes[item].Term][suffixes[item].Offset..];
    }
}
