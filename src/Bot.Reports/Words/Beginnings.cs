namespace Bot.Reports.Words;

/// <summary>Words of which one may begin a text, whatever their case: a look at the first letters before a long pattern is tried.</summary>
/// <param name="words">The words, parted by bars.</param>
internal sealed class Beginnings(string words)
{
    private readonly ByLetter<string> _words = new(words.Split('|'), word => char.ToUpperInvariant(word[0]));

    /// <summary>True when one of the words stands at the start of the text.</summary>
    public bool Begin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var word in _words[char.ToUpperInvariant(text[0])])
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
