using Bot.Answers.Text;

namespace Bot.Announcements.Changes;

/// <summary>
/// Which talk of one list is which of another. The same title counts most, then shared slides, then a shared speaker, then a title that was
/// only mended; a talk's place counts for nothing, for talks are put in and taken out anywhere.
/// </summary>
public sealed class TalkPairing
{
    private readonly int?[] _second;
    private readonly bool[] _taken;

    private TalkPairing(int first, int second) => (_second, _taken) = (new int?[first], new bool[second]);

    /// <summary>Talks of the second list that the first lacks, in order.</summary>
    public IEnumerable<int> OnlySecond => Enumerable.Range(0, _taken.Length).Where(j => !_taken[j]);

    /// <summary>The talk of the second list that a talk of the first is; null when the second lacks it.</summary>
    public int? SecondOf(int first) => _second[first];

    /// <summary>Pairs two lists.</summary>
    public static TalkPairing Of(IReadOnlyList<TalkSnapshot> first, IReadOnlyList<TalkSnapshot> second)
    {
        var pairing = new TalkPairing(first.Count, second.Count);
        pairing.Pair(first, second, (a, b) => SameTitle(a, b) && Overlap(a.Speakers, b.Speakers));
        pairing.Pair(first, second, SameTitle);
        pairing.Pair(first, second, (a, b) => Overlap(a.Slides, b.Slides));
        pairing.Pair(first, second, (a, b) => Overlap(a.Speakers, b.Speakers));
        pairing.Pair(first, second, (a, b) => NobodyContradicts(a, b) && SimilarTitle(a, b));
        return pairing;
    }

    private void Pair(IReadOnlyList<TalkSnapshot> first, IReadOnlyList<TalkSnapshot> second, Func<TalkSnapshot, TalkSnapshot, bool> same)
    {
        for (var i = 0; i < _second.Length; i++)
        {
            if (_second[i] is null && OnlySecond.FirstOrDefault(j => same(first[i], second[j]), -1) is >= 0 and var j)
                (_second[i], _taken[j]) = (j, true);
        }
    }

    private static bool SameTitle(TalkSnapshot a, TalkSnapshot b) =>
        a.Title is not null && b.Title is not null && Key(a.Title) is { Length: > 0 } key && key == Key(b.Title);

    // Two talks by different people are two talks, whatever they are called.
    private static bool NobodyContradicts(TalkSnapshot a, TalkSnapshot b) => a.Speakers.Count == 0 || b.Speakers.Count == 0;

    // Neither has a title, or what was changed is less than a third of the longer.
    private static bool SimilarTitle(TalkSnapshot a, TalkSnapshot b)
    {
        var (one, other) = (Key(a.Title ?? ""), Key(b.Title ?? ""));
        var start = one.AsSpan().CommonPrefixLength(other);
        var rest = Math.Min(one.Length, other.Length) - start;
        var end = Enumerable.Range(0, rest).TakeWhile(i => one[^(i + 1)] == other[^(i + 1)]).Count();
        return (Math.Max(one.Length, other.Length) - start - end) * 3 <= Math.Max(one.Length, other.Length);
    }

    private static bool Overlap(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Select(Key).Intersect(b.Select(Key), StringComparer.Ordinal).Any();

    private static string Key(string text) => NameKey.Of(text);
}
