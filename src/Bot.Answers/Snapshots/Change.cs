namespace Bot.Answers.Snapshots;

/// <summary>What differs between two snapshots.</summary>
/// <param name="Gone">What only the one before holds.</param>
/// <param name="Came">What only the one after holds.</param>
internal sealed record Change<T>(IReadOnlyCollection<T> Gone, IReadOnlyCollection<T> Came)
    where T : class
{
    /// <summary>What differs between two lists, of which the one after holds again whatever stayed as it was.</summary>
    public static Change<T> Between(IReadOnlyCollection<T> before, IReadOnlyCollection<T> after)
    {
        var (old, now) = (before.ToHashSet(ReferenceEqualityComparer.Instance), after.ToHashSet(ReferenceEqualityComparer.Instance));
        return new([.. before.Where(value => !now.Contains(value))], [.. after.Where(value => !old.Contains(value))]);
    }

    /// <summary>The same difference in parts of what differs.</summary>
    public Change<TPart> Each<TPart>(Func<T, IEnumerable<TPart>> parts)
        where TPart : class => new([.. Gone.SelectMany(parts)], [.. Came.SelectMany(parts)]);
}
