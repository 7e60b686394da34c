namespace Bot.Reports.Words;

/// <summary>How alike two titles are.</summary>
internal static class Similarity
{
    /// <summary>Dice's coefficient over pairs of neighbouring letters, 0 to 1; case, width and punctuation do not count.</summary>
    public static double Of(string a, string b) => OfFolded(TextShape.Fold(a), TextShape.Fold(b));

    /// <summary>The same for texts that are folded already. One that holds the other whole counts as near.</summary>
    public static double OfFolded(string a, string b)
    {
        if (a.Length < 2 || b.Length < 2) return a.Length > 0 && a == b ? 1 : 0;
        if (a == b) return 1;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        if (shorter.Length >= 6 && longer.Contains(shorter, StringComparison.Ordinal)) return 0.9;
        return Dice(a, b);
    }

    private static double Dice(string a, string b)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < a.Length; i++)
        {
            var pair = (a[i - 1], a[i]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
        var shared = 0;
        for (var i = 1; i < b.Length; i++)
        {
            var pair = (b[i - 1], b[i]);
            if (pairs.GetValueOrDefault(pair) is var left && left <= 0) continue;
            pairs[pair] = left - 1;
            shared++;
        }
        return 2.0 * shared / (a.Length + b.Length - 2);
    }
}
