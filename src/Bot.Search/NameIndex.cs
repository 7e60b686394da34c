using Bot.Search.Analysis;
using Bot.Search.Names;

namespace Bot.Search;

/// <summary>
/// An immutable index over names, made of segments of which each is several times as large as the next: a change makes a small one and
/// joins those that it has outgrown.
/// </summary>
/// <typeparam name="T">What a name stands for.</typeparam>
public sealed class NameIndex<T> : INameIndex<T>
    where T : notnull
{
    private const int LongestTyped = 100;
    private const double SpelledFactor = 0.95;

    // One thing may have several names that match.
    private const int NamesPerValue = 4;

    // A segment with less than this many times the names of the next is joined with it: few segments, and each name indexed anew few times.
    private const int Growth = 8;

    private readonly NameSegment<T>[] _segments;
    private readonly NameWeights _weights;
    private readonly IComparer<T> _order;

    private NameIndex(NameSegment<T>[] segments, IComparer<T> order) =>
        (_segments, _weights, _order) = (segments, new NameWeights([.. segments.Select(segment => segment.Words)]), order);

    /// <summary>Indexes names. Where matches are equally good, the earlier name comes first.</summary>
    /// <param name="names">Each name with what it stands for, in their order; one thing may have several names.</param>
    /// <param name="analyzer">What counts as the same word.</param>
    /// <param name="order">The order of what the names stand for; where null, names that are added come after all others.</param>
    public static NameIndex<T> Build(IEnumerable<(T Value, string Name)> names, Analyzer analyzer, IComparer<T>? order = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        return new NameIndex<T>([NameSegment<T>.Build(Named(names))], order ?? Comparer<T>.Create((_, _) => 0));
    }

    /// <summary>The index after some names changed; this one stays as it is. Costs what the changed names cost.</summary>
    /// <param name="gone">What is not found any more by any name.</param>
    /// <param name="added">Names that come.</param>
    public NameIndex<T> With(IReadOnlySet<T> gone, IEnumerable<(T Value, string Name)> added)
    {
        var segments = _segments.Select(segment => segment.Without(gone)).Where(segment => segment.Count > 0).ToList();
        var names = InOrder(Named(added));
        while (segments.Count > 0 && names.Length > 0 && segments[^1].Count < Growth * names.Length)
        {
            names = InOrder([.. segments[^1].Names, .. names]);
            segments.RemoveAt(segments.Count - 1);
        }
        return new NameIndex<T>(names.Length > 0 ? [.. segments, NameSegment<T>.Build(names)] : [.. segments], _order);
    }

    /// <summary>Makes ready what completing needs and recognising does not; otherwise the first completion waits for it.</summary>
    public void Prepare() => Array.ForEach(_segments, segment => segment.Prepare());

    /// <inheritdoc/>
    /// <remarks>Nothing typed gives the first names in the order they were given.</remarks>
    public IReadOnlyList<NameMatch<T>> Complete(string typed, int limit)
    {
        var key = Squeeze(typed.Length <= LongestTyped ? typed : typed[..LongestTyped]);
        var matches = key.Length > 0 ? Completed(key, limit) : string.IsNullOrWhiteSpace(typed) ? First() : [];
        return [.. matches.Select(match => new NameMatch<T>(match.Value, match.Name, match.Score, 0, 0)).DistinctBy(match => match.Value).Take(limit)];
    }

    /// <inheritdoc/>
    /// <remarks>Several names are given for one place when they fit it equally well: two people of one name.</remarks>
    public IReadOnlyList<NameMatch<T>> Recognise(string text)
    {
        var folded = new FoldedText();
        Folding.Fold(text.AsSpan(0, Math.Min(text.Length, NameRecognizer.LongestText)), folded);
        var matches = _segments.SelectMany(segment => segment.Recognise(folded, _weights))
            .OrderByDescending(match => match.Score * (match.End - match.Start)).ThenByDescending(match => match.Score)
            .ThenBy(match => match.Value, _order).ThenBy(match => match.Place);
        return [.. NameRecognizer.WithoutOverlaps(matches).Select(match => ToMatch(match, folded)).DistinctBy(match => (match.Value, match.Start))];
    }

    private static (T Value, string Name)[] Named(IEnumerable<(T Value, string Name)> names) =>
        [.. names.Where(pair => !string.IsNullOrWhiteSpace(pair.Name))];

    // A whole library comes in order.
    private (T Value, string Name)[] InOrder((T Value, string Name)[] names)
    {
        for (var place = 1; place < names.Length; place++)
        {
            if (_order.Compare(names[place - 1].Value, names[place].Value) > 0)
                return [.. names.OrderBy(pair => pair.Value, _order)];
        }
        return names;
    }

    private IEnumerable<(T Value, string Name, double Score)> First() =>
        _segments.SelectMany(segment => segment.Names).OrderBy(pair => pair.Value, _order).Select(pair => (pair.Value, pair.Name, 0.0));

    private IEnumerable<(T Value, string Name, double Score)> Completed(string key, int limit)
    {
        var most = (int)Math.Min(int.MaxValue, (long)limit * NamesPerValue);
        var spelled = Romaji.Canonical(key);
        (string, double)[] keys = string.Equals(spelled, key, StringComparison.Ordinal) ? [(key, 1)] : [(key, 1), (spelled, SpelledFactor)];
        return _segments.SelectMany(segment => segment.Complete(keys, most))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Value, _order).Take(most);
    }

    private static string Squeeze(string typed)
    {
        var (text, squeezed) = (new FoldedText(), new Squeezed());
        Folding.Fold(typed, text);
        squeezed.Read(text);
        return squeezed.Characters.ToString();
    }

    private static NameMatch<T> ToMatch(RecognisedName<T> match, FoldedText text)
    {
        var start = text.Source(match.Start);
        return new NameMatch<T>(match.Value, match.Name, match.Score, start, text.Source(match.End) - start);
    }
}
