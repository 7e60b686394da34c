using Bot.Reports.Words;

namespace Bot.Reports.Notes;

/// <summary>Text that only holds the place of what was to be written.</summary>
internal static class Placeholder
{
    private const int MostRepeated = 5;

    private static readonly string[] Fillers =
    [
        "ほげ", "todo", "tbd", "tbo", "tba", "wip", "na", "n/a", "あとで書く", "あとでかく", "後で書く", "後で追記", "追記予定", "準備中", "捜索中", "なし", "未定", "coming soon", "작성중", "待补充", "待补",
    ];

    private static readonly WordTable<bool> Words = new(Fillers, _ => true, StringComparison.OrdinalIgnoreCase);

    private static readonly int LongestFiller = Fillers.Max(filler => filler.Length);

    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var word = TextShape.TrimSigns(text);
        if (word.Length <= LongestFiller && Words.Contains(word)) return true;
        return IsRepeated(word) || !TextShape.HasLetters(word);
    }

    /// <summary>One letter again and again: aa, xxxx.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsAsciiLetter(word[0])) return false;
        var (lower, upper) = (char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]));
        return !word.ContainsAnyExcept(lower, upper) && (word.Length <= MostRepeated || lower is 'x');
    }
}
