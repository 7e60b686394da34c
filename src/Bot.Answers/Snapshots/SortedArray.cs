using System.Runtime.InteropServices;

namespace Bot.Answers.Snapshots;

/// <summary>Arrays that are sorted by an order in which no two values are equal.</summary>
internal static class SortedArray
{
    /// <summary>The array after a change: what stays is copied in whole stretches, and only what changed is compared.</summary>
    public static T[] With<T>(T[] sorted, Change<T> change, IComparer<T> order)
        where T : class
    {
        var came = change.Came.ToArray();
        Array.Sort(came, order);
        if (sorted.Length == 0)
            return came;
        var changed = new List<T>(sorted.Length + came.Length);
        var (from, next) = (0, 0);
        foreach (var cut in change.Gone.Select(value => Array.BinarySearch(sorted, value, order)).Order().Append(sorted.Length))
        {
            for (; next < came.Length && PlaceOf(came[next], sorted, order) is var place && place <= cut; next++)
            {
                changed.AddRange(sorted.AsSpan(from..place));
                changed.Add(came[next]);
                from = place;
            }
            changed.AddRange(sorted.AsSpan(from..cut));
            from = cut + 1;
        }
        return [.. CollectionsMarshal.AsSpan(changed)];
    }

    private static int PlaceOf<T>(T value, T[] sorted, IComparer<T> order) =>
        Array.BinarySearch(sorted, value, order) is var place && place < 0 ? ~place : place;
}
