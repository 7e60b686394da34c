using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Who spoke in one list and the titles in another, under headings that say so, are the columns of one table.</summary>
internal static class ColumnsApart
{
    private const int LeastTalks = 2;
    private const int LongestCell = 80;
    private const int LongestHead = 24;
    private const double LikelyName = 0.4;
    private static readonly string[] Today = ["本日の", "今日の", "今回の", "今夜の", "Today's ", "Our "];

    /// <summary>Puts such a table where the titles are listed, everywhere in an outline.</summary>
    public static void Nest(Node root)
    {
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            var lists = new List<(Node Heading, TextLine[] Cells)>();
            foreach (var child in node.Children)
            {
                if (child is { IsHeading: true, Children: [{ Kind: NodeKind.List or NodeKind.Paragraph }], FirstLine.Text.Length: <= LongestHead } && IsHead(child.FirstLine.Text) && CellsOf(child) is { Length: >= LeastTalks } cells) lists.Add((child, cells));
                if (child.Kind is NodeKind.Heading) open.Push(child);
            }
            if (lists.Count > 1) NestTable(lists);
        }
    }

    private static bool IsHead(string heading)
    {
        foreach (var word in Today)
            if (heading.StartsWith(word, StringComparison.OrdinalIgnoreCase)) heading = heading[word.Length..];
        return Labels.KindOf(heading) is LabelKind.Speaker or LabelKind.Title;
    }

    /// <summary>The items of the one flat list beneath a heading, or the lines of its one paragraph.</summary>
    private static TextLine[] CellsOf(Node heading) => heading.Children switch
    {
        [{ Kind: NodeKind.List, Children: var items }] when items.TrueForAll(item => item is { Children.Count: 0, Lines.Length: 1 } && IsCell(item.FirstLine)) => [.. items.Select(item => item.FirstLine)],
        [{ Kind: NodeKind.Paragraph, Lines: var lines }] when Array.TrueForAll(lines, line => IsCell(line) && IsNumbered(line.Text)) => lines,
        _ => [],
    };

    private static bool IsCell(TextLine line) => line.Text.Length is > 0 and <= LongestCell && line.Label is null;

    private static bool IsNumbered(ReadOnlySpan<char> text) => text.TrimStart() is [(>= '①' and <= '⑳') or (>= '0' and <= '9'), ..];

    private static void NestTable(List<(Node Heading, TextLine[] Cells)> lists)
    {
        var titles = lists.Find(list => !ArePeople(list.Cells));
        var speakers = lists.Find(list => list.Heading != titles.Heading && list.Cells.Length == titles.Cells?.Length && ArePeople(list.Cells));
        if (titles.Heading is null || speakers.Heading is null) return;
        var table = new Node(NodeKind.Table, 0, [], titles.Cells[0].Line);
        table.Add(new Node(NodeKind.Row, 1, [new TextLine("title", [], table.Line), new TextLine("speaker", [], table.Line)], table.Line));
        for (var i = 0; i < titles.Cells.Length; i++) table.Add(new Node(NodeKind.Row, 0, [titles.Cells[i], Unnumbered(speakers.Cells[i])], titles.Cells[i].Line));
        titles.Heading.Children.Clear();
        titles.Heading.Add(table);
    }

    private static bool ArePeople(TextLine[] cells) => 2 * cells.Count(cell => Unnumbered(cell).People.Plausibility >= LikelyName) > cells.Length;

    private static TextLine Unnumbered(TextLine line)
    {
        var text = line.Text.AsSpan();
        var start = text.IndexOfAnyExceptInRange('①', '⑳');
        if (start <= 0 || line.Links.Length > 0) return line;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return new TextLine(line.Text[start..], [], line.Line);
    }
}
