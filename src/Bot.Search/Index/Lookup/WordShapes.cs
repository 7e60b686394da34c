using System.Numerics;
using Bot.Search.Analysis;

namespace Bot.Search.Index.Lookup;

/// <summary>
/// Finds words by small edit distances: words lie in the order of their lengths with a signature of their letters, of which two words that differ
/// by n errors differ in at most 2n bits. Only what passes that is compared in full.
/// </summary>
internal sealed class WordShapes
{
    private const int Shortest = 4;
    private const int Longest = 24;

    private readonly int[] _terms;
    private readonly ulong[] _signatures;
    private readonly int[] _starts = new int[Longest + 2];

    public WordShapes(TermDictionary terms)
    {
        _terms = [.. Enumerable.Range(0, terms.Count).Where(term => IsComparable(terms[term])).OrderBy(term => terms[term].Length)];
        _signatures = [.. _terms.Select(term => Signature(terms[term]))];
        foreach (var term in _terms)
            _starts[terms[term].Length + 1]++;
        for (var length = 1; length < _starts.Length; length++)
            _starts[length] += _starts[length - 1];
    }

    public long Bytes => _terms.LongLength * 12 + _starts.Length * 4;

    /// <summary>True for a word that typing errors are looked for in: numbers and versions differ by a single character on purpose.</summary>
    public static bool IsComparable(ReadOnlySpan<char> word) =>
        word.Length is >= Shortest and <= Longest && (!word.ContainsAnyExceptInRange('a', 'z') || !word.ContainsAnyExceptInRange('ァ', 'ヺ'));

    /// <summary>Adds the words within a distance.</summary>
    /// <param name="terms">The dictionary this was made of.</param>
    /// <param name="word">A comparable word.</param>
    /// <param name="most">The greatest distance.</param>
    /// <param name="found">Takes terms and distances.</param>
    public void Find(TermDictionary terms, ReadOnlySpan<char> word, int most, List<(int Term, int Distance)> found)
    {
        var signature = Signature(word);
        var first = _starts[Math.Max(Shortest, word.Length - most)];
        var end = _starts[Math.Min(Longest, word.Length + most) + 1];
        for (var index = first; index < end; index++)
        {
            if (BitOperations.PopCount(_signatures[index] ^ signature) > 2 * most)
                continue;
            var distance = EditDistance.Between(word, terms[_terms[index]], most);
            if (distance <= most)
                found.Add((_terms[index], distance));
        }
    }

    private static ulong Signature(ReadOnlySpan<char> word)
    {
        var signature = 0UL;
        foreach (var character in word)
            signature |= 1UL << (character & 63);
        return signature;
    }
}
