using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A name as it is completed: without gaps, folded, and spelled in Latin.</summary>
/// <param name="Squeezed">The folded name without gaps.</param>
/// <param name="WordStarts">Where words start in <paramref name="Squeezed"/>.</param>
/// <param name="Spelled">The name in canonical romaji; the same string where that changes nothing.</param>
internal sealed record NameEntry(string Squeezed, IReadOnlyList<int> WordStarts, string Spelled)
{
    public static NameEntry Read(FoldedText text, Squeezed squeezed)
    {
        squeezed.Read(text);
        var name = squeezed.Characters.ToString();
        var starts = Enumerable.Range(0, squeezed.Length).Where(squeezed.IsBorder).ToArray();
        var spelled = Romaji.Canonical(name);
        return new NameEntry(name, starts, string.Equals(spelled, name, StringComparison.Ordinal) ? name : spelled);
    }

    /// <summary>How well a typed text completes to this name: 0 for not at all, 1 for the whole name.</summary>
    public double Score(string squeezed, string spelled)
    {
        var at = Squeezed.IndexOf(squeezed, StringComparison.Ordinal);
        if (at >= 0)
            return Place(at) + 0.1 * squeezed.Length / Squeezed.Length;
        at = Spelled.IndexOf(spelled, StringComparison.Ordinal);
        return at < 0 ? 0 : (at == 0 ? 0.85 : 0.4) + 0.1 * spelled.Length / Spelled.Length;
    }

    private double Place(int at) => at == 0 ? 0.9 : WordStarts.Contains(at) ? 0.7 : 0.5;
}
