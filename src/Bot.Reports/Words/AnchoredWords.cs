using System.Buffers;
using System.Collections.Frozen;

namespace Bot.Reports.Words;

/// <summary>Words with a letter outside ASCII, each with what it means. They are looked for by the first such letter, which is rarer than a blank or bracket before it.</summary>
internal sealed class AnchoredWords<T>
{
    private readonly SearchValues<char> _anchors;
    private readonly FrozenDictionary<char, (string Word, int Offset, T Meaning)[]> _words;

    public AnchoredWords(IEnumerable<(string Word, T Meaning)> words)
    {
        _words = words.Select(word => (word.Word, Offset: AnchorOf(word.Word), word.Meaning))
            .GroupBy(word => word.Word[word.Offset]).ToFrozenDictionary(alike => alike.Key, alike => alike.ToArray());
        _anchors = SearchValues.Create([.. _words.Keys]);
    }

    /// <summary>The next word whose anchor stands at a place or behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin; then where the word's anchor stands.</param>
    /// <param name="meaning">What the word means.</param>
    public bool TryFind(ReadOnlySpan<char> text, ref int at, out T? meaning)
    {
        for (at = NextAnchor(text, at); at >= 0; at = NextAnchor(text, at + 1))
        {
            foreach (var (word, offset, means) in _words[text[at]])
            {
                if (at < offset || !text[(at - offset)..].StartsWith(word)) continue;
                meaning = means;
                return true;
            }
        }
        meaning = default;
        return false;
    }

    private int NextAnchor(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(_anchors) is >= 0 and var next ? from + next : -1;

    private static int AnchorOf(string word)
    {
        var at = 0;
        while (char.IsAscii(word[at])) at++;
        return at;
    }
}
