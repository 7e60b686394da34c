using System.Buffers;

namespace Bot.Reports.Words;

/// <summary>
/// Words of which one may stand in a text. The framework's own search for several strings reads letter by letter where they are not
/// all ASCII; here single letters, ASCII words and others are each looked for in a way that takes many letters at a time.
/// </summary>
internal sealed class Phrases
{
    private readonly SearchValues<char>? _letters;
    private readonly SearchValues<string>? _ascii;
    private readonly AnchoredWords<bool>? _others;

    /// <summary>Takes the words as they are written; case counts.</summary>
    public Phrases(params string[] words)
    {
        var letters = words.Where(word => word.Length == 1).Select(word => word[0]).ToArray();
        var longer = words.Where(word => word.Length > 1).ToLookup(word => System.Text.Ascii.IsValid(word));
        _letters = letters.Length > 0 ? SearchValues.Create(letters) : null;
        _ascii = longer.Contains(true) ? SearchValues.Create([.. longer[true]], StringComparison.Ordinal) : null;
        _others = longer.Contains(false) ? new AnchoredWords<bool>(longer[false].Select(word => (word, true))) : null;
    }

    /// <summary>True when one of the words stands anywhere in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) =>
        _letters is not null && text.ContainsAny(_letters) || _ascii is not null && text.ContainsAny(_ascii) || _others is not null && StandsAny(_others, text);

    private static bool StandsAny(AnchoredWords<bool> words, ReadOnlySpan<char> text)
    {
        var at = 0;
        return words.TryFind(text, ref at, out _);
    }
}
