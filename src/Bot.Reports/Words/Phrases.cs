namespace Bot.Reports.Words;

/// <summary>Words of which one may stand in a text.</summary>
/// <param name="comparison">Whether case counts.</param>
/// <param name="words">The words as they are written.</param>
internal sealed class Phrases(StringComparison comparison, params string[] words)
{
    private readonly AnchoredWords<string> _words = new(words, word => word, comparison);

    /// <summary>Takes the words as they are written; case counts.</summary>
    public Phrases(params string[] words)
        : this(StringComparison.Ordinal, words)
    {
    }

    /// <summary>True when one of the words stands anywhere in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        var at = 0;
        return _words.TryFind(text, ref at, out _);
    }
}
