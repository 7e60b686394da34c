namespace Bot.Reports.Words;

/// <summary>How alike two titles are.</summary>
internal static class Similarity
{
    /// <summary>Dice's coefficient over pairs of neighbouring letters, 0 to 1; case, width and punctuation do not count.</summary>
    public static double Of(string a, string b) => Of(new FoldedTitle(a), new FoldedTitle(b));

    /// <summary>The same for titles that are compared more than once. One that holds the other whole counts as near.</summary>
    public static double Of(FoldedTitle a, FoldedTitle b)
    {
        if (a.Text.Length < 2 || b.Text.Length < 2) return a.Text.Length > 0 && a.Text == b.Text ? 1 : 0;
        if (a.Text == b.Text) return 1;
        var (shorter, longer) = a.Text.Length < b.Text.Length ? (a.Text, b.Text) : (b.Text, a.Text);
        if (shorter.Length >= 6 && longer.Contains(shorter, StringComparison.Ordinal)) return 0.9;
        return 2.0 * Shared(a.Pairs, b.Pairs) / (a.Pairs.Length + b.Pairs.Length);
    }

    /// <summary>How many pairs stand in both, each as often as it stands in both.</summary>
    private static int Shared(int[] a, int[] b)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }
}
