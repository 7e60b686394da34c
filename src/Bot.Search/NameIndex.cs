using Bot.Search.Analysis;
using Bot.Search.Names;

namespace Bot.Search;

/// <summary>An immutable index over names.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
public sealed class NameIndex<T> : INameIndex<T>
{
    private const int LongestTyped = 100;
    private const double SpelledFactor = 0.95;

    // One thing may have several names that match.
    private const int NamesPerValue = 4;

    private readonly (T Value, string Name)[] _names;
    private readonly NameCompletion _completion;
    private readonly NameRecognizer _recognizer;

    private NameIndex((T Value, string Name)[] names, NameCompletion completion, NameRecognizer recognizer) =>
        (_names, _completion, _recognizer) = (names, completion, recognizer);

    /// <summary>Indexes names. Where matches are equally good, the earlier name comes first.</summary>
    /// <param name="names">Each name with what it stands for; one thing may have several names.</param>
    /// <param name="analyzer">What counts as the same word.</param>
    public static NameIndex<T> Build(IEnumerable<(T Value, string Name)> names, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var all = names.Where(pair => !string.IsNullOrWhiteSpace(pair.Name)).ToArray();
        var (forms, words) = (new NameForms(), new NameWords());
        var (text, squeezed) = (new FoldedText(), new Squeezed());
        for (var index = 0; index < all.Length; index++)
        {
            Folding.Fold(all[index].Name, text);
            squeezed.Read(text);
            forms.Add(index, squeezed);
            words.Add(NameToken.Read(text));
        }
        return new NameIndex<T>(all, new NameCompletion(forms), new NameRecognizer(words));
    }

    /// <inheritdoc/>
    /// <remarks>Nothing typed gives the first names in the order they were given.</remarks>
    public IReadOnlyList<NameMatch<T>> Complete(string typed, int limit)
    {
        var key = Squeeze(typed.Length <= LongestTyped ? typed : typed[..LongestTyped]);
        var matches = key.Length > 0 ? Completed(key, limit) : string.IsNullOrWhiteSpace(typed) ? Enumerable.Range(0, _names.Length).Select(name => new CompletedName(name, 0)) : [];
        return [.. matches.Select(match => new NameMatch<T>(_names[match.Name].Value, _names[match.Name].Name, match.Score, 0, 0)).DistinctBy(match => match.Value).Take(limit)];
    }

    /// <inheritdoc/>
    /// <remarks>Several names are given for one place when they fit it equally well: two people of one name.</remarks>
    public IReadOnlyList<NameMatch<T>> Recognise(string text)
    {
        var folded = new FoldedText();
        Folding.Fold(text.AsSpan(0, Math.Min(text.Length, NameRecognizer.LongestText)), folded);
        return [.. _recognizer.Recognise(folded).Select(match => ToMatch(match, folded)).DistinctBy(match => (match.Value, match.Start))];
    }

    private IEnumerable<CompletedName> Completed(string key, int limit)
    {
        var best = new PriorityQueue<CompletedName, (double Score, int Name)>();
        var most = (int)Math.Min(int.MaxValue, (long)limit * NamesPerValue);
        _completion.Find(key, 1, best, most);
        var spelled = Romaji.Canonical(key);
        if (!string.Equals(spelled, key, StringComparison.Ordinal))
            _completion.Find(spelled, SpelledFactor, best, most);
        return best.UnorderedItems.Select(item => item.Element).OrderByDescending(match => match.Score).ThenBy(match => match.Name);
    }

    private static string Squeeze(string typed)
    {
        var (text, squeezed) = (new FoldedText(), new Squeezed());
        Folding.Fold(typed, text);
        squeezed.Read(text);
        return squeezed.Characters.ToString();
    }

    private NameMatch<T> ToMatch(RecognisedName match, FoldedText text)
    {
        var start = text.Source(match.Start);
        return new NameMatch<T>(_names[match.Name].Value, _names[match.Name].Name, match.Score, start, text.Source(match.End) - start);
    }
}
