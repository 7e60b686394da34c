using System.Text.RegularExpressions;
using Bot.Reports.Words;
using Markdig.Syntax;

namespace Bot.Reports.Outlines;

/// <summary>A timetable that stands in a block of code, for the sake of its columns.</summary>
internal static partial class CodeTimetables
{
    private const int LeastLines = 3;
    private const int MostLines = 100;
    private const int LongestLine = 200;

    /// <summary>The table or the lines of it; null for code.</summary>
    /// <param name="code">The block.</param>
    /// <param name="line">The line of the file that its first line is.</param>
    public static Node? Read(CodeBlock code, int line)
    {
        if (code.Lines.Count is < LeastLines or > MostLines || !code.Lines.Lines[..code.Lines.Count].Any(text => IsTimed(text.Slice.AsSpan()))) return null;
        var texts = code.Lines.Lines[..code.Lines.Count].Select((text, i) => (Text: text.Slice.ToString().Trim(), Line: line + i)).Where(text => text.Text.Length > 0).ToArray();
        if (texts.Length < LeastLines || !Array.TrueForAll(texts, text => text.Text.Length <= LongestLine) || 4 * texts.Count(text => IsTimed(text.Text)) < 3 * texts.Length) return null;
        var rows = Array.ConvertAll(texts, text => Columns.Split(text.Text));
        var width = rows.Max(row => row.Length);
        if (width < 3 || 2 * rows.Count(row => row.Length == width) < rows.Length) return new Node(NodeKind.Paragraph, 0, Array.ConvertAll(texts, text => LineOf(text.Text, text.Line)), line);
        var table = new Node(NodeKind.Table, 0, [], line);
        for (var i = 0; i < rows.Length; i++) table.Add(new Node(NodeKind.Row, 0, [.. rows[i].Select(cell => LineOf(cell, texts[i].Line)), .. Enumerable.Repeat(TextLine.Empty, width - rows[i].Length)], texts[i].Line));
        return table;
    }

    private static TextLine LineOf(string text, int line)
    {
        var links = new List<TextLink>();
        BareLinks.AddMissing(text, links);
        return new TextLine(text, [.. links], line);
    }

    private static bool IsTimed(ReadOnlySpan<char> line) => ClockTime.Begins(line.TrimStart());

    // Tabs, two blanks or more, a bar.
    [GeneratedRegex(@"[ \u3000]{2,}|\t+|[ ]?[|｜][ ]?")]
    private static partial Regex Columns { get; }
}
