using System.Buffers;

namespace Bot.Reports.Words;

/// <summary>
/// Words that may stand anywhere in a text, each with what it means. Each is looked for by its rarest letter, all such letters at once: the
/// framework's own search for several strings reads letter by letter where they are not all ASCII, and takes long to compile at the start.
/// </summary>
internal sealed class AnchoredWords<T>
{
    // From the most frequent letter on; kana, and still more kanji, hangul and signs, are rarer.
    private const string Frequent = " etaoinshrdlucmfwypvbgkjxqz";
    private readonly ByLetter<Entry> _words;
    private readonly SearchValues<char> _anchors;
    private readonly StringComparison _comparison;

    private sealed record Entry(string Word, int Anchor, T Meaning);

    public AnchoredWords(IEnumerable<string> words, Func<string, T> meaningOf, StringComparison comparison = StringComparison.Ordinal)
    {
        _words = new ByLetter<Entry>(words.Select(word => new Entry(word, AnchorOf(word), meaningOf(word))), entry => Folded(entry.Word[entry.Anchor]));
        _comparison = comparison;
        _anchors = SearchValues.Create(comparison is StringComparison.OrdinalIgnoreCase ? _words.Letters + _words.Letters.ToUpperInvariant() : _words.Letters);

        char Folded(char letter) => comparison is StringComparison.OrdinalIgnoreCase ? char.ToLowerInvariant(letter) : letter;
    }

    /// <summary>The next word whose anchor stands at a place or behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin; then where the word's anchor stands.</param>
    /// <param name="meaning">What the word means.</param>
    public bool TryFind(ReadOnlySpan<char> text, ref int at, out T? meaning)
    {
        for (at = NextAnchor(text, at); at >= 0; at = NextAnchor(text, at + 1))
        {
            foreach (var entry in _words[_comparison is StringComparison.OrdinalIgnoreCase ? char.ToLowerInvariant(text[at]) : text[at]])
            {
                if (at < entry.Anchor || !text[(at - entry.Anchor)..].StartsWith(entry.Word, _comparison)) continue;
                meaning = entry.Meaning;
                return true;
            }
        }
        meaning = default;
        return false;
    }

    private int NextAnchor(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(_anchors) is >= 0 and var next ? from + next : -1;

    private static int AnchorOf(string word)
    {
        var (anchor, rarest) = (0, -1);
        for (var i = 0; i < word.Length; i++)
        {
            var rarity = RarityOf(word[i]);
            if (rarity > rarest) (anchor, rarest) = (i, rarity);
        }
        return anchor;
    }

    private static int RarityOf(char letter)
    {
        var frequency = Frequent.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        if (frequency >= 0) return frequency;
        return Frequent.Length + (TextShape.IsHiragana(letter) ? 0 : TextShape.IsKatakana(letter) ? 1 : 2);
    }
}
