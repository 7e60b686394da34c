using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Definition lists and flat lists that tell of each talk in the same fields, one after the other: slot, speaker, title, in any order.</summary>
internal static class LabelledRecords
{
    // Below the lines that their own look makes headings.
    private const int Level = 7;
    private const int LeastRecords = 2;
    private const int LongestLabel = 24;
    private const string Colon = ": ";

    /// <summary>Makes a heading of each such talk's title, everywhere in an outline.</summary>
    public static void Nest(Node root)
    {
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Children.Exists(IsOfRecords)) NestChildren(node);
            foreach (var child in node.Children)
                if (child.Kind is NodeKind.Heading or NodeKind.BoldLine or NodeKind.Quote) open.Push(child);
        }
    }

    private static bool IsOfRecords(Node node) => node.Kind is NodeKind.Term || IsFlatList(node);

    private static bool IsFlatList(Node node) =>
        node is { Kind: NodeKind.List, Children.Count: >= 2 * LeastRecords } && node.Children[0].FirstLine.Text.AsSpan().IndexOfAny(':', '：') is > 0 and <= LongestLabel
        && node.Children.TrueForAll(item => item is { Children.Count: 0, Lines.Length: 1 }) && (node.Children[0].FirstLine.Label is not null || node.Children[1].FirstLine.Label is not null);

    private static void NestChildren(Node parent)
    {
        var children = parent.Children.ToArray();
        parent.Children.Clear();
        for (var i = 0; i < children.Length; i++)
        {
            var end = i;
            while (end < children.Length && children[end].Kind is NodeKind.Term) end++;
            var lines = end > i ? children[i..end].SelectMany(FieldsOf).ToArray() : IsFlatList(children[i]) ? [.. children[i].Children.Select(item => item.FirstLine)] : [];
            if (RecordsOf(lines) is { } records)
            {
                foreach (var record in records) parent.Add(ToHeading(record));
                i = Math.Max(i, end - 1);
            }
            else
            {
                parent.Add(children[i]);
            }
        }
    }

    /// <summary>A term with what defines it, as one line; a label that ends a definition is the next one's term, for want of an empty line before it.</summary>
    private static IEnumerable<TextLine> FieldsOf(Node term)
    {
        if (term.Lines is not [var label]) yield break;
        foreach (var definition in term.Children)
        {
            var lines = definition.Lines;
            var next = lines is [_, .., { Label.Value.IsEmpty: true } last] ? last : null;
            if (next is not null) lines = lines[..^1];
            if (lines.Length > 0) yield return TextLines.Join([label, .. lines], label.Line, Colon);
            label = next ?? label;
        }
    }

    /// <summary>The lines parted where the first one's label comes again; null for anything but talks with title and speaker.</summary>
    private static List<TextLine[]>? RecordsOf(TextLine[] lines)
    {
        if (lines.Length < 2 * LeastRecords || LabelOf(lines[0]) is not { Length: > 0 } first) return null;
        var starts = Enumerable.Range(0, lines.Length).Where(i => LabelOf(lines[i]) == first).ToArray();
        if (starts.Length < LeastRecords) return null;
        var records = starts.Select((start, i) => lines[start..(i + 1 < starts.Length ? starts[i + 1] : lines.Length)]).ToList();
        return records.TrueForAll(record => Has(record, LabelKind.Title)) && records.Count(record => Has(record, LabelKind.Speaker)) >= LeastRecords ? records : null;
    }

    private static string LabelOf(TextLine line) =>
        line.Text.AsSpan().IndexOfAny(':', '：') is > 0 and <= LongestLabel and var colon ? TextShape.Fold(line.Text.AsSpan(0, colon)) : "";

    private static bool Has(TextLine[] record, LabelKind kind) => Array.Exists(record, line => line.Label is { Value.IsEmpty: false } label && label.Kind == kind);

    private static Node ToHeading(TextLine[] record)
    {
        var title = Array.Find(record, line => line.Label is { Kind: LabelKind.Title, Value.IsEmpty: false })!;
        var heading = new Node(NodeKind.BoldLine, Level, [title], title.Line);
        var others = Array.FindAll(record, line => line != title);
        if (others.Length > 0) heading.Add(new Node(NodeKind.Paragraph, 0, others, others[0].Line));
        return heading;
    }
}
