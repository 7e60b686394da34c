using System.Diagnostics.CodeAnalysis;

namespace Bot.Reports.Words;

/// <summary>What words of ASCII letters mean, whatever their case. Most words that are asked for are none of them, so their first and last letters are looked at before they are looked up.</summary>
internal sealed class LatinWords<T>
{
    private const int Letters = 26;
    private readonly WordTable<T> _words;
    private readonly bool[] _edges = new bool[Letters * Letters];
    private readonly int _longest;

    public LatinWords(string[] words, Func<string, T> meaningOf)
    {
        _words = new WordTable<T>(words, meaningOf, StringComparison.OrdinalIgnoreCase);
        foreach (var word in words) _edges[EdgesOf(word)] = true;
        _longest = words.Max(word => word.Length);
    }

    /// <summary>Looks a word up.</summary>
    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning)
    {
        meaning = default;
        return !word.IsEmpty && word.Length <= _longest && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]) && _edges[EdgesOf(word)] && _words.TryFind(word, out meaning);
    }

    private static int EdgesOf(ReadOnlySpan<char> word) => (IndexOf(word[0]) * Letters) + IndexOf(word[^1]);

    private static int IndexOf(char letter) => (letter | ' ') - 'a';
}
