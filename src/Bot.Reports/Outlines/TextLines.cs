using System.Text;

namespace Bot.Reports.Outlines;

/// <summary>Operations on several lines.</summary>
internal static class TextLines
{
    /// <summary>What stands between the lines of one table cell.</summary>
    public const char CellBreak = '\n';

    /// <summary>One line of several, with a blank between them.</summary>
    public static TextLine Join(TextLine[] lines, int line, string separator = " ")
    {
        if (lines.Length == 1) return lines[0];
        var links = new List<TextLink>();
        var text = new StringBuilder();
        foreach (var part in lines)
        {
            if (part != lines[0]) text.Append(separator);
            foreach (var link in part.Links) links.Add(link with { Start = link.Start + text.Length });
            text.Append(part.Text);
        }
        return new TextLine(text.ToString(), [.. links], line) { Marks = lines is [var first, ..] ? first.Marks : [] };
    }
}
