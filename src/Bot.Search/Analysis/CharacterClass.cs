using System.Globalization;

namespace Bot.Search.Analysis;

/// <summary>What a folded character is, as far as words are concerned.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Space, punctuation, symbols.</summary>
    Separator,

    /// <summary>A letter of a script that writes words.</summary>
    Letter,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>Hiragana and katakana, both held as katakana.</summary>
    Kana,

    /// <summary>A script without spaces, found by pairs of characters: Han, Hangul, Thai and the like.</summary>
    Gram,

    /// <summary>Punctuation that may stand inside a word: - _ . ' / &amp; + #.</summary>
    Connector,
}

internal static class CharacterClasses
{
    private static readonly CharacterClass[] Ascii = [.. Enumerable.Range(0, 0x80).Select(character => OfAscii((char)character))];

    /// <summary>The class of a character that is already folded.</summary>
    public static CharacterClass Of(char character) => character switch
    {
        < (char)0x80 => Ascii[character],
        >= 'ァ' and <= 'ヺ' => CharacterClass.Kana,
        >= '一' and <= '鿿' or >= '㐀' and <= '䶿' or '〆' or '〇' => CharacterClass.Gram,
        >= '가' and <= '힣' or >= 'ก' and <= '\u0EFF' => CharacterClass.Gram,
        _ => OfRare(character),
    };

    /// <summary>True for the two halves of a Han character beyond the basic plane.</summary>
    public static bool IsRareHan(char high, char low) =>
        char.IsSurrogatePair(high, low) && char.ConvertToUtf32(high, low) is >= 0x20000 and <= 0x3FFFF;

    private static CharacterClass OfAscii(char character) => character switch
    {
        >= 'a' and <= 'z' => CharacterClass.Letter,
        >= '0' and <= '9' => CharacterClass.Digit,
        '-' or '_' or '.' or '\'' or '/' or '&' or '+' or '#' => CharacterClass.Connector,
        _ => CharacterClass.Separator,
    };

    private static CharacterClass OfRare(char character)
    {
        if (character is >= '\u1780' and <= '\u17FF' or >= '\u1000' and <= '\u109F')
            return CharacterClass.Gram;
        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharacterClass.Letter,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterClass.Letter,
            _ => CharacterClass.Separator,
        };
    }
}
