namespace Bot.Search.Analysis;

/// <summary>Finds the part of a hiragana stretch that is a word of its own: ふくばねてす in ふくばねてすで.</summary>
internal static class HiraganaWords
{
    private const string Particles = "ノニヲハガトモヘヤカデネヨ";

    /// <summary>The word's start and end; both 0 when there is only grammar.</summary>
    /// <param name="kana">The stretch, folded.</param>
    /// <param name="afterHan">True when it continues a Han word, and so may start with that word's ending.</param>
    /// <param name="alone">True when nothing but gaps stand around it: it is a word, whatever it looks like.</param>
    public static (int Start, int End) Find(ReadOnlySpan<char> kana, bool afterHan, bool alone)
    {
        var start = afterHan ? PrefixLength(kana, true) : PrefixLength(kana, false);
        var end = kana.Length - SuffixLength(kana[start..]);
        var whole = start == 0 && end == kana.Length && !afterHan;
        if (end - start >= (whole ? 2 : 3) && end - start <= 16)
            return (start, end);
        return alone && kana.Length is >= 2 and <= 16 ? (0, kana.Length) : default;
    }

    /// <summary>True for a particle of one kana.</summary>
    public static bool IsParticle(char kana) => Particles.Contains(kana, StringComparison.Ordinal);

    private static int PrefixLength(ReadOnlySpan<char> kana, bool afterHan)
    {
        var at = 0;
        while (at < kana.Length)
        {
            var length = Math.Min(FunctionWords.Longest, kana.Length - at);
            while (length > 0 && !IsGrammar(kana.Slice(at, length), afterHan))
                length--;
            if (length == 0)
                break;
            at += length;
        }
        return at;
    }

    private static int SuffixLength(ReadOnlySpan<char> kana)
    {
        var end = kana.Length;
        while (end > 0)
        {
            var length = Math.Min(FunctionWords.Longest, end);
            while (length > 0 && !IsGrammar(kana.Slice(end - length, length), false))
                length--;
            if (length == 0)
                break;
            end -= length;
        }
        return kana.Length - end;
    }

    private static bool IsGrammar(ReadOnlySpan<char> kana, bool afterHan) =>
        kana.Length > 1 || afterHan ? FunctionWords.Contains(kana) : IsParticle(kana[0]);
}
