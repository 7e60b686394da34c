namespace Bot.Search.Analysis;

/// <summary>How English letters sound in katakana, as codes of <see cref="SoundKeys"/>.</summary>
internal static class LatinSounds
{
    // Spellings of several letters, longest first; | parts readings.
    private static readonly (string Letters, string Codes)[] Clusters =
    [
        ("tion", "sn"), ("sion", "sn|jn"), ("ture", "c"), ("tch", "c"), ("sch", "sk"), ("dge", "j"), ("dg", "j"), ("ch", "c|k"), ("ck", "k"), ("ph", "f"),
        ("sh", "s"), ("th", "s|t|th"), ("ts", "t|ts"), ("gh", "|g"), ("qu", "k"), ("wh", "w"), ("mb", "nb"), ("mp", "np"),
    ];

    /// <summary>Reads one sound.</summary>
    /// <returns>How many letters it takes, and its codes.</returns>
    public static (int Length, string Codes) Read(ReadOnlySpan<char> word, int at)
    {
        var rest = word[at..];
        if (at == 0 && (rest.StartsWith("kn") || rest.StartsWith("wr")))
            return (2, rest[0] == 'k' ? "n" : "r");
        if (rest.Length > 1 && rest[0] == rest[1] && !IsVowel(rest[0]))
            return (1, "");
        foreach (var (letters, codes) in Clusters)
        {
            if (rest.StartsWith(letters, StringComparison.Ordinal))
                return (letters.Length, codes);
        }
        return (1, Single(rest, at));
    }

    private static string Single(ReadOnlySpan<char> rest, int at)
    {
        var next = rest.Length > 1 ? rest[1] : '\0';
        return rest[0] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => at == 0 ? "a" : "",
            'y' => at == 0 ? "y" : "",
            'v' => "b",
            'c' => next is 'e' or 'i' or 'y' ? "s" : next == '\0' ? "k|s" : "k",
            'g' => next is 'e' or 'i' or 'y' ? "j|g" : "g",
            'h' => next is 'u' or 'o' ? "h|f" : IsVowel(next) ? "h" : "",
            'l' => "r",
            'q' => "k",
            'r' => IsVowel(next) ? "r" : "",
            'w' => IsVowel(next) ? "w" : "",
            'x' => at == 0 ? "s" : "ks",
            'z' => "s",
            var letter => char.IsAsciiLetter(letter) ? LetterItself(letter) : "",
        };
    }

    private static string LetterItself(char letter) => letter switch
    {
        'b' => "b",
        'd' => "d",
        'f' => "f",
        'j' => "j",
        'k' => "k",
        'm' => "m",
        'n' => "n",
        'p' => "p",
        's' => "s",
        _ => "t",
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
