namespace Bot.Search.Names;

/// <summary>A name that what is typed may become.</summary>
internal readonly record struct CompletedName(int Name, double Score);

/// <summary>The best names offered so far. Among equals the earlier name wins.</summary>
/// <param name="limit">At most so many.</param>
/// <param name="gone">Names that are not taken.</param>
internal sealed class BestNames(int limit, IReadOnlySet<int> gone)
{
    // The worst on top.
    private readonly PriorityQueue<CompletedName, (double Score, int Name)> _names = new();

    /// <summary>The names, best first.</summary>
    public IEnumerable<CompletedName> InOrder() =>
        _names.UnorderedItems.Select(item => item.Element).OrderByDescending(match => match.Score).ThenBy(match => match.Name);

    /// <summary>True when there is no room for a name with such a score.</summary>
    public bool AreAllAbove(double score) => _names.Count >= limit && _names.TryPeek(out _, out var worst) && worst.Score > score;

    /// <summary>True when a name with a score would be taken now.</summary>
    public bool Takes(int name, double score) =>
        !(_names.Count >= limit && _names.TryPeek(out _, out var worst) && (score, -name).CompareTo(worst) <= 0) && !gone.Contains(name);

    public void Offer(int name, double score)
    {
        if (!Takes(name, score))
            return;
        _names.Enqueue(new CompletedName(name, score), (score, -name));
        if (_names.Count > limit)
            _names.Dequeue();
    }
}
