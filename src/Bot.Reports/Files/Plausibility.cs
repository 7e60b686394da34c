namespace Bot.Reports.Files;

/// <summary>How much a decoded text reads like Japanese with some Latin, from -1 (none of it) to 1.
/// A wrong encoding shows as rare kanji, lone half-width kana, private-use characters and U+FFFD.</summary>
internal static class Plausibility
{
    /// <summary>Less of a UTF-16 text than this in ASCII and kana, and it is other bytes read in pairs.</summary>
    private const double LeastPlainShare = 0.2;

    /// <summary>The mean over the characters that tell one encoding from another; -1 where there are none.</summary>
    /// <param name="text">A decoded text.</param>
    /// <param name="wide">True for UTF-16, where ASCII takes two bytes and so speaks for the encoding too; else it says nothing.</param>
    public static double Of(string text, bool wide)
    {
        var telling = text.Where(character => wide || !char.IsAscii(character)).ToArray();
        if (telling.Length == 0 || (wide && telling.Count(IsPlain) < LeastPlainShare * telling.Length))
            return -1;
        var halfWidth = HalfWidthWeight(telling);
        return telling.Average(character => IsHalfWidthKana(character) ? halfWidth : Weight(character));
    }

    private static double Weight(char character) => character switch
    {
        '\uFFFD' => -1,
        _ when IsPlain(character) => 1,
        _ when char.IsControl(character) || character is >= '\uE000' and <= '\uF8FF' => -1,
        >= '\u3005' and <= '\u303F' or >= '\uFF01' and <= '\uFF60' => 1,
        >= '\u4E00' and <= '\u9FFF' => IsCommonKanji(character) ? 0.9 : 0.2,
        _ when char.IsSurrogate(character) => 0.8,
        >= '\u2010' and <= '\u27BF' => 0.7,
        _ when char.IsLetter(character) && character < '\u0500' => 0.5,
        _ => 0,
    };

    private static bool IsPlain(char character) =>
        character is >= ' ' and <= '~' or '\t' or '\n' or '\r' or >= '\u3000' and <= '\u3002' or >= '\u3040' and <= '\u30FF';

    /// <summary>The first level of JIS X 0208 holds the kanji in daily use; Shift_JIS keeps it in the lead bytes 88 to 98.</summary>
    private static bool IsCommonKanji(char kanji) =>
        JapaneseEncodings.ShiftJis.Replacing.GetBytes([kanji]) is [>= 0x88 and <= 0x97, _] or [0x98, <= 0x72];

    /// <summary>EUC-JP kanji read as Shift_JIS are half-width kana at random. Real ones are spelt: a voiced mark after what it voices,
    /// no long vowel at a start.</summary>
    private static double HalfWidthWeight(char[] text)
    {
        var marks = Enumerable.Range(0, text.Length).Where(place => text[place] is 'ﾞ' or 'ﾟ' or 'ｰ').ToList();
        var spelt = marks.TrueForAll(place => place > 0 && Takes(text[place - 1], text[place]));
        return marks.Count > 0 && spelt ? 0.95 : 0.5;
    }

    private static bool Takes(char kana, char mark) => mark switch
    {
        'ｰ' => kana is >= 'ｦ' and <= 'ﾟ',
        'ﾞ' => kana is 'ｳ' or (>= 'ｶ' and <= 'ﾄ') or (>= 'ﾊ' and <= 'ﾎ'),
        _ => kana is >= 'ﾊ' and <= 'ﾎ',
    };

    private static bool IsHalfWidthKana(char character) => character is >= '\uFF61' and <= '\uFF9F';
}
