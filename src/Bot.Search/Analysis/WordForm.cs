namespace Bot.Search.Analysis;

/// <summary>Writes the term of a word, of one piece or of several joined, into a buffer.</summary>
internal static class WordForm
{
    /// <summary>The term for the letters and digits between two indexes, connectors left out; 0 when there are none.</summary>
    public static int Write(FoldedText text, int start, int end, Span<char> into)
    {
        var numeric = !text.Classes[start..end].Contains(CharacterClass.Letter);
        var length = 0;
        for (var index = start; index < end && length < into.Length; index++)
        {
            if (IsKept(text, index, start, numeric))
                into[length++] = text.CharacterAt(index);
        }
        var word = into[..length];
        return numeric ? WithoutLeadingZeros(word) : Stemmer.Stem(word);
    }

    // The dot of .NET, the signs of C++ and C#, and what keeps 1.10 apart from 110 belong to the word.
    private static bool IsKept(FoldedText text, int index, int start, bool numeric) =>
        text.ClassAt(index) is not CharacterClass.Connector || index == start || numeric || text.CharacterAt(index) is '+' or '#';

    private static int WithoutLeadingZeros(Span<char> digits)
    {
        var zeros = 0;
        while (zeros < digits.Length - 1 && digits[zeros] == '0' && char.IsAsciiDigit(digits[zeros + 1]))
            zeros++;
        digits[zeros..].CopyTo(digits);
        return digits.Length - zeros;
    }
}
