namespace Bot.Reports.Words;

/// <summary>Words by one of their letters: so few letters that looking through them is as fast as a table, and nothing has to be compiled at the start.</summary>
internal sealed class ByLetter<T>
    where T : class
{
    private readonly List<T[]> _words = [];

    public ByLetter(IEnumerable<T> words, Func<T, char> letterOf)
    {
        foreach (var word in words)
        {
            var at = Letters.IndexOf(letterOf(word), StringComparison.Ordinal);
            if (at < 0) (Letters, at) = (Letters + letterOf(word), Letters.Length);
            if (at == _words.Count) _words.Add([word]);
            else _words[at] = [.. _words[at], word];
        }
    }

    public string Letters { get; } = "";

    /// <summary>The words of a letter, in their order.</summary>
    public T[] this[char letter] => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? _words[at] : [];
}
