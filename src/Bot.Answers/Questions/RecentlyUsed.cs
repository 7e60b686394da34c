using System.Collections.Concurrent;

namespace Bot.Answers.Questions;

/// <summary>
/// Keeps what was used last, in two generations: the younger one takes everything that is used, and once it is full it becomes the older one,
/// whose entries are forgotten unless they are used again. Safe for many threads.
/// </summary>
/// <param name="capacity">How many entries are kept at most.</param>
/// <param name="comparer">When two keys are one.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly Lock _ageing = new();
    private volatile Generations _generations = new(new(comparer), new(comparer));

    /// <summary>The value of a key: made where it is not kept. Two threads may make it at once, and one of their values is kept.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        var (young, old) = _generations;
        if (young.TryGetValue(key, out var kept))
            return kept;
        var value = young.GetOrAdd(key, old.TryGetValue(key, out var older) ? older : make(key));
        if (young.Count > capacity / 2)
            Age(young);
        return value;
    }

    private void Age(ConcurrentDictionary<TKey, TValue> full)
    {
        lock (_ageing)
        {
            if (_generations.Young == full)
                _generations = new Generations(new(comparer), full);
        }
    }

    private sealed record Generations(ConcurrentDictionary<TKey, TValue> Young, ConcurrentDictionary<TKey, TValue> Old);
}
