using System.Numerics;
using Bot.Search.Analysis;

namespace Bot.Search.Index.Lookup;

/// <summary>
/// Finds words by small edit distances. One error leaves the first two or the last two letters as they are, so that words are looked through that
/// share either; of those only the ones with nearly the same pairs of letters are compared in full.
/// </summary>
internal sealed class WordShapes
{
    private const int Shortest = 4;
    private const int Longest = 24;

    private readonly Bucket[] _buckets;

    public WordShapes(TermDictionary terms)
    {
        int[] words = [.. Enumerable.Range(0, terms.Count).Where(term => IsComparable(terms[term]))];
        _buckets = [new Bucket(terms, words, StartOf), new Bucket(terms, words, EndOf)];
    }

    public long Bytes => _buckets.Sum(bucket => bucket.Bytes);

    /// <summary>True for a word that typing errors are looked for in: numbers and versions differ by a single character on purpose.</summary>
    public static bool IsComparable(ReadOnlySpan<char> word) =>
        word.Length is >= Shortest and <= Longest && (!word.ContainsAnyExceptInRange('a', 'z') || !word.ContainsAnyExceptInRange('ァ', 'ヺ'));

    /// <summary>Adds the words within a distance, some of them twice.</summary>
    /// <param name="terms">The dictionary this was made of.</param>
    /// <param name="word">A comparable word.</param>
    /// <param name="most">The greatest distance.</param>
    /// <param name="found">Takes terms and distances.</param>
    public void Find(TermDictionary terms, ReadOnlySpan<char> word, int most, List<(int Term, int Distance)> found)
    {
        _buckets[0].Find(terms, StartOf(word), word, most, found);
        _buckets[1].Find(terms, EndOf(word), word, most, found);
    }

    private static int StartOf(ReadOnlySpan<char> word) => word[0] << 16 | word[1];

    private static int EndOf(ReadOnlySpan<char> word) => word[^1] << 16 | word[^2];

    private delegate int KeyOf(ReadOnlySpan<char> word);

    private sealed class Bucket
    {
        private readonly int[] _keys;
        private readonly int[] _terms;
        private readonly ulong[] _signatures;

        public Bucket(TermDictionary terms, int[] words, KeyOf keyOf)
        {
            _terms = [.. words];
            _keys = [.. words.Select(term => keyOf(terms[term]))];
            Array.Sort(_keys, _terms);
            _signatures = [.. _terms.Select(term => Signature(terms[term]))];
        }

        public long Bytes => _terms.LongLength * 16;

        public void Find(TermDictionary terms, int key, ReadOnlySpan<char> word, int most, List<(int Term, int Distance)> found)
        {
            var signature = Signature(word);
            // Two letters changed over touch three pairs on each side.
            var mostBits = most == 1 ? 6 : 8;
            for (var at = LowerBound(key); at < _keys.Length && _keys[at] == key; at++)
            {
                if (BitOperations.PopCount(_signatures[at] ^ signature) > mostBits)
                    continue;
                var distance = EditDistance.Between(word, terms[_terms[at]], most);
                if (distance <= most)
                    found.Add((_terms[at], distance));
            }
        }

        private int LowerBound(int key)
        {
            var (low, high) = (0, _keys.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (_keys[middle] < key)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }

        private static ulong Signature(ReadOnlySpan<char> word)
        {
            var (signature, previous) = (0UL, 0u);
            foreach (var character in word)
            {
                signature |= 1UL << (int)((previous * 31 + character) * 2654435761u >> 26);
                previous = character;
            }
            return signature;
        }
    }
}
