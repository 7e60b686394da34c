using System.Globalization;
using System.Text;

namespace Bot.Prompt;

/// <summary>Breaks text into lines that fit a number of columns: at spaces, and between any two characters of Japanese.</summary>
internal static class LineWrap
{
    // Characters that must not start a line, and those that must not end one (kinsoku, JIS X 4051).
    private const string NotFirst = "、。，．,.・:;：；？！?!)）]］}｝」』】〉》〕ー…％%ぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
    private const string NotLast = "(（[［{｛「『【〈《〔";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">Cleaned text; its own line ends stay.</param>
    /// <param name="columns">The width of a line, at least 2.</param>
    public static IEnumerable<string> Lines(string text, int columns) =>
        text.Split('\n').SelectMany(line => WrapOne(line, Math.Max(2, columns)));

    /// <summary>The same for indented lines and points: what wraps stands below the text of its line. A line with an address stays whole, so that it can be opened.</summary>
    public static IEnumerable<string> Hanging(string text, int columns) => text.Split('\n').SelectMany(line =>
    {
        var indent = line.Length - line.AsSpan().TrimStart(" -").Length;
        return line.Contains("://", StringComparison.Ordinal) || indent > columns / 3
            ? [line]
            : WrapOne(line[indent..], Math.Max(2, columns - indent)).Select((part, place) => (place == 0 ? line[..indent] : new string(' ', indent)) + part);
    });

    private static IEnumerable<string> WrapOne(string line, int columns)
    {
        var current = new StringBuilder();
        var width = 0;
        foreach (var piece in Pieces(line).SelectMany(piece => Fitting(piece, columns)))
        {
            if (width > 0 && width + CellWidth.Of(piece.TrimEnd()) > columns)
            {
                yield return current.ToString().TrimEnd();
                current.Clear();
                width = 0;
            }

            current.Append(piece);
            width += CellWidth.Of(piece);
        }

        yield return current.ToString().TrimEnd();
    }

    /// <summary>Cuts a text without looking for places to break; one piece when it fits (a web address is wider than some terminals).</summary>
    public static IEnumerable<string> Fitting(string piece, int columns)
    {
        if (CellWidth.Of(piece.TrimEnd()) <= columns)
            return [piece];

        var parts = new List<string> { "" };
        foreach (var element in Graphemes(piece))
        {
            if (CellWidth.Of(parts[^1]) + CellWidth.OfElement(element) > columns)
                parts.Add("");

            parts[^1] += element;
        }

        return parts;
    }

    // The shortest runs that stay together: a word with the space behind it, or one wide character with its punctuation.
    private static IEnumerable<string> Pieces(string line)
    {
        var piece = new StringBuilder();
        string? last = null;
        foreach (var element in Graphemes(line))
        {
            if (last is not null && MayBreak(last, element))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
            last = element;
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static bool MayBreak(string before, string after)
    {
        if (char.IsWhiteSpace(after, 0) || NotFirst.Contains(after, StringComparison.Ordinal) || NotLast.Contains(before, StringComparison.Ordinal))
            return false;

        return char.IsWhiteSpace(before, 0) || CellWidth.OfElement(before) == 2 || CellWidth.OfElement(after) == 2;
    }

    private static IEnumerable<string> Graphemes(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }
}
