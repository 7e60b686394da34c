namespace Bot.Search.Analysis;

/// <summary>Terms of the index that are no words: each starts with a character that no text holds after folding.</summary>
internal static class Terms
{
    /// <summary>Longer words are cut: an encoded blob is no word.</summary>
    public const int LongestWord = 40;

    private const char GroupMark = '\uE000';
    private const char HumpMark = '\uE001';

    /// <summary>The term for any name of a group of the vocabulary.</summary>
    public static string OfGroup(int group) => string.Create(3, group, static (term, number) =>
    {
        term[0] = GroupMark;
        term[1] = (char)(0x100 + (number >> 12));
        term[2] = (char)(0x100 + (number & 0xFFF));
    });

    /// <summary>Marks a buffer whose rest holds the stem of a word inside a word: Resource of CustomResource, which is less than the word itself.</summary>
    public static void MarkHump(Span<char> buffer) => buffer[0] = HumpMark;
}
