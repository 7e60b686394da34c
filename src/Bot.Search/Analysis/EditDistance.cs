namespace Bot.Search.Analysis;

/// <summary>How many typing errors lie between two words: a letter too many, missing, wrong, or two changed over (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>How many errors a word of some length may have and still be recognised.</summary>
    public static int Allowed(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>The distance, or more than <paramref name="most"/> as soon as that is certain.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most || left.Length > Longest || right.Length > Longest)
            return most + 1;
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            previous[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            if (Fill(left, right, row, before, previous, current) > most)
                return most + 1;
            var last = before;
            before = previous;
            previous = current;
            current = last;
        }
        return previous[right.Length];
    }

    private static int Fill(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int row, ReadOnlySpan<int> before, ReadOnlySpan<int> previous, Span<int> current)
    {
        var least = current[0] = row;
        for (var column = 1; column <= right.Length; column++)
        {
            var wrong = left[row - 1] == right[column - 1] ? 0 : 1;
            var distance = Math.Min(Math.Min(previous[column] + 1, current[column - 1] + 1), previous[column - 1] + wrong);
            if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                distance = Math.Min(distance, before[column - 2] + 1);
            current[column] = distance;
            least = Math.Min(least, distance);
        }
        return least;
    }
}
