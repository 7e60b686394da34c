namespace Bot.Discord.Rendering;

/// <summary>What Discord's Markdown acts on, and how not to let it.</summary>
internal static class DiscordMarkdown
{
    private const string Active = "\\*_~|`[]()<>#";

    // Shown as nothing; keeps @everyone from lighting up even where it could not notify.
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>One grapheme of a text so that Discord shows it as it is.</summary>
    /// <param name="text">The whole text, for what stands before.</param>
    /// <param name="index">Where the grapheme stands in it.</param>
    /// <param name="length">How long it is, in UTF-16 units.</param>
    public static ReadOnlyMemory<char> Escape(string text, int index, int length)
    {
        var grapheme = text.AsMemory(index, length);
        var first = text[index];
        if (first is '@' && MentionsAll(text.AsSpan(index + 1))) return $"{grapheme}{ZeroWidthSpace}".AsMemory();
        var opensBlock = (first is '-' or '+' && StartsLine(text, index)) || (first is '.' && NumbersLine(text, index));
        return opensBlock || Active.Contains(first, StringComparison.Ordinal) ? $"\\{grapheme}".AsMemory() : grapheme;
    }

    /// <summary>A link with words of its own; both must be escaped already.</summary>
    public static string Link(string words, string address) => $"[{words}]({address})";

    /// <summary>An instant, which each reader sees in their own zone.</summary>
    public static string Instant(DateTimeOffset instant) => FormattableString.Invariant($"<t:{instant.ToUnixTimeSeconds()}:f>");

    /// <summary>Each line of an escaped text as a quotation.</summary>
    public static string Quote(string text) => "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal);

    private static bool MentionsAll(ReadOnlySpan<char> after) =>
        after.StartsWith("everyone", StringComparison.OrdinalIgnoreCase) || after.StartsWith("here", StringComparison.OrdinalIgnoreCase);

    private static bool StartsLine(string text, int index)
    {
        while (index > 0 && text[index - 1] is ' ') index--;
        return index == 0 || text[index - 1] is '\n';
    }

    private static bool NumbersLine(string text, int index)
    {
        var digits = index;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        return digits < index && StartsLine(text, digits);
    }
}
