using System.Text;

namespace Bot.Search.Analysis;

/// <summary>How differently two words read that have the same consonants, one in kana and one in Latin letters.</summary>
internal static class SoundDistance
{
    /// <summary>The distance up to which words of some length are taken for the same.</summary>
    public static int Allowed(int length) => Math.Max(1, length / 2);

    /// <summary>The number of letters that differ once both are spelled as katakana would be.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => EditDistance.Between(Spell(left), Spell(right), 12);

    private static string Spell(ReadOnlySpan<char> word)
    {
        var letters = Romaji.Spell(word);
        var spelled = new StringBuilder(letters.Length);
        for (var at = 0; at < letters.Length; at++)
        {
            if (at + 1 < letters.Length && letters[at] == letters[at + 1])
                continue;
            spelled.Append(Simple(letters, at));
        }
        return spelled.ToString();
    }

    private static char Simple(string letters, int at) => letters[at] switch
    {
        'l' => 'r',
        'v' => 'b',
        'q' => 'k',
        'z' => 's',
        'y' => 'i',
        'c' => at + 1 < letters.Length && letters[at + 1] is 'e' or 'i' ? 's' : 'k',
        var letter => letter,
    };
}
