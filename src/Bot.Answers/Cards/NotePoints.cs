using Bot.Answers.Text;

namespace Bot.Answers.Cards;

/// <summary>Chooses the lines of notes that say most in little space.</summary>
internal static class NotePoints
{
    private const int PointSpace = 220;
    private const int ShortestTelling = 12;
    private const int LongestTelling = 160;

    /// <summary>The best lines in their order.</summary>
    /// <param name="lines">The notes' lines.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="space">At most so many UTF-16 units in all.</param>
    /// <param name="worth">How near a line is to what is asked; 0 for not at all.</param>
    public static ChosenPoints Choose(IReadOnlyList<string> lines, int count, int space, Func<int, double> worth)
    {
        var chosen = new SortedDictionary<int, string>();
        foreach (var i in Enumerable.Range(0, lines.Count).OrderByDescending(worth).ThenByDescending(i => Telling(lines[i], i, lines.Count)))
        {
            if (chosen.Count == count)
                break;
            var point = TextFit.Fit(lines[i], PointSpace);
            if (point.Length > space)
                continue;
            space -= point.Length;
            chosen[i] = point;
        }
        return new ChosenPoints([.. chosen.Values], lines.Count - chosen.Count);
    }

    // A bare heading or a lone word says less than a sentence; what comes first and last carries a talk more than its middle.
    private static double Telling(string line, int place, int count)
    {
        var length = Math.Min(1, line.Length / (double)ShortestTelling) * Math.Min(1, LongestTelling / (double)line.Length);
        var edge = Math.Abs(2.0 * place / Math.Max(1, count - 1) - 1);
        return length * (1 + 0.5 * edge) * (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? 0.1 : 1);
    }
}
