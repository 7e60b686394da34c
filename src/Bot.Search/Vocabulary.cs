using System.Collections.Frozen;
using Bot.Search.Analysis;
using Bot.Search.Index;
using Bot.Search.Index.Lookup;

namespace Bot.Search;

/// <summary>Groups of names for one thing: a talk on Kubernetes is found with k8s and with クバネティス.</summary>
public sealed class Vocabulary
{
    // Both say of nearly all places of a text that no name starts there, without looking any up: where a word may start at each character, as in
    // Japanese, by that character, and else by the first four.
    private const int HeadBits = 16;
    private readonly ulong[] _firsts = new ulong[(char.MaxValue + 1) / 64];
    private readonly ulong[] _heads = new ulong[(1 << HeadBits) / 64];

    // A name shorter than a head is alone with its head.
    private readonly Dictionary<ulong, Entry[]> _byHead;
    private readonly KanaStarts _kanaStarts;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _kana;

    /// <summary>Reads groups of names; a name may stand in several groups, and a group of one name does nothing.</summary>
    /// <param name="groups">The groups, each with its names as people write them.</param>
    public Vocabulary(IEnumerable<IReadOnlyList<string>> groups)
    {
        Groups = [.. groups];
        var (folded, squeezed) = (new FoldedText(), new Squeezed());
        string[] terms = [.. Enumerable.Range(0, Groups.Count).Select(Terms.OfGroup)];
        var entries = Groups.SelectMany((names, group) => names.Select(name => (Name: Squeeze(name, folded, squeezed), Group: group)))
            .Where(pair => pair.Name.Length > 0)
            .GroupBy(pair => pair.Name, pair => pair.Group, StringComparer.Ordinal)
            .Select(pair => new Entry(pair.Key, [.. pair.Distinct().Select(group => terms[group])]))
            .ToList();
        _byHead = entries.GroupBy(entry => TermHead.Of(entry.Name))
            .ToDictionary(head => head.Key, head => head.OrderByDescending(entry => entry.Name.Length).ToArray());
        foreach (var entry in entries)
            Set(_firsts, entry.Name[0]);
        foreach (var head in _byHead.Keys)
            Set(_heads, BitOf(head));
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
    internal bool HasNames => _byHead.Count > 0;

    /// <summary>False when no name in kana starts with these two or more characters.</summary>
    internal bool MayStartKana(ReadOnlySpan<char> start) => _kanaStarts.MayStart(start);

    /// <summary>True for a name in kana, folded.</summary>
    internal bool HasKana(ReadOnlySpan<char> kana) => _kanaStarts.MayBe(kana) && _kana.Contains(kana);

    /// <summary>The longest name that starts here and ends where a word may end; length 0 when there is none.</summary>
    internal NameAt Longest(Squeezed text, int start)
    {
        if (!text.IsBorder(start) || !IsSet(_firsts, text.Characters[start]))
            return default;
        var rest = text.Characters[start..];
        if (rest.Length >= TermHead.Length && Longest(text, start, TermHead.Of(rest)) is { Length: > 0 } found)
            return found;
        for (var length = Math.Min(TermHead.Length - 1, rest.Length); length > 0; length--)
        {
            // Most words are longer.
            if (LengthToBorder(text, start, length) > 0 && Longest(text, start, TermHead.Of(rest[..length])) is { Length: > 0 } shorter)
                return shorter;
        }
        return default;
    }

    private NameAt Longest(Squeezed text, int start, ulong head)
    {
        if (!IsSet(_heads, BitOf(head)) || !_byHead.TryGetValue(head, out var entries))
            return default;
        var rest = text.Characters[start..];
        foreach (var entry in entries)
        {
            if (rest.StartsWith(entry.Name) && LengthToBorder(text, start, entry.Name.Length) is > 0 and var length)
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

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << bit;

    private static bool IsSet(ulong[] bits, int bit) => (bits[bit >> 6] & 1UL << bit) != 0;

    private static int BitOf(ulong head) => (int)(head * 0x9E3779B97F4A7C15 >> 64 - HeadBits);

    private static string Squeeze(string name, FoldedText folded, Squeezed squeezed)
    {
        Folding.Fold(name, folded);
        squeezed.Read(folded);
        return new string(squeezed.Characters);
    }

    private sealed record Entry(string Name, string[] Terms);
}

/// <summary>A name of the vocabulary at a place.</summary>
/// <param name="Length">How many squeezed characters it takes; 0 for none.</param>
/// <param name="Terms">The terms of the groups it names.</param>
internal readonly record struct NameAt(int Length, string[] Terms);
