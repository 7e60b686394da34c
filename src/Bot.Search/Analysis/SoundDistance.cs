using System.Text;

namespace Bot.Search.Analysis;

/// <summary>How differently two words read that have the same consonants, one in kana and one in Latin letters.</summary>
internal static class SoundDistance
{
    /// <summary>Words that differ in more of their letters than this share are not the same, though their consonants are.</summary>
    public const int Most = 45;

    /// <summary>The share of letters that differ once both are spelled as katakana would be, in percent.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (first, second) = (Spell(left), Spell(right));
        var length = Math.Max(first.Length, second.Length);
        return EditDistance.Between(first, second, length) * 100 / length;
    }

    private static string Spell(ReadOnlySpan<char> word)
    {
        var letters = Romaji.Spell(word);
        var spelled = new StringBuilder(letters.Length);
        for (var at = 0; at < letters.Length; at++)
        {
            if (at + 1 < letters.Length && letters[at] == letters[at + 1] || IsSilent(letters, at))
                continue;
            spelled.Append(Simple(letters, at));
        }
        return spelled.ToString();
    }

    // Katakana lengthens the vowel before an r that no vowel follows, and folding drops long vowels: server, サーバー.
    private static bool IsSilent(string letters, int at) => letters[at] == 'r' && at > 0 && !IsVowel(letters, at + 1);

    private static bool IsVowel(string letters, int at) => at < letters.Length && letters[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static char Simple(string letters, int at) => letters[at] switch
    {
        // ウォ is folded to ウオ.
        'u' when IsVowel(letters, at + 1) => 'w',
        'l' => 'r',
        'v' => 'b',
        'f' => 'h',
        'q' => 'k',
        'z' => 's',
        'y' => 'i',
        'c' => at + 1 < letters.Length && letters[at + 1] is 'e' or 'i' ? 's' : 'k',
        var letter => letter,
    };
}
