using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Some name the speaker on a line of its own above each talk's heading; there it would belong to the talk before.</summary>
internal static class SpeakersAbove
{
    /// <summary>Puts each such line beneath its heading, where nearly all headings of one parent have one.</summary>
    public static void Nest(Node root)
    {
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Children.Count > 1) NestChildren(node);
            foreach (var child in node.Children)
                if (child.IsHeading) open.Push(child);
        }
    }

    private static void NestChildren(Node parent)
    {
        var pairs = new List<(Node Speaker, Node Heading)>();
        var headings = 0;
        for (var i = 0; i < parent.Children.Count; i++)
        {
            if (!parent.Children[i].IsHeading) continue;
            headings++;
            if (i > 0 && LastIn(parent.Children[i - 1]) is var last && IsSpeaker(last)) pairs.Add((last, parent.Children[i]));
        }
        if (pairs.Count < 2 || 3 * pairs.Count < 2 * headings || pairs[0].Speaker.Parent != parent) return;
        foreach (var (speaker, heading) in pairs)
        {
            speaker.Parent!.Children.Remove(speaker);
            heading.AddFirst(speaker);
        }
    }

    private static Node LastIn(Node node)
    {
        while (node is { IsHeading: true, Children: [.., var last] }) node = last;
        return node;
    }

    private static bool IsSpeaker(Node node) =>
        node is { Kind: NodeKind.Paragraph or NodeKind.BoldLine, Lines: [{ Label: { Kind: LabelKind.Speaker, Value.IsEmpty: false } }] };
}
