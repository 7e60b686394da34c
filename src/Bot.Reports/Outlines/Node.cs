namespace Bot.Reports.Outlines;

/// <summary>What a node of the outline was written as.</summary>
internal enum NodeKind
{
    Root,
    Heading,

    /// <summary>A paragraph of one line that is used as a heading: bold, or beginning with a sign or a time.</summary>
    BoldLine,
    Paragraph,
    List,
    Item,
    Table,
    Row,

    /// <summary>A term of a definition list; its definitions stand beneath it.</summary>
    Term,
    Quote,
    Code,
}

/// <summary>A block of the report, independent of the notation it was written in; a heading owns what follows it.</summary>
internal sealed class Node(NodeKind kind, int level, TextLine[] lines, int line)
{
    // Most nodes are leaves.
    private static readonly List<Node> None = [];
    private List<Node>? _children;

    public NodeKind Kind { get; } = kind;

    /// <summary>A heading's level; how deep a list stands within lists.</summary>
    public int Level { get; } = level;

    /// <summary>The block's own lines; a row has one for each cell.</summary>
    public TextLine[] Lines { get; } = lines;

    /// <summary>The line of the file it starts at, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What stands directly beneath; added to through <see cref="Add"/> alone.</summary>
    public List<Node> Children => _children ?? None;

    public Node? Parent { get; private set; }

    public TextLine FirstLine => Lines.Length > 0 ? Lines[0] : TextLine.Empty;

    public bool IsHeading => Kind is NodeKind.Heading or NodeKind.BoldLine;

    /// <summary>True when one of the nodes holds this one.</summary>
    public bool IsBeneath(HashSet<Node> nodes)
    {
        for (var above = Parent; above is not null; above = above.Parent)
            if (nodes.Contains(above)) return true;
        return false;
    }

    /// <summary>True for this node and for all that stands beneath it.</summary>
    public bool Holds(Node other)
    {
        var from = other.SelfAndDescendants.Offset - SelfAndDescendants.Offset;
        return from >= 0 && from < SelfAndDescendants.Count;
    }

    public void Add(Node child)
    {
        child.Parent = this;
        (_children ??= []).Add(child);
    }

    public void AddFirst(Node child)
    {
        child.Parent = this;
        (_children ??= []).Insert(0, child);
    }

    /// <summary>This node and everything beneath it, in the order of the text; known once the outline is complete.</summary>
    public ArraySegment<Node> SelfAndDescendants { get; private set; } = ArraySegment<Node>.Empty;

    public ArraySegment<Node> Descendants => SelfAndDescendants[1..];

    /// <summary>The outline with the sections and quotations within it. Each may be changed while it is looked at: what stands beneath it is looked for afterwards.</summary>
    public IEnumerable<Node> Sections()
    {
        var open = new Stack<Node>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children)
                if (child.Kind is NodeKind.Heading or NodeKind.Quote) open.Push(child);
        }
    }

    /// <summary>Lays the nodes of a whole outline out in the order of the text, so that what stands beneath any of them is a stretch of one array.</summary>
    public void Complete()
    {
        var nodes = new List<Node>();
        var open = new Stack<Node>([this]);
        while (open.TryPop(out var node))
        {
            nodes.Add(node);
            for (var i = node.Children.Count - 1; i >= 0; i--) open.Push(node.Children[i]);
        }
        var order = nodes.ToArray();
        // From the end, so that a node's last child has its stretch already.
        for (var i = order.Length - 1; i >= 0; i--)
        {
            var last = order[i].Children is [.., var child] ? child.SelfAndDescendants : new ArraySegment<Node>(order, i, 1);
            order[i].SelfAndDescendants = new ArraySegment<Node>(order, i, last.Offset + last.Count - i);
        }
    }
}
