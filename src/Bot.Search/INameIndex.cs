namespace Bot.Search;

/// <summary>Completes and recognises names (of talks, people, events, series): immutable, safe for many threads.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
public interface INameIndex<T>
{
    /// <summary>Names that hold the typed text anywhere, in any script, best first: starts before word starts before the middle.</summary>
    /// <param name="typed">What was typed so far, from the first character on.</param>
    /// <param name="limit">At most so many.</param>
    IReadOnlyList<NameMatch<T>> Complete(string typed, int limit);

    /// <summary>Names that stand in a text, also partly or misspelt, longest and surest first, without overlaps.</summary>
    /// <param name="text">A question.</param>
    IReadOnlyList<NameMatch<T>> Recognise(string text);
}

/// <summary>A name that matched.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Name">The name as it was given.</param>
/// <param name="Score">1 for the whole name exactly, less for less.</param>
/// <param name="Start">Where it stands in the recognised text, in UTF-16 units; 0 for a completion.</param>
/// <param name="Length">How long it is there.</param>
public sealed record NameMatch<T>(T Value, string Name, double Score, int Start, int Length);
