namespace Bot.Reports.Words;

/// <summary>Which scripts a text is written in, and how it reads without case, width and punctuation.</summary>
internal static class TextShape
{
    public static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF' or '々' or '〆' or >= '\u3400' and <= '\u4DBF';

    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゟ';

    public static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヿ' and not '・' or >= 'ｦ' and <= 'ﾟ';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7AF';

    public static bool IsCjk(char c) => IsKanji(c) || IsHiragana(c) || IsKatakana(c) || IsHangul(c);

    public static bool HasCjk(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (IsCjk(c)) return true;
        return false;
    }

    public static int LetterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) count++;
        return count;
    }

    /// <summary>Letters and digits alone, in lower case and of one width, for comparing.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) || c is 'ー') folded[length++] = char.ToLowerInvariant(HalfWidth(c));
        return new string(folded, 0, length);
    }

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
