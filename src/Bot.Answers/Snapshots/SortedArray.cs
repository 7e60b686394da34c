namespace Bot.Answers.Snapshots;

/// <summary>Arrays that are sorted by an order in which no two values are equal.</summary>
internal static class SortedArray
{
    /// <summary>The values in an order; no work where they are in it already.</summary>
    public static T[] Of<T>(IEnumerable<T> values, IComparer<T> order)
    {
        T[] sorted = [.. values];
        for (var place = 1; place < sorted.Length; place++)
        {
            if (order.Compare(sorted[place - 1], sorted[place]) <= 0)
                continue;
            Array.Sort(sorted, order);
            break;
        }
        return sorted;
    }

    /// <summary>The array after a change: what stays is copied in whole stretches, and only what changed is compared.</summary>
    /// <param name="sorted">The array before.</param>
    /// <param name="gone">Values of it that go.</param>
    /// <param name="came">Values that come.</param>
    /// <param name="order">The order.</param>
    public static T[] With<T>(T[] sorted, IEnumerable<T> gone, IEnumerable<T> came, IComparer<T> order)
    {
        var added = Of(came, order);
        if (sorted.Length == 0)
            return added;
        int[] cuts = [.. gone.Select(value => Array.BinarySearch(sorted, value, order)).Order(), sorted.Length];
        var changed = new T[sorted.Length + added.Length - cuts.Length + 1];
        var (from, next, length) = (0, 0, 0);
        foreach (var cut in cuts)
        {
            for (; next < added.Length && PlaceOf(added[next], sorted, order) is var place && place <= cut; next++)
            {
                Copy(place);
                changed[length++] = added[next];
            }
            Copy(cut);
            from = cut + 1;
        }
        return changed;

        void Copy(int to)
        {
            Array.Copy(sorted, from, changed, length, to - from);
            (from, length) = (to, length + to - from);
        }
    }

    private static int PlaceOf<T>(T value, T[] sorted, IComparer<T> order) =>
        Array.BinarySearch(sorted, value, order) is var place && place < 0 ? ~place : place;
}
