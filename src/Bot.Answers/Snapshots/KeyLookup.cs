namespace Bot.Answers.Snapshots;

/// <summary>
/// Finds values by any of their keys. Immutable. It keeps hashes alone, as the keys of a hundred thousand titles would take more memory than
/// the titles.
/// </summary>
/// <param name="keysOf">The keys of a value.</param>
/// <param name="order">The order of values that share a key.</param>
internal sealed class KeyLookup<T>(Func<T, IEnumerable<string>> keysOf, IComparer<T> order)
    where T : class
{
    private readonly HashOrder _order = new(order);
    private Entry[] _entries = [];

    /// <summary>All values of a key, in their order.</summary>
    public IEnumerable<T> Find(string key) => Near(key).Where(value => keysOf(value).Contains(key, StringComparer.Ordinal));

    /// <summary>All values of a key, in their order, and now and then one that only has another key of the same hash.</summary>
    public IEnumerable<T> Near(string key)
    {
        var hash = HashOf(key);
        for (var at = FirstOf(hash); at < _entries.Length && _entries[at].Hash == hash; at++)
            yield return _entries[at].Value;
    }

    /// <summary>The lookup after a change.</summary>
    public KeyLookup<T> With(Change<T> change) =>
        new(keysOf, order) { _entries = SortedArray.With(_entries, change.Gone.SelectMany(EntriesOf), ByHash(change.Came), _order) };

    // A whole library comes in its order, so that sorting by the hash is all there is to do: numbers, with the place of each, compare fast.
    private Entry[] ByHash(IEnumerable<T> values)
    {
        Entry[] entries = [.. values.SelectMany(EntriesOf)];
        var keys = new long[entries.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (long)entries[place].Hash << 32 | (uint)place;
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => entries[(int)key]);
    }

    private static int HashOf(string key) => string.GetHashCode(key, StringComparison.Ordinal);

    private IEnumerable<Entry> EntriesOf(T value)
    {
        int[] hashes = [.. keysOf(value).Select(HashOf)];
        for (var key = 0; key < hashes.Length; key++)
        {
            if (!hashes.AsSpan(0, key).Contains(hashes[key]))
                yield return new Entry(hashes[key], value);
        }
    }

    private int FirstOf(int hash)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_entries[middle].Hash < hash)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private readonly record struct Entry(int Hash, T Value);

    private sealed class HashOrder(IComparer<T> order) : IComparer<Entry>
    {
        public int Compare(Entry x, Entry y) => x.Hash.CompareTo(y.Hash) is var byHash && byHash != 0 ? byHash : order.Compare(x.Value, y.Value);
    }
}
