namespace Bot.Search.Analysis;

/// <summary>
/// What remains of a word when it goes from English to katakana: its consonants, as far as Japanese tells them apart (l and r, v and b, s and th are one),
/// and whether it starts with a vowel. テレプレゼンス and telepresence have the same key. An English spelling that is read in several ways has several keys.
/// Reads one word after another in the same memory.
/// </summary>
internal sealed class SoundKeys
{
    /// <summary>Shorter keys fit too many words.</summary>
    public const int Shortest = 3;

    private const char Vowel = 'a';
    private const int MostReadings = 8;
    private const int MostCodes = 2;

    private const string KanaRows =
        "カk キk クk ケk コk ガg ギg グg ゲg ゴg サs シs スs セs ソs ザs ズs ゼs ゾs ジj タt テt トt ツt チc ダd デd ドd ナn ニn ヌn ネn ノn ンn "
        + "ハh ヒh ヘh ホh フf バb ビb ブb ベb ボb パp ピp プp ペp ポp マm ミm ムm メm モm ラr リr ルr レr ロr ワw";

    private Readings _readings = new(MostReadings);
    private Readings _next = new(MostReadings);

    /// <summary>How many keys the word has; one that is too short to look for is among them.</summary>
    public int Count => _readings.Count;

    /// <summary>One of the keys.</summary>
    public ReadOnlySpan<char> this[int key] => _readings[key];

    /// <summary>Reads a folded kana word, which has one key.</summary>
    public void ReadKana(ReadOnlySpan<char> kana)
    {
        _readings.Begin(kana.Length * MostCodes);
        for (var at = 0; at < kana.Length; at++)
        {
            var code = CodeOfKana(kana, at);
            if (code != 0 && !(code == 'n' && _readings[0] is [.., 'n']))
                _readings.Append([code]);
        }
    }

    /// <summary>Reads a folded Latin word.</summary>
    public void ReadLatin(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == 'e')
            word = word[..^1];
        _readings.Begin(word.Length * MostCodes);
        for (var at = 0; at < word.Length;)
        {
            var (length, codes) = LatinSounds.Read(word, at);
            if (codes.Contains('|', StringComparison.Ordinal))
                Branch(codes, word.Length * MostCodes);
            else
                _readings.Append(codes);
            at += length;
        }
    }

    private void Branch(ReadOnlySpan<char> codes, int longest)
    {
        _next.Clear(longest);
        for (var reading = 0; reading < _readings.Count; reading++)
        {
            foreach (var way in codes.Split('|'))
                _next.Add(_readings[reading], codes[way]);
        }
        (_readings, _next) = (_next, _readings);
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
