namespace Bot.Announcements.Changes;

/// <summary>Events to be found by identity.</summary>
/// <typeparam name="T">What stands for an event.</typeparam>
internal sealed class EventTable<T>
{
    private readonly Dictionary<string, List<(EventIdentity Identity, T Value)>> _byKey = new(StringComparer.Ordinal);

    /// <summary>Adds an event.</summary>
    public void Add(EventIdentity identity, T value)
    {
        foreach (var key in identity.Keys)
        {
            if (!_byKey.TryGetValue(key, out var values))
                _byKey[key] = values = [];
            values.Add((identity, value));
        }
    }

    /// <summary>All that are the same event, by the strongest key first.</summary>
    public IEnumerable<T> Find(EventIdentity identity) => identity.Keys
        .SelectMany(key => _byKey.TryGetValue(key, out var values) ? values : [])
        .Where(entry => entry.Identity.Is(identity))
        .Select(entry => entry.Value);
}
