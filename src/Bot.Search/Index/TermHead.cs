namespace Bot.Search.Index;

/// <summary>The first four characters of a term as one number, ordered as the characters are: most terms are no longer, and numbers compare fast.</summary>
internal static class TermHead
{
    /// <summary>How many characters a head holds.</summary>
    public const int Length = 4;

    public static ulong Of(ReadOnlySpan<char> term)
    {
        if (term.Length >= Length)
            return (ulong)term[0] << 48 | (ulong)term[1] << 32 | (ulong)term[2] << 16 | term[3];
        var head = 0UL;
        for (var at = 0; at < term.Length; at++)
            head |= (ulong)term[at] << 48 - at * 16;
        return head;
    }

    /// <summary>The four characters behind the head, in the same way; 0 for a term that has none.</summary>
    public static ulong Next(ReadOnlySpan<char> term) => term.Length > Length ? Of(term[Length..]) : 0;

    /// <summary>A hash of a term.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="next">What stands behind it.</param>
    /// <param name="term">The term.</param>
    public static uint Hash(ulong head, ulong next, ReadOnlySpan<char> term)
    {
        var hash = (head * 0x9E3779B97F4A7C15 ^ next) * 0xC2B2AE3D27D4EB4F;
        for (var at = Length * 2; at < term.Length; at++)
            hash = (hash ^ term[at]) * 0x100000001B3;
        return (uint)(hash >> 32 ^ hash >> 15);
    }
}
