using System.Buffers;
using System.Collections.Frozen;

namespace Bot.Reports.Words;

/// <summary>
/// Words of which one may stand in a text. The framework's own search for several strings reads letter by letter where they are not
/// all ASCII; here single letters, ASCII words and others are each looked for in a way that takes many letters at a time.
/// </summary>
internal sealed class Phrases
{
    private readonly SearchValues<char> _letters;
    private readonly SearchValues<string> _ascii;
    private readonly SearchValues<char> _anchors;
    private readonly FrozenDictionary<char, (string Word, int Offset)[]> _anchored;

    /// <summary>Takes the words as they are written; case counts.</summary>
    public Phrases(params string[] words)
    {
        var longer = words.Where(word => word.Length > 1).ToLookup(word => System.Text.Ascii.IsValid(word));
        _letters = SearchValues.Create([.. words.Where(word => word.Length == 1).Select(word => word[0])]);
        _ascii = SearchValues.Create([.. longer[true]], StringComparison.Ordinal);
        _anchored = longer[false].Select(word => (Word: word, Offset: word.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F')))
            .GroupBy(anchored => anchored.Word[anchored.Offset]).ToFrozenDictionary(words => words.Key, words => words.ToArray());
        _anchors = SearchValues.Create([.. _anchored.Keys]);
    }

    /// <summary>True when one of the words stands anywhere in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(_letters) || text.ContainsAny(_ascii) || StandsAnchored(text);

    /// <summary>Looks at the places of the words' first letter that is not ASCII, which is rarer than the blank before it.</summary>
    private bool StandsAnchored(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(_anchors); at >= 0; at = NextAnchor(text, at + 1))
            foreach (var (word, offset) in _anchored[text[at]])
                if (at >= offset && text[(at - offset)..].StartsWith(word)) return true;
        return false;
    }

    private int NextAnchor(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(_anchors) is >= 0 and var next ? from + next : -1;
}
