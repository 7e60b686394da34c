using System.Globalization;
using System.Text;

namespace Bot.Search.Analysis;

/// <summary>
/// Takes away what writers of the same word do differently: width, case, accents, hiragana or katakana, long vowels, small vowels,
/// iteration marks and old forms of characters. Compatibility forms go first (NFKC), as a half-width kana is no kana before that.
/// </summary>
internal static class Folding
{
    /// <summary>Folds a text into a buffer.</summary>
    public static void Fold(ReadOnlySpan<char> text, FoldedText into)
    {
        into.Clear(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var plain = PlainLength(text[index..]);
            if (plain > 0)
            {
                into.AppendAscii(text.Slice(index, plain), index);
                index += plain;
                continue;
            }
            var end = ClusterEnd(text, index);
            if (end == index + 1 && IsPlain(text[index]))
                Append(text[index], index, end, into);
            else
                AppendCluster(text[index..end], index, into);
            index = end;
        }
    }

    /// <summary>A text folded, as one string.</summary>
    public static string Fold(string text)
    {
        var folded = new FoldedText();
        Fold(text, folded);
        return new string(folded.Characters);
    }

    // How many characters from the first on stand for themselves: nothing before U+0300 combines with what stands before it.
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        var length = Alphabet.AsciiLength(text);
        return length > 0 && length < text.Length && text[length] >= 0x300 ? length - 1 : length;
    }

    // A base character with all that combines with it; ten marks on one letter are enough for any language.
    private static int ClusterEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        while (end < text.Length && end - start < 12 && text[end] >= 0x300 && Combines(text[end]))
            end++;
        return end;
    }

    private static bool Combines(char character) => character switch
    {
        <= '\u036F' or '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F' => true,
        >= '\u1160' and <= '\u11FF' or >= '\uFE00' and <= '\uFE0F' => true,
        >= '\u2E80' and <= '\uFF9D' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark,
    };

    private static bool IsPlain(char character) => character switch
    {
        < (char)0x80 => true,
        >= 'ぁ' and <= 'ゞ' or >= 'ァ' and <= 'ヾ' => true,
        >= '一' and <= '鿿' or '、' or '。' or '「' or '」' or '々' => true,
        >= '가' and <= '힣' => true,
        >= '！' and <= '～' => true,
        _ => false,
    };

    private static void AppendCluster(ReadOnlySpan<char> cluster, int source, FoldedText into)
    {
        if (CharacterClasses.IsRareHan(cluster[0], cluster.Length > 1 ? cluster[1] : ' '))
        {
            AppendRareHan(cluster, source, into);
            return;
        }
        // A half surrogate has no meaning, and normalising throws on it.
        var whole = char.IsSurrogate(cluster[0]) && !(cluster.Length > 1 && char.IsSurrogatePair(cluster[0], cluster[1])) ? " " : cluster.ToString();
        var decomposed = whole.Normalize(NormalizationForm.FormKD);
        var composed = string.Concat(decomposed.Where(character => character is < '\u0300' or > '\u036F')).Normalize(NormalizationForm.FormC);
        foreach (var character in composed)
            Append(character, source, source + cluster.Length, into);
    }

    private static void AppendRareHan(ReadOnlySpan<char> pair, int source, FoldedText into)
    {
        var common = HanVariants.Common(char.ConvertToUtf32(pair[0], pair[1]));
        if (common is { } character)
        {
            into.Append(character, CharacterClass.Gram, Origin.Plain, source, source + pair.Length);
            return;
        }
        into.Append(pair[0], CharacterClass.Gram, Origin.Plain, source, source + 1);
        into.Append(pair[1], CharacterClass.Gram, Origin.Plain, source + 1, source + pair.Length);
    }

    private static void Append(char character, int source, int sourceEnd, FoldedText into)
    {
        if (character is >= '！' and <= '～')
            character = (char)(character - '！' + '!');
        if (character is >= 'ぁ' and <= 'ヾ')
            KanaFolding.Append(character, source, sourceEnd, into);
        else if (character == '々' && into.Length > 0 && into.Classes[^1] is CharacterClass.Gram)
            into.Append(into.Characters[^1], CharacterClass.Gram, Origin.Plain, source, sourceEnd);
        else
            AppendOther(character, source, sourceEnd, into);
    }

    private static void AppendOther(char character, int source, int sourceEnd, FoldedText into)
    {
        var lower = char.ToLowerInvariant(character);
        var folded = lower switch
        {
            < (char)0x80 => lower,
            '\u2019' or '\u2018' => '\'',
            '\u2010' or '\u2011' or '\u2212' => '-',
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            'ı' => 'i',
            >= '一' and <= '鿿' => HanVariants.Common(lower) ?? lower,
            _ => lower,
        };
        into.Append(folded, CharacterClasses.Of(folded), lower != character ? Origin.Upper : Origin.Plain, source, sourceEnd);
    }
}
