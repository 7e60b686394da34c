using System.Text;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Operations on several lines.</summary>
internal static class TextLines
{
    /// <summary>What stands between the lines of one table cell.</summary>
    public const char CellBreak = '\n';

    /// <summary>True for the lines of one paragraph in Latin script that only the width of the page parts.</summary>
    public static bool AreWrapped(TextLine[] lines) =>
        lines.Length > 1 && lines[0].Text.Length >= LeastWrapped && Array.TrueForAll(lines, line => !line.IsBroken && line.Label is null && !TextShape.HasCjk(line.Text));

    // No page is narrower.
    private const int LeastWrapped = 50;

    /// <summary>One line of several, with a blank between them.</summary>
    public static TextLine Join(TextLine[] lines, int line, string separator = " ")
    {
        if (lines.Length == 1) return lines[0];
        var links = new List<TextLink>();
        var marks = new List<(int Start, int Length)>();
        var text = new StringBuilder();
        foreach (var part in lines)
        {
            if (part != lines[0]) text.Append(separator);
            foreach (var link in part.Links) links.Add(link with { Start = link.Start + text.Length });
            foreach (var (start, length) in part.Marks) marks.Add((start + text.Length, length));
            text.Append(part.Text);
        }
        return new TextLine(text.ToString(), [.. links], line, lines is [var first, ..] ? first.BoldLength : 0) { Marks = [.. marks] };
    }
}
