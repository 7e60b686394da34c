using System.Collections.Immutable;

namespace Bot.Answers.Snapshots;

/// <summary>
/// Finds values by any of their keys. Immutable; a change shares all that stays with the lookup before. It keeps hashes alone, as the keys of
/// a hundred thousand titles would take more memory than the titles.
/// </summary>
/// <param name="keysOf">The keys of a value.</param>
/// <param name="order">The order of values that share a key.</param>
internal sealed class KeyLookup<T>(Func<T, IEnumerable<string>> keysOf, IComparer<T> order)
    where T : class
{
    private ImmutableDictionary<int, ImmutableArray<T>> _byHash = ImmutableDictionary<int, ImmutableArray<T>>.Empty;

    /// <summary>All values of a key, in their order.</summary>
    public IEnumerable<T> Find(string key) => _byHash.TryGetValue(HashOf(key), out var values)
        ? values.Where(value => keysOf(value).Contains(key, StringComparer.Ordinal)).Order(order)
        : [];

    /// <summary>The lookup after a change.</summary>
    public KeyLookup<T> With(Change<T> change)
    {
        var byHash = _byHash.ToBuilder();
        foreach (var value in change.Gone)
        {
            foreach (var hash in HashesOf(value))
                Remove(byHash, hash, value);
        }
        foreach (var value in change.Came)
        {
            foreach (var hash in HashesOf(value))
                byHash[hash] = byHash.TryGetValue(hash, out var values) ? values.Add(value) : [value];
        }
        return new KeyLookup<T>(keysOf, order) { _byHash = byHash.ToImmutable() };
    }

    private static void Remove(ImmutableDictionary<int, ImmutableArray<T>>.Builder byHash, int hash, T value)
    {
        var left = byHash[hash].RemoveAll(other => ReferenceEquals(other, value));
        if (left.IsEmpty)
            byHash.Remove(hash);
        else
            byHash[hash] = left;
    }

    private IEnumerable<int> HashesOf(T value) => keysOf(value).Select(HashOf).Distinct();

    private static int HashOf(string key) => string.GetHashCode(key, StringComparison.Ordinal);
}
