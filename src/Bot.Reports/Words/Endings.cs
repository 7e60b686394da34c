using System.Collections.Frozen;

namespace Bot.Reports.Words;

/// <summary>Words of which one may end a text: only those are compared that end in its last letter.</summary>
internal sealed class Endings
{
    private readonly FrozenDictionary<char, string[]> _words;

    /// <summary>Takes the words, parted by bars.</summary>
    public Endings(string words) => _words = words.Split('|').GroupBy(word => word[^1]).ToFrozenDictionary(alike => alike.Key, alike => alike.ToArray());

    /// <summary>True when one of the words stands at the end of the text.</summary>
    public bool End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_words.TryGetValue(text[^1], out var words)) return false;
        foreach (var word in words)
            if (text.EndsWith(word)) return true;
        return false;
    }
}
