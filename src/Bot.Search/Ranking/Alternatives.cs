using Bot.Search.Analysis;
using Bot.Search.Index;
using Bot.Search.Index.Lookup;

namespace Bot.Search.Ranking;

/// <summary>Other words for one that stands in no talk, or in hardly any: misspelt, by sound, longer, split.</summary>
internal sealed class Alternatives(ITermSource index)
{
    private const int MostWords = 4;
    private const int MostLooked = 16;
    private const int LeastSplit = 3;

    /// <summary>The words with the fewest typing errors against a word.</summary>
    public List<string> Misspelt(string word)
    {
        var words = new List<string>();
        for (var distance = 1; distance <= EditDistance.Allowed(word.Length) && words.Count == 0 && WordShapes.IsComparable(word); distance++)
            words = Nearest(word, distance);
        return words;
    }

    /// <summary>Words of the other script that sound like a word.</summary>
    public List<string> Sounding(string word)
    {
        var found = new List<int>();
        var words = new List<(string Word, int Distance)>();
        foreach (var lookups in index.Lookups)
        {
            found.Clear();
            lookups.Sounds.Find(lookups.Terms, word, found);
            words.AddRange(found.Select(term => lookups.Terms[term].ToString()).Select(other => (other, SoundDistance.Between(word, other))).Where(other => other.Item2 <= SoundDistance.Most));
        }
        return words.Count == 0 ? [] : Best(words);
    }

    /// <summary>Longer kana words that hold a kana word.</summary>
    public List<string> Holding(string kana)
    {
        var found = new List<int>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lookups in index.Lookups)
        {
            found.Clear();
            lookups.KanaSuffixes.Find(lookups.Terms, kana, MostLooked, found);
            words.UnionWith(found.Select(term => lookups.Terms[term].ToString()));
        }
        return Frequent(words);
    }

    /// <summary>Longer words that start with a word.</summary>
    public List<string> Starting(string word)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lookups in index.Lookups)
        {
            var terms = lookups.Terms;
            var first = terms.LowerBound(word);
            for (var term = first; term < Math.Min(terms.Count, first + MostLooked) && terms[term].StartsWith(word); term++)
                words.Add(terms[term].ToString());
        }
        return Frequent(words);
    }

    /// <summary>The two or more known words that a word is made of; empty when it is not.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        var shortest = CharacterClasses.Of(word[0]) is CharacterClass.Kana ? 2 : LeastSplit;
        var best = new IReadOnlyList<string>?[word.Length + 1];
        best[0] = [];
        for (var end = shortest; end <= word.Length; end++)
        {
            for (var start = 0; start <= end - shortest; start++)
            {
                if (best[start] is { } before && (best[end] is not { } known || before.Count + 1 < known.Count) && index.Contains(word.AsSpan(start, end - start)))
                    best[end] = [.. before, word[start..end]];
            }
        }
        return best[^1] ?? [];
    }

    private List<string> Nearest(string word, int most)
    {
        var found = new List<(int Term, int Distance)>();
        var words = new List<(string Word, int Distance)>();
        foreach (var lookups in index.Lookups)
        {
            found.Clear();
            lookups.Shapes.Find(word, most, found);
            words.AddRange(found.Select(match => (lookups.Terms[match.Term].ToString(), match.Distance)));
        }
        return Best(words);
    }

    private List<string> Best(IEnumerable<(string Word, int Distance)> words)
    {
        var distinct = words.Distinct().Where(word => index.Contains(word.Word)).OrderBy(word => word.Distance).ThenBy(word => word.Word, StringComparer.Ordinal).ToList();
        return [.. distinct.TakeWhile(word => word.Distance == distinct[0].Distance).Take(MostWords).Select(word => word.Word)];
    }

    private List<string> Frequent(IEnumerable<string> words) =>
        [.. words.Select(word => (Word: word, Frequency: index.Find(word)?.Frequency ?? 0)).Where(word => word.Frequency > 0)
            .OrderByDescending(word => word.Frequency).ThenBy(word => word.Word, StringComparer.Ordinal).Take(MostWords).Select(word => word.Word)];
}
