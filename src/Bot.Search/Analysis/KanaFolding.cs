namespace Bot.Search.Analysis;

/// <summary>
/// Kana as katakana, without long vowel marks (サーバー and サーバ are one word), with small vowels written large (ウィンドウ, ウインドウ),
/// ヴ as ブ, and with iteration marks resolved.
/// </summary>
internal static class KanaFolding
{
    public static void Append(char character, int source, int sourceEnd, FoldedText into)
    {
        switch (character)
        {
            case 'ー':
                AppendLongVowel(source, sourceEnd, into);
                return;
            case 'ゝ' or 'ヽ' or 'ゞ' or 'ヾ':
                AppendRepeated(character is 'ゞ' or 'ヾ', source, sourceEnd, into);
                return;
            case '゛' or '゜' or '・' or '\u3097' or '\u3098' or '゠' or '\u3099' or '\u309A':
                into.Append(' ', CharacterClass.Separator, Origin.Plain, source, sourceEnd);
                return;
            default:
                AppendKana(character, source, sourceEnd, into);
                return;
        }
    }

    /// <summary>True for a character that cannot start a Japanese word.</summary>
    public static bool ContinuesWord(char katakana) => katakana is 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ン';

    private static void AppendLongVowel(int source, int sourceEnd, FoldedText into)
    {
        if (into.Length > 0 && into.Classes[^1] is CharacterClass.Kana)
            into.ExtendLast(sourceEnd);
        else
            into.Append(' ', CharacterClass.Separator, Origin.Plain, source, sourceEnd);
    }

    private static void AppendRepeated(bool voiced, int source, int sourceEnd, FoldedText into)
    {
        if (into.Length == 0 || into.Classes[^1] is not CharacterClass.Kana)
            return;
        var previous = into.Characters[^1];
        var repeated = voiced && "カキクケコサシスセソタチツテトハヒフヘホ".Contains(previous, StringComparison.Ordinal) ? (char)(previous + 1) : previous;
        into.Append(repeated, CharacterClass.Kana, into.Origins[^1], source, sourceEnd);
    }

    private static void AppendKana(char character, int source, int sourceEnd, FoldedText into)
    {
        var hiragana = character <= 'ゖ';
        var katakana = hiragana ? (char)(character + ('ア' - 'あ')) : character;
        if (katakana is 'ァ' or 'ィ' or 'ェ' or 'ォ' && into.Length > 0 && into.Characters[^1] == 'ブ' && WasV(into))
        {
            into.ReplaceLast(katakana switch { 'ァ' => 'バ', 'ィ' => 'ビ', 'ェ' => 'ベ', _ => 'ボ' });
            into.ExtendLast(sourceEnd);
            return;
        }
        into.Append(Large(katakana), CharacterClass.Kana, katakana == 'ヴ' ? OriginOfV : hiragana ? Origin.Hiragana : Origin.Plain, source, sourceEnd);
    }

    // ヴ keeps a mark of its own until the next character, so that ブァ is left as it is.
    private const Origin OriginOfV = Origin.Upper;

    private static bool WasV(FoldedText text) => text.Origins[^1] == OriginOfV;

    private static char Large(char katakana) => katakana switch
    {
        'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ヮ' => (char)(katakana + 1),
        'ヵ' => 'カ',
        'ヶ' => 'ケ',
        'ヴ' => 'ブ',
        'ヷ' => 'バ',
        'ヸ' => 'ビ',
        'ヹ' => 'ベ',
        'ヺ' => 'ボ',
        'ヂ' => 'ジ',
        'ヅ' => 'ズ',
        'ヰ' => 'イ',
        'ヱ' => 'エ',
        _ => katakana,
    };
}
