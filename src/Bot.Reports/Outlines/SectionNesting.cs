namespace Bot.Reports.Outlines;

/// <summary>Puts the blocks of one container in order beneath their headings.</summary>
internal sealed class SectionNesting(Node container)
{
    // Stands below every real heading, so that a bold line is a heading within the section it is in.
    private const int BoldLineLevel = 7;
    private readonly Stack<Node> _open = new([container]);

    public void Add(Node node)
    {
        var placed = IsBoldLine(node) ? new Node(NodeKind.BoldLine, BoldLineLevel, node.Lines, node.Line) : node;
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

    private static bool IsBoldLine(Node node) =>
        node is { Kind: NodeKind.Paragraph, Lines.Count: 1 } && node.FirstLine.IsBold;
}
