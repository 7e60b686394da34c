using System.Text.RegularExpressions;

namespace Bot.Reports.Outlines;

/// <summary>Puts the blocks of one container in order beneath their headings.</summary>
internal sealed partial class SectionNesting(Node container)
{
    // Stands below every real heading, so that a line used as a heading is one within the section it is in.
    private const int LineLevel = 7;
    private const int LongestLine = 120;
    private const int LongestTail = 60;
    private readonly Stack<Node> _open = new([container]);

    public void Add(Node node)
    {
        var placed = IsUsedAsHeading(node) ? new Node(NodeKind.BoldLine, LineLevel, node.Lines, node.Line) : node;
        if (placed.IsHeading)
        {
            while (_open.Count > 1 && _open.Peek().Level >= placed.Level) _open.Pop();
            _open.Peek().Add(placed);
            _open.Push(placed);
        }
        else
        {
            _open.Peek().Add(placed);
        }
    }

    /// <summary>A paragraph of one line that is bold, or begins with a sign or a time.</summary>
    private static bool IsUsedAsHeading(Node node) =>
        node is { Kind: NodeKind.Paragraph, Lines: [var line] } && line.Text.Length <= LongestLine && (line.IsBold || IsBoldLead(line) || HeadingSign.IsMatch(line.Text));

    /// <summary>A bold title with its speaker behind; bold words before a sentence or a colon are none.</summary>
    private static bool IsBoldLead(TextLine line) =>
        line.BoldLength > 3 && line.Text.Length - line.BoldLength <= LongestTail && line.Text[line.BoldLength - 1] is not (':' or '：' or '.' or '。')
        && line.Text.AsSpan().TrimEnd() is not [.., '。' or '.' or '、' or ','] && !line.Text.AsSpan(line.BoldLength).TrimStart().StartsWith(":");

    [GeneratedRegex(@"^\s*(?:[■□◆◇●○▼▽▲△★☆◎▶►【]|\d{1,2}[:：]\d{2}(?!\d))", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingSign { get; }
}
