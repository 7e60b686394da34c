using System.Buffers;

namespace Bot.Search.Analysis;

/// <summary>
/// Light English stemming in place: plurals, -ing, -ed and a silent e. It only has to bring forms of one word together; the stem itself is never shown.
/// </summary>
internal static class Stemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>How many letters of a folded word remain; the word's own last letter may change (libraries, library).</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length < 4 || !Alphabet.IsLatin(word))
            return word.Length;
        var length = WithoutPlural(word);
        length = WithoutEnding(word[..length]);
        return length > 4 && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static int WithoutPlural(Span<char> word)
    {
        var length = word.Length;
        if (word.EndsWith("ies") && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }
        if (word.EndsWith("sses") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes"))
            return length - 2;
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? length - 1 : length;
    }

    private static int WithoutEnding(ReadOnlySpan<char> word)
    {
        var length = word.EndsWith("ing") ? word.Length - 3 : word.EndsWith("ed") && !word.EndsWith("eed") ? word.Length - 2 : word.Length;
        if (length == word.Length || length < 3 || !word[..length].ContainsAny(Vowels))
            return word.Length;
        return word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's' or 'z') ? length - 1 : length;
    }
}
