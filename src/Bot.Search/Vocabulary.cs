using System.Collections.Frozen;
using Bot.Search.Analysis;
using Bot.Search.Index.Lookup;

namespace Bot.Search;

/// <summary>Groups of names for one thing: a talk on Kubernetes is found with k8s and with クバネティス.</summary>
public sealed class Vocabulary
{
    // Says of most places of a text that no name starts there, without looking any up.
    private const int StartBits = 1 << 14;

    private readonly FrozenDictionary<int, Entry[]> _byStart;
    private readonly ulong[] _starts = new ulong[StartBits / 64];
    private readonly KanaStarts _kanaStarts;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _kana;

    /// <summary>Reads groups of names; a name may stand in several groups, and a group of one name does nothing.</summary>
    /// <param name="groups">The groups, each with its names as people write them.</param>
    public Vocabulary(IEnumerable<IReadOnlyList<string>> groups)
    {
        Groups = [.. groups];
        var entries = Groups.SelectMany((names, group) => names.Select(name => (Name: Squeeze(name), Group: group)))
            .Where(pair => pair.Name.Length > 0)
            .GroupBy(pair => pair.Name, pair => pair.Group, StringComparer.Ordinal)
            .Select(pair => new Entry(pair.Key, [.. pair.Distinct().Select(Terms.OfGroup)]))
            .ToList();
        _byStart = entries.GroupBy(entry => StartOf(entry.Name))
            .ToFrozenDictionary(start => start.Key, start => start.OrderByDescending(entry => entry.Name.Length).ToArray());
        foreach (var start in _byStart.Keys)
            _starts[BitOf(start) / 64] |= 1UL << BitOf(start);
        string[] kana = [.. entries.Select(entry => entry.Name).Where(name => Alphabet.IsKana(name))];
        _kanaStarts = new KanaStarts(kana.Sum(name => name.Length));
        Array.ForEach(kana, name => _kanaStarts.Add(name));
        _kana = kana.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A vocabulary without names.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>The groups as they were given.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups { get; }

    /// <summary>False for a vocabulary without names.</summary>
    internal bool HasNames => _byStart.Count > 0;

    /// <summary>False when no name in kana starts with these two or more characters.</summary>
    internal bool MayStartKana(ReadOnlySpan<char> start) => _kanaStarts.MayStart(start);

    /// <summary>True for a name in kana, folded.</summary>
    internal bool HasKana(ReadOnlySpan<char> kana) => _kanaStarts.MayBe(kana) && _kana.Contains(kana);

    /// <summary>The longest name that starts here and ends where a word may end; length 0 when there is none.</summary>
    internal NameAt Longest(Squeezed text, int start)
    {
        if (!text.IsBorder(start))
            return default;
        var found = Longest(text, start, StartOf(text.Characters[start..]));
        return found.Length > 0 ? found : Longest(text, start, StartOf(text.Characters.Slice(start, 1)));
    }

    private NameAt Longest(Squeezed text, int start, int key)
    {
        if ((_starts[BitOf(key) / 64] & 1UL << BitOf(key)) == 0 || !_byStart.TryGetValue(key, out var entries))
            return default;
        var rest = text.Characters[start..];
        foreach (var entry in entries)
        {
            if (rest.StartsWith(entry.Name, StringComparison.Ordinal) && LengthToBorder(text, start, entry.Name.Length) is > 0 and var length)
                return new NameAt(length, entry.Terms);
        }
        return default;
    }

    private static int LengthToBorder(Squeezed text, int start, int length)
    {
        var end = start + length;
        if (text.IsBorder(end))
            return length;
        // A plural is the same name.
        return end < text.Length && text.Characters[end] == 's' && text.IsBorder(end + 1) ? length + 1 : 0;
    }

    private static int BitOf(int start) => (int)((uint)start * 2654435761u >> 18);

    private static int StartOf(ReadOnlySpan<char> name) => name.Length > 1 ? name[0] << 16 | name[1] : name[0] << 16;

    private static string Squeeze(string name)
    {
        var folded = new FoldedText();
        Folding.Fold(name, folded);
        var squeezed = new Squeezed();
        squeezed.Read(folded);
        return new string(squeezed.Characters);
    }

    private sealed record Entry(string Name, string[] Terms);
}

/// <summary>A name of the vocabulary at a place.</summary>
/// <param name="Length">How many squeezed characters it takes; 0 for none.</param>
/// <param name="Terms">The terms of the groups it names.</param>
internal readonly record struct NameAt(int Length, string[] Terms);
