namespace Bot.Answers;

/// <summary>Tells which language a question is written in.</summary>
public static class QuestionLanguage
{
    /// <summary>Japanese as soon as any kana, kanji or half-width katakana stands in it; English else.</summary>
    public static Locale Of(string text) => text.Any(IsJapanese) ? Locale.Japanese : Locale.English;

    /// <summary>True for kana (full and half width), kanji and their marks.</summary>
    internal static bool IsJapanese(char character) => character
        is >= '\u3005' and <= '\u3007' // 々 〆 〇
        or >= '\u3040' and <= '\u30FF' // hiragana, katakana
        or >= '\u3400' and <= '\u9FFF' // kanji
        or >= '\uF900' and <= '\uFAFF' // compatibility kanji
        or >= '\uFF66' and <= '\uFF9F'; // half-width katakana
}
