using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>What words tell names apart by, over all segments of an index.</summary>
internal sealed class NameWeights(IReadOnlyList<NameWords> segments)
{
    private readonly int _names = segments.Sum(words => words.Count);

    /// <summary>How much a word tells names apart; a number tells events of a series apart, but says little alone.</summary>
    public double Of(ReadOnlySpan<char> word)
    {
        var weight = Math.Log(1 + (double)_names / Frequency(word)) * Math.Min(1, word.Length / 3.0);
        return NameToken.IsNumber(word) ? Math.Max(0.5, weight / 2) : StopWords.Contains(word) ? 0.1 : weight + 0.2;
    }

    private int Frequency(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var words in segments)
            count += words.Find(word) is >= 0 and var found ? words.Names(found).Length : 0;
        return count;
    }
}
