using System.Text;

namespace Bot.Search.Analysis;

/// <summary>
/// What remains of a word when it goes from English to katakana: its consonants, as far as Japanese tells them apart (l and r, v and b, s and th are one),
/// and whether it starts with a vowel. テレプレゼンス and telepresence have the same key. An English spelling that is read in several ways has several keys.
/// </summary>
internal static class SoundKey
{
    /// <summary>Shorter keys fit too many words.</summary>
    public const int Shortest = 3;

    private const char Vowel = 'a';
    private const int MostReadings = 8;

    private const string KanaRows =
        "カk キk クk ケk コk ガg ギg グg ゲg ゴg サs シs スs セs ソs ザs ズs ゼs ゾs ジj タt テt トt ツt チc ダd デd ドd ナn ニn ヌn ネn ノn ンn "
        + "ハh ヒh ヘh ホh フf バb ビb ブb ベb ボb パp ピp プp ペp ポp マm ミm ムm メm モm ラr リr ルr レr ロr ワw";

    /// <summary>The key of a folded kana word.</summary>
    public static string OfKana(ReadOnlySpan<char> kana)
    {
        var key = new StringBuilder();
        for (var at = 0; at < kana.Length; at++)
        {
            var code = CodeOfKana(kana, at);
            if (code != 0 && !(code == 'n' && key.Length > 0 && key[^1] == 'n'))
                key.Append(code);
        }
        return key.ToString();
    }

    /// <summary>The keys of a folded Latin word.</summary>
    public static IReadOnlyList<string> OfLatin(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == 'e')
            word = word[..^1];
        var readings = new List<string> { "" };
        for (var at = 0; at < word.Length;)
        {
            var (length, codes) = LatinSounds.Read(word, at);
            readings = Extend(readings, codes);
            at += length;
        }
        return readings;
    }

    private static List<string> Extend(List<string> readings, string codes)
    {
        if (codes.Contains('|', StringComparison.Ordinal))
            return [.. readings.SelectMany(reading => codes.Split('|').Select(code => reading + code)).Distinct(StringComparer.Ordinal).Take(MostReadings)];
        for (var reading = 0; codes.Length > 0 && reading < readings.Count; reading++)
            readings[reading] += codes;
        return readings;
    }

    private static char CodeOfKana(ReadOnlySpan<char> kana, int at)
    {
        if (kana[at] == 'ウ' && at + 1 < kana.Length && kana[at + 1] is 'イ' or 'エ' or 'オ')
            return 'w';
        if (kana[at] is 'ヤ' or 'ユ' or 'ヨ')
            return at == 0 ? 'y' : '\0';
        var row = KanaRows.IndexOf(kana[at], StringComparison.Ordinal);
        if (row >= 0)
            return KanaRows[row + 1];
        return at == 0 && kana[at] is 'ア' or 'イ' or 'ウ' or 'エ' or 'オ' ? at == 0 ? Vowel : '\0' : '\0';
    }
}
