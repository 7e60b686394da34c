namespace Bot.Search.Analysis;

/// <summary>
/// Tells folded texts of one alphabet. These look at most words of a library: .NET's own search for what is outside a range makes four objects
/// a call until it is compiled at run time.
/// </summary>
internal static class Alphabet
{
    /// <summary>True for a to z alone.</summary>
    public static bool IsLatin(ReadOnlySpan<char> text) => AreBetween(text, 'a', 'z');

    /// <summary>True for katakana alone.</summary>
    public static bool IsKana(ReadOnlySpan<char> text) => AreBetween(text, 'ァ', 'ヺ');

    /// <summary>True for 0 to 9 alone.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => AreBetween(text, '0', '9');

    /// <summary>True for a text with katakana in it.</summary>
    public static bool HasKana(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is >= 'ァ' and <= 'ヺ')
                return true;
        }
        return false;
    }

    /// <summary>How many characters from the first on are ASCII.</summary>
    public static int AsciiLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] < 0x80)
            length++;
        return length;
    }

    private static bool AreBetween(ReadOnlySpan<char> text, char first, char last)
    {
        foreach (var character in text)
        {
            if (character < first || character > last)
                return false;
        }
        return true;
    }
}
