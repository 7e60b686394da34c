using System.Numerics;
using Bot.Search.Analysis;

namespace Bot.Search.Index.Lookup;

/// <summary>
/// Finds words by small edit distances. One error leaves the first two or the last two letters as they are, so that words are looked through that
/// share either: the first by the order of the dictionary, the last by an order of their ends. Of those only the ones with nearly the same pairs of
/// letters are compared in full.
/// </summary>
internal sealed class WordShapes
{
    private const int Shortest = 4;
    private const int Longest = 24;

    private readonly TermDictionary _terms;
    private readonly int[] _byEnd;

    public WordShapes(TermDictionary terms)
    {
        _terms = terms;
        _byEnd = [.. Enumerable.Range(0, terms.Count).Where(term => IsComparable(terms[term]))];
        Array.Sort(Array.ConvertAll(_byEnd, term => EndOf(terms[term])), _byEnd);
    }

    public long Bytes => _byEnd.LongLength * 4;

    /// <summary>True for a word that typing errors are looked for in: numbers and versions differ by a single character on purpose.</summary>
    public static bool IsComparable(ReadOnlySpan<char> word) =>
        word.Length is >= Shortest and <= Longest && (Alphabet.IsLatin(word) || Alphabet.IsKana(word));

    /// <summary>Adds the words within a distance, some of them twice.</summary>
    /// <param name="word">A comparable word.</param>
    /// <param name="most">The greatest distance.</param>
    /// <param name="found">Takes terms and distances.</param>
    public void Find(ReadOnlySpan<char> word, int most, List<(int Term, int Distance)> found)
    {
        var shape = new Shape(word, most);
        for (var term = _terms.LowerBound(word[..2]); term < _terms.Count && _terms[term].StartsWith(word[..2]); term++)
            Compare(shape, term, found);
        for (var at = LowerBound(EndOf(word)); at < _byEnd.Length && EndOf(_terms[_byEnd[at]]) == EndOf(word); at++)
            Compare(shape, _byEnd[at], found);
    }

    private static int EndOf(ReadOnlySpan<char> word) => word[^1] << 16 | word[^2];

    private void Compare(in Shape shape, int term, List<(int Term, int Distance)> found)
    {
        var other = _terms[term];
        if (Math.Abs(other.Length - shape.Word.Length) > shape.Most || !IsComparable(other) || !shape.IsNear(other))
            return;
        var distance = EditDistance.Between(shape.Word, other, shape.Most);
        if (distance <= shape.Most)
            found.Add((term, distance));
    }

    private int LowerBound(int end)
    {
        var (low, high) = (0, _byEnd.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (EndOf(_terms[_byEnd[middle]]) < end)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private readonly ref struct Shape(ReadOnlySpan<char> word, int most)
    {
        // Two letters changed over touch three pairs on each side.
        private readonly int _mostBits = most == 1 ? 6 : 8;
        private readonly ulong _pairs = Pairs(word);

        public ReadOnlySpan<char> Word { get; } = word;

        public int Most { get; } = most;

        public bool IsNear(ReadOnlySpan<char> other) => BitOperations.PopCount(_pairs ^ Pairs(other)) <= _mostBits;

        private static ulong Pairs(ReadOnlySpan<char> word)
        {
            var (pairs, previous) = (0UL, 0u);
            foreach (var character in word)
            {
                pairs |= 1UL << (int)((previous * 31 + character) * 2654435761u >> 26);
                previous = character;
            }
            return pairs;
        }
    }
}
