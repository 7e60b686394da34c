namespace Bot.Search.Index.Lookup;

/// <summary>Says quickly that no kana word starts with some characters, so that a segmenter need not look for one. Sometimes wrong the other way.</summary>
internal sealed class KanaStarts
{
    private const int Bits = 1 << 15;

    private readonly ulong[] _starts = new ulong[Bits / 64];

    public long Bytes => _starts.LongLength * 8;

    public void Add(ReadOnlySpan<char> kana)
    {
        for (var length = 2; length <= Math.Min(4, kana.Length); length++)
            _starts[Place(kana[..length]) / 64] |= 1UL << (int)(Place(kana[..length]) % 64);
    }

    /// <summary>False when no word starts with these two to four characters.</summary>
    public bool MayStart(ReadOnlySpan<char> start)
    {
        var place = Place(start);
        return (_starts[place / 64] & 1UL << (int)(place % 64)) != 0;
    }

    private static uint Place(ReadOnlySpan<char> start)
    {
        var hash = 0u;
        foreach (var character in start)
            hash = hash * 131 + character;
        return (hash ^ hash >> 15) % Bits;
    }
}
