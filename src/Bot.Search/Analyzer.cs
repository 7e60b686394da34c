using Bot.Search.Analysis;

namespace Bot.Search;

/// <summary>One analysis for the index, the query, completion and every engine: what counts as the same word.</summary>
/// <param name="vocabulary">Names for the same thing.</param>
public sealed class Analyzer(Vocabulary vocabulary)
{
    /// <summary>The names that are looked through.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>
    /// A text without what writers of the same word do differently (width, case, accents, kind of kana, long vowels, old characters):
    /// two texts that read the same fold to the same string.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text) => Folding.Fold(text);
}
