namespace Bot.Answers.People;

/// <summary>Numbers that are joined into sets (union-find with path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number that stands for the set.</summary>
    public int Find(int element)
    {
        while (_parents[element] != element)
            element = _parents[element] = _parents[_parents[element]];
        return element;
    }

    /// <summary>Joins the sets of two elements; the smaller number stands for both.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Joins all of them.</summary>
    public void JoinAll(IReadOnlyList<int> elements)
    {
        for (var i = 1; i < elements.Count; i++)
            Join(elements[0], elements[i]);
    }
}
