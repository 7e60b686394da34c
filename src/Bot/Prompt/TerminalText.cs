using System.Globalization;
using System.Text;

namespace Bot.Prompt;

/// <summary>Makes text from reports and questions harmless for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Drops what a terminal would obey instead of show: control characters (escape sequences start with one) and marks that turn the
    /// direction of writing (<see href="https://trojansource.codes/"/>). Line ends stay, a tab becomes a space.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\t')
                clean.Append(' ');
            else if (!IsUnsafe(character))
                clean.Append(character);
        }

        return clean.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string CleanLine(string text) => Clean(text).ReplaceLineEndings(" ");

    private static bool IsUnsafe(char character) =>
        (char.IsControl(character) && character is not '\n')
        || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
