namespace Bot.Reports.Markup;

/// <summary>
/// Finds where a text is nested or repeated beyond anything a person writes. Markdig refuses lists nested deeper than 63,
/// and unclosed brackets cost it time that grows with their square, so the text is cut before either.
/// </summary>
internal static class ComplexityLimit
{
    /// <summary>How deep quotes and lists may stand in each other.</summary>
    public const int Depth = 50;

    // The sum over paragraphs of (openers)²; a paragraph of 1,000 links is a hundredth of it.
    private const long MarkupWork = 20_000_000;

    /// <summary>The part of the text that can be read in linear time.</summary>
    /// <returns>The offset where the readable part ends, the line there (from 1), and the limit that was hit; null when all is readable.</returns>
    public static (int Offset, int Line, string Limit)? Find(string text)
    {
        long work = 0, openers = 0;
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var content = text.AsSpan(start, end - start);
            if (ContainerDepth(content) > Depth) return (start, line, $"depth {Depth}");
            openers = StartsParagraph(content) ? 0 : openers;
            var count = Openers(content);
            work += count * (2 * openers + count);
            openers += count;
            if (work > MarkupWork) return (start, line, $"markup {MarkupWork}");
            start = end + 1;
        }
        return null;
    }

    private static int ContainerDepth(ReadOnlySpan<char> line)
    {
        var (indent, markers, i) = (0, 0, 0);
        for (; i < line.Length; i++)
        {
            if (line[i] is ' ') indent++;
            else if (line[i] is '\t') indent += 4;
            else if (line[i] is '>') markers++;
            else if (line[i] is '-' or '*' or '+' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t')) markers++;
            else if (OrderedMarkerLength(line[i..]) is var length and > 0) (markers, i) = (markers + 1, i + length);
            else break;
        }
        return markers == 0 ? 0 : markers + (indent / 2);
    }

    private static int OrderedMarkerLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 10 && char.IsAsciiDigit(text[digits])) digits++;
        return digits is > 0 and < 10 && digits < text.Length && text[digits] is '.' or ')' ? digits : 0;
    }

    private static bool StartsParagraph(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.IsEmpty || text[0] is '#' or '-' or '+' || text.StartsWith("* ");
    }

    private static long Openers(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var next = line.IndexOfAny("[<*_"); next >= 0; next = line.IndexOfAny("[<*_"))
        {
            count++;
            line = line[(next + 1)..];
        }
        return count;
    }
}
