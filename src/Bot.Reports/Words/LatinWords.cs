using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Bot.Reports.Words;

/// <summary>What words of ASCII letters mean, whatever their case. Most words that are asked for are none of them, so their first and last letters are looked at before they are looked up.</summary>
internal sealed class LatinWords<T>
{
    private const int Letters = 26;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly bool[] _edges = new bool[Letters * Letters];
    private readonly int _longest;

    public LatinWords(IEnumerable<(string Word, T Meaning)> words)
    {
        var meanings = words.ToFrozenDictionary(entry => entry.Word, entry => entry.Meaning, StringComparer.OrdinalIgnoreCase);
        foreach (var word in meanings.Keys) _edges[EdgesOf(word)] = true;
        _longest = meanings.Keys.Max(word => word.Length);
        _words = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks a word up.</summary>
    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning)
    {
        meaning = default;
        return !word.IsEmpty && word.Length <= _longest && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]) && _edges[EdgesOf(word)] && _words.TryGetValue(word, out meaning);
    }

    private static int EdgesOf(ReadOnlySpan<char> word) => (IndexOf(word[0]) * Letters) + IndexOf(word[^1]);

    private static int IndexOf(char letter) => (letter | ' ') - 'a';
}
