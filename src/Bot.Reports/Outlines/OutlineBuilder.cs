using Bot.Reports.Markup;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Bot.Reports.Outlines;

/// <summary>Turns Markdown into the outline: one tree of headings, lists, tables and paragraphs, whatever notation each came in.</summary>
internal sealed class OutlineBuilder
{
    private int _lineOffset;
    private bool _isWithinIndented;
    private readonly InlineText _inlines;
    private readonly HashSet<Footnote> _footnotes = [];
    private int _listDepth;

    private OutlineBuilder(int lineOffset)
    {
        _lineOffset = lineOffset;
        _inlines = new InlineText(LineOf);
    }

    /// <summary>Reads the outline of a text.</summary>
    /// <param name="markdown">The text without front matter.</param>
    /// <param name="lineOffset">How many lines of the file stand before it.</param>
    /// <param name="listed">The table of talks that the front matter lists, if it does.</param>
    public static Node Build(string markdown, int lineOffset, Node? listed = null)
    {
        var document = Markdown.Parse(markdown, MarkdownDialect.Pipeline);
        var root = new Node(NodeKind.Root, 0, [], 1);
        new OutlineBuilder(lineOffset).AddBlocks(root, document);
        LabelledRecords.Nest(root);
        ColumnsApart.Nest(root);
        SpeakersAbove.Nest(root);
        NumberedRows.Nest(root);
        LiveLogs.Unnest(root);
        PlainHeadings.Nest(root);
        if (listed is not null) root.Add(listed);
        root.Complete();
        return root;
    }

    private int LineOf(int line) => line + 1 + _lineOffset;

    private void AddBlocks(Node parent, ContainerBlock blocks)
    {
        var nesting = new SectionNesting(parent);
        foreach (var block in blocks) AddBlock(nesting, block);
    }

    private void AddBlock(SectionNesting nesting, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: AddText(nesting, heading, NodeKind.Heading, heading.Level); break;
            case ParagraphBlock paragraph: AddText(nesting, paragraph, NodeKind.Paragraph, 0); break;
            case ListBlock list: AddList(nesting, list); break;
            case Table table: AddTable(nesting, table); break;
            case DefinitionList definitions: AddDefinitions(nesting, definitions); break;
            case QuoteBlock quote: AddContainer(nesting, quote, NodeKind.Quote); break;
            case HtmlBlock html: HtmlOutline.AddTo(nesting, html.Lines.ToString(), LineOf(html.Line)); break;
            case CodeBlock code when IsIndentedList(code): AddIndented(nesting, code); break;
            case CodeBlock code: nesting.Add(CodeTimetables.Read(code, LineOf(code.Line) + (code is FencedCodeBlock ? 1 : 0)) ?? new Node(NodeKind.Code, 0, [], LineOf(code.Line))); break;
            case LinkReferenceDefinitionGroup or FootnoteGroup: break;
            case ContainerBlock container: AddContainer(nesting, container, NodeKind.Quote); break;
        }
    }

    private void AddText(SectionNesting nesting, LeafBlock block, NodeKind kind, int level)
    {
        var lines = _inlines.Read(block);
        if (kind is NodeKind.Paragraph && Array.Exists(lines, IsFence)) lines = Array.FindAll(lines, line => !IsFence(line));
        if (lines.Length == 0 && kind is NodeKind.Heading) lines = [new TextLine("", [], LineOf(block.Line))];
        if (kind is NodeKind.Paragraph && DottedLists.Parts(lines, _listDepth) is { } parts) foreach (var part in parts) nesting.Add(part);
        else if (lines.Length > 0) nesting.Add(new Node(kind, level, lines, LineOf(block.Line)));
        AddFootnotes(nesting);
    }

    /// <summary>":::message" opens a box, and ":::" closes it: neither is text.</summary>
    private static bool IsFence(TextLine line) => line.Text.StartsWith(":::", StringComparison.Ordinal);

    /// <summary>A footnote belongs where it is referred to first.</summary>
    private void AddFootnotes(SectionNesting nesting)
    {
        while (_inlines.Footnotes.TryDequeue(out var footnote))
            if (_footnotes.Add(footnote))
                foreach (var block in footnote) AddBlock(nesting, block);
    }

    /// <summary>A list that is indented from its first item on, right beneath a heading, is code to Markdown alone.</summary>
    private bool IsIndentedList(CodeBlock code) =>
        !_isWithinIndented && code is not FencedCodeBlock && code.Parent is MarkdownDocument && code.Lines.Lines is [{ Slice: var first }, ..] && first.AsSpan() is ['-' or '*' or '+', ' ', not '-', ..];

    private void AddIndented(SectionNesting nesting, CodeBlock code)
    {
        _lineOffset += code.Line;
        _isWithinIndented = true;
        foreach (var block in Markdown.Parse(code.Lines.ToString(), MarkdownDialect.Pipeline)) AddBlock(nesting, block);
        _isWithinIndented = false;
        _lineOffset -= code.Line;
    }

    private void AddContainer(SectionNesting nesting, ContainerBlock block, NodeKind kind)
    {
        var node = new Node(kind, 0, [], LineOf(block.Line));
        AddBlocks(node, block);
        if (node.Children.Count > 0) nesting.Add(node);
    }

    private void AddList(SectionNesting nesting, ListBlock list)
    {
        var node = new Node(NodeKind.List, _listDepth++, [], LineOf(list.Line));
        foreach (var block in list)
            if (block is ListItemBlock item) node.Add(ToItem(item));
        _listDepth--;
        nesting.Add(node);
    }

    /// <summary>"- 1. Title" is an item of a numbered list of one within an item to Markdown, and one item to who writes it.</summary>
    private Node ToItem(ListItemBlock item)
    {
        if (item is [ListBlock { Count: 1 } only, ..] && only[0] is ListItemBlock { Count: > 0 } inner) return ToItem(inner, item.Skip(1));
        return ToItem(item, []);
    }

    private Node ToItem(ListItemBlock item, IEnumerable<Block> further)
    {
        var first = item.Count > 0 ? item[0] as ParagraphBlock : null;
        var lines = first is null ? [] : _inlines.Read(first);
        var node = new Node(NodeKind.Item, _listDepth, lines, LineOf(item.Line));
        var nesting = new SectionNesting(node);
        AddFootnotes(nesting);
        foreach (var block in item.Concat(further))
            if (block != first) AddBlock(nesting, block);
        return node;
    }

    private void AddTable(SectionNesting nesting, Table table)
    {
        var node = new Node(NodeKind.Table, 0, [], LineOf(table.Line));
        foreach (var row in table.OfType<TableRow>())
            node.Add(new Node(NodeKind.Row, row.IsHeader ? 1 : 0, row.OfType<TableCell>().Select(CellText).ToArray(), LineOf(row.Line)));
        nesting.Add(node);
    }

    private TextLine CellText(TableCell cell)
    {
        var lines = cell.OfType<LeafBlock>().SelectMany(_inlines.Read).ToArray();
        return lines.Length == 1 ? lines[0] : TextLines.Join(lines, LineOf(cell.Line), $"{TextLines.CellBreak}");
    }

    /// <summary>A term's second definition is an item of its own, without a term.</summary>
    private void AddDefinitions(SectionNesting nesting, DefinitionList definitions)
    {
        Node? term = null;
        foreach (var item in definitions.OfType<DefinitionItem>())
        {
            var words = item.OfType<DefinitionTerm>().SelectMany(_inlines.Read).ToArray();
            var isNew = term is null || words.Length > 0;
            if (isNew) term = new Node(NodeKind.Term, 0, words, LineOf(item.Line));
            var beneath = new SectionNesting(term!);
            foreach (var block in item.Where(block => block is not DefinitionTerm)) AddBlock(beneath, block);
            if (isNew) nesting.Add(term!);
        }
    }
}
