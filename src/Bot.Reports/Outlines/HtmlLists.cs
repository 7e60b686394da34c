namespace Bot.Reports.Outlines;

/// <summary>The lists of a block of HTML that are open, from the outermost in, and in each the item that is.</summary>
internal sealed class HtmlLists
{
    // Deeper ones are no reader's, and the outline is walked by recursion.
    private const int Deepest = 16;

    private readonly Stack<(Node List, Node? Item)> _open = new();

    public void Open(int line)
    {
        if (_open.Count < Deepest) _open.Push((new Node(NodeKind.List, _open.Count, [], line), null));
    }

    /// <summary>Takes an item, and what stands within one; false for what stands in no list.</summary>
    public bool TryAdd(Node node)
    {
        if (node.Kind is NodeKind.Item)
        {
            if (_open.Count == 0) Open(node.Line);
            var (list, _) = _open.Pop();
            list.Add(node);
            _open.Push((list, node));
            return true;
        }
        if (!_open.TryPeek(out var open) || open.Item is null) return false;
        open.Item.Add(node);
        return true;
    }

    public void CloseItem()
    {
        if (_open.TryPop(out var open)) _open.Push((open.List, null));
    }

    /// <summary>Closes the innermost list that is open and has items; null where there is none.</summary>
    public Node? Close()
    {
        while (_open.TryPop(out var open))
            if (open.List.Children.Count > 0) return open.List;
        return null;
    }
}
