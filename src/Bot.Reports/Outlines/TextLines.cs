namespace Bot.Reports.Outlines;

/// <summary>Operations on several lines.</summary>
internal static class TextLines
{
    /// <summary>What stands between the lines of one table cell.</summary>
    public const char CellBreak = '\n';

    /// <summary>One line of several, with a blank between them.</summary>
    public static TextLine Join(IReadOnlyList<TextLine> lines, int line, string separator = " ")
    {
        if (lines.Count == 1) return lines[0];
        var links = new List<TextLink>();
        var offset = 0;
        foreach (var part in lines)
        {
            foreach (var link in part.Links) links.Add(link with { Start = link.Start + offset });
            offset += part.Text.Length + separator.Length;
        }
        return new TextLine(string.Join(separator, lines.Select(part => part.Text)), links, line) { Marks = lines is [var first, ..] ? first.Marks : [] };
    }
}
