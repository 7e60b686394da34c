namespace Bot.Search.Index;

/// <summary>Items in groups that are known by numbers, all in one array.</summary>
internal sealed class Groups<T>
{
    private readonly int[] _starts;
    private readonly T[] _items;

    private Groups(int[] starts, T[] items) => (_starts, _items) = (starts, items);

    /// <summary>How many groups there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The items of a group, in the order in which they were given.</summary>
    public ReadOnlySpan<T> this[int group] => _items.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);

    /// <summary>Puts each item into its group (a counting sort).</summary>
    /// <param name="count">How many groups there are.</param>
    /// <param name="groups">The group of each item.</param>
    /// <param name="items">The items.</param>
    public static Groups<T> Of(int count, ReadOnlySpan<int> groups, ReadOnlySpan<T> items)
    {
        // The start of a group stands one place further on, and moves to its end while the group is filled.
        var starts = new int[count + 2];
        foreach (var group in groups)
            starts[group + 2]++;
        for (var group = 2; group < starts.Length; group++)
            starts[group] += starts[group - 1];
        var placed = new T[items.Length];
        for (var item = 0; item < items.Length; item++)
            placed[starts[groups[item] + 1]++] = items[item];
        return new Groups<T>(starts[..^1], placed);
    }
}
