using System.Buffers;
using System.Globalization;

namespace Bot.Reports.Words;

/// <summary>Which scripts a text is written in, and how it reads without case, width and punctuation.</summary>
internal static class TextShape
{
    // Ranges as search values: the framework's own search for a range is slow until the runtime has optimised it.
    private static readonly SearchValues<char> BelowCjk = Range('\0', '\u3004');
    private static readonly SearchValues<char> Wide = Range('！', '～');
    private static readonly SearchValues<char> AsciiDigits = Range('0', '9');
    private static readonly SearchValues<char> WideDigits = Range('０', '９');

    /// <summary>All that is white space.</summary>
    public static readonly char[] WhiteSpace = Array.FindAll(Characters('\0', '\u3000'), char.IsWhiteSpace);

    /// <summary>The same, to be looked for.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(WhiteSpace);

    /// <summary>The signs that end a sentence.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".。!！?？");

    /// <summary>Where the sentence starts that is open at a text's end.</summary>
    public static int LastSentence(ReadOnlySpan<char> text) => text.LastIndexOfAny(SentenceEnds) + 1;

    /// <summary>All characters from one to another, to be looked for.</summary>
    public static SearchValues<char> Range(char first, char last) => SearchValues.Create(Characters(first, last));

    private static char[] Characters(char first, char last)
    {
        var characters = new char[last - first + 1];
        for (var i = 0; i < characters.Length; i++) characters[i] = (char)(first + i);
        return characters;
    }

    /// <summary>True with a digit, be it of full width.</summary>
    public static bool HasDigits(ReadOnlySpan<char> text) => text.ContainsAny(AsciiDigits) || text.ContainsAny(WideDigits);

    public static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF' or '々' or '〆' or >= '\u3400' and <= '\u4DBF';

    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゟ';

    public static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヿ' and not '・' or >= 'ｦ' and <= 'ﾟ';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7AF';

    public static bool IsCjk(char c) => c >= '々' && (IsKanji(c) || IsHiragana(c) || IsKatakana(c) || IsHangul(c));

    public static bool HasCjk(ReadOnlySpan<char> text)
    {
        var from = text.IndexOfAnyExcept(BelowCjk);
        if (from < 0) return false;
        foreach (var c in text[from..])
            if (IsCjk(c)) return true;
        return false;
    }

    /// <summary>True for what a word is made of, as patterns' <c>\w</c> has it: letters, digits, accents that combine and signs that connect.</summary>
    public static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;

    public static int LetterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (IsLetterOrDigit(c)) count++;
        return count;
    }

    /// <summary>True when every character is of the given kind.</summary>
    public static bool Are(ReadOnlySpan<char> text, Func<char, bool> kind)
    {
        foreach (var c in text)
            if (!kind(c)) return false;
        return true;
    }

    /// <summary>True with at least so many letters or digits.</summary>
    public static bool HasLetters(ReadOnlySpan<char> text, int atLeast = 1)
    {
        foreach (var c in text)
            if (IsLetterOrDigit(c) && --atLeast <= 0) return true;
        return false;
    }

    /// <summary>The text from its first letter or digit to its last.</summary>
    public static ReadOnlySpan<char> TrimSigns(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !IsLetterOrDigit(text[start])) start++;
        while (end > start && !IsLetterOrDigit(text[end - 1])) end--;
        return text[start..end];
    }

    /// <summary>The first letters and digits that stand together; empty where there are none.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !IsLetterOrDigit(text[start])) start++;
        var end = start;
        while (end < text.Length && IsLetterOrDigit(text[end])) end++;
        return text[start..end];
    }

    /// <summary>Letters and digits alone, in lower case and of one width, for comparing.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        const int LongestOnStack = 256;
        var folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        return folded[..Fold(text, folded)].ToString();
    }

    /// <summary>The same into a buffer of at least the text's length.</summary>
    /// <returns>How long the folded text is.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
            if (IsLetterOrDigit(c)) folded[length++] = IsCaseless(c) ? c : char.ToLowerInvariant(HalfWidth(c));
        return length;
    }

    // Kana, kanji and hangul are most of what is asked for, and the tables of all letters are slow.
    public static bool IsLetterOrDigit(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : IsCaseless(c) || char.IsLetterOrDigit(c);

    /// <summary>True for the letters that are surely neither capital nor small.</summary>
    private static bool IsCaseless(char c) => c is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ' or 'ー' or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    /// <summary>The same text with full-width letters, digits and signs as their half-width ones, each in its place.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().ContainsAny(Wide) ? string.Create(text.Length, text, (narrow, wide) => { for (var i = 0; i < wide.Length; i++) narrow[i] = HalfWidth(wide[i]); }) : text;

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
