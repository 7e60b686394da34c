using Bot.Search.Analysis;
using Bot.Search.Names;

namespace Bot.Search;

/// <summary>An immutable index over names.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
public sealed class NameIndex<T> : INameIndex<T>
{
    private readonly (T Value, string Name)[] _names;
    private readonly NameEntry[] _entries;
    private readonly NameRecognizer _recognizer;

    private NameIndex((T Value, string Name)[] names, NameEntry[] entries, NameRecognizer recognizer) =>
        (_names, _entries, _recognizer) = (names, entries, recognizer);

    /// <summary>Indexes names. Where matches are equally good, the earlier name comes first.</summary>
    /// <param name="names">Each name with what it stands for; one thing may have several names.</param>
    /// <param name="analyzer">What counts as the same word.</param>
    public static NameIndex<T> Build(IEnumerable<(T Value, string Name)> names, Analyzer analyzer)
    {
        var all = names.Where(pair => !string.IsNullOrWhiteSpace(pair.Name)).ToArray();
        var entries = new NameEntry[all.Length];
        var recognizer = new NameRecognizer();
        var text = new FoldedText();
        var squeezed = new Squeezed();
        for (var index = 0; index < all.Length; index++)
        {
            Folding.Fold(all[index].Name, text);
            entries[index] = NameEntry.Read(text, squeezed);
            recognizer.Add(NameToken.Read(text));
        }
        return new NameIndex<T>(all, entries, recognizer);
    }

    /// <inheritdoc/>
    public IReadOnlyList<NameMatch<T>> Complete(string typed, int limit)
    {
        var squeezed = new Squeezed();
        var text = new FoldedText();
        Folding.Fold(typed, text);
        squeezed.Read(text);
        var key = squeezed.Characters.ToString();
        var spelled = Romaji.Canonical(key);
        return [.. _entries.Select((entry, index) => (Index: index, Score: entry.Score(key, spelled)))
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score).ThenBy(match => match.Index)
            .Select(match => new NameMatch<T>(_names[match.Index].Value, _names[match.Index].Name, match.Score, 0, 0))
            .DistinctBy(match => match.Value)
            .Take(limit)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<NameMatch<T>> Recognise(string text)
    {
        var folded = new FoldedText();
        Folding.Fold(text, folded);
        return [.. _recognizer.Recognise(folded)
            .Select(match => ToMatch(match, folded))
            .DistinctBy(match => (match.Value, match.Start))];
    }

    private NameMatch<T> ToMatch(RecognisedName match, FoldedText text)
    {
        var start = text.Source(match.Start);
        return new NameMatch<T>(_names[match.Name].Value, _names[match.Name].Name, match.Score, start, text.Source(match.End) - start);
    }
}
