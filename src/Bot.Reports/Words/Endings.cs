namespace Bot.Reports.Words;

/// <summary>Words of which one may end a text: only those are compared that end in its last letter.</summary>
/// <param name="words">The words, parted by bars.</param>
internal sealed class Endings(string words)
{
    private readonly ByLetter<string> _words = new(words.Split('|'), word => word[^1]);

    /// <summary>True when one of the words stands at the end of the text.</summary>
    public bool End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var word in _words[text[^1]])
            if (text.EndsWith(word)) return true;
        return false;
    }
}
