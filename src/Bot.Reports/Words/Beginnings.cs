using System.Collections.Frozen;

namespace Bot.Reports.Words;

/// <summary>Words of which one may begin a text, whatever their case: a look at the first letters before a long pattern is tried.</summary>
internal sealed class Beginnings
{
    private readonly FrozenDictionary<char, string[]> _words;

    /// <summary>Takes the words, parted by bars.</summary>
    public Beginnings(string words) =>
        _words = words.Split('|').GroupBy(word => char.ToUpperInvariant(word[0])).ToFrozenDictionary(alike => alike.Key, alike => alike.ToArray());

    /// <summary>True when one of the words stands at the start of the text.</summary>
    public bool Begin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_words.TryGetValue(char.ToUpperInvariant(text[0]), out var words)) return false;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
