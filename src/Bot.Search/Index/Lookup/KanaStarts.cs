using System.Numerics;

namespace Bot.Search.Index.Lookup;

/// <summary>
/// Says quickly that no kana word starts with some characters, or is just these, so that a segmenter need not look for one. Sometimes wrong the other way
/// (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970; with one hash).
/// </summary>
internal sealed class KanaStarts
{
    private const int Shortest = 2;
    private const int BitsPerEntry = 8;
    private const uint WholeWord = 1;

    private readonly ulong[] _bits;

    /// <summary>Makes room for the starts of some words.</summary>
    /// <param name="characters">How long the words are together.</param>
    public KanaStarts(int characters) => _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, characters * BitsPerEntry / 64))];

    public long Bytes => _bits.LongLength * 8;

    public void Add(ReadOnlySpan<char> kana)
    {
        var hash = 0u;
        for (var length = 1; length <= kana.Length; length++)
        {
            hash = Extend(hash, kana[length - 1]);
            if (length >= Shortest)
                Set(Spread(hash));
        }
        Set(Spread(hash) ^ WholeWord);
    }

    /// <summary>False when no word starts with these two or more characters.</summary>
    public bool MayStart(ReadOnlySpan<char> start) => IsSet(Spread(HashOf(start)));

    /// <summary>False when no word is just these two or more characters.</summary>
    public bool MayBe(ReadOnlySpan<char> word) => IsSet(Spread(HashOf(word)) ^ WholeWord);

    private static uint HashOf(ReadOnlySpan<char> kana)
    {
        var hash = 0u;
        foreach (var character in kana)
            hash = Extend(hash, character);
        return hash;
    }

    private static uint Extend(uint hash, char character) => (hash ^ character) * 16777619u;

    private static uint Spread(uint hash) => hash ^ hash >> 15;

    private void Set(uint place) => _bits[place / 64 & (uint)(_bits.Length - 1)] |= 1UL << (int)place;

    private bool IsSet(uint place) => (_bits[place / 64 & (uint)(_bits.Length - 1)] & 1UL << (int)place) != 0;
}
