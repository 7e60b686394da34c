using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Bot.Reports.Words;

/// <summary>What words mean that are looked up by parts of a text. A plain table: the framework's frozen ones take longer to build than a start's look-ups take.</summary>
internal sealed class WordTable<T>
{
    private readonly string?[] _words;
    private readonly T[] _meanings;
    private readonly StringComparison _comparison;

    /// <summary>Takes the words, each once, and what each means.</summary>
    public WordTable(IReadOnlyCollection<string> words, Func<string, T> meaningOf, StringComparison comparison)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2);
        (_words, _meanings, _comparison) = (new string?[size], new T[size], comparison);
        foreach (var word in words)
        {
            var place = PlaceOf(word);
            (_words[place], _meanings[place]) = (word, meaningOf(word));
        }
    }

    /// <summary>Looks a word up.</summary>
    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning)
    {
        var place = PlaceOf(word);
        meaning = _meanings[place];
        return _words[place] is not null;
    }

    /// <summary>True for one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words[PlaceOf(word)] is not null;

    /// <summary>Where the word stands, or the free place where it would.</summary>
    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var letter in word) hash = (hash ^ (_comparison is StringComparison.Ordinal ? letter : char.ToLowerInvariant(letter))) * 16777619;
        var place = (int)(hash ^ (hash >> 15)) & (_words.Length - 1);
        while (_words[place] is { } other && !word.Equals(other, _comparison)) place = (place + 1) & (_words.Length - 1);
        return place;
    }
}
