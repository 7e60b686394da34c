using System.Net;
using System.Text;

namespace Bot.Reports.Outlines;

/// <summary>Reads a block of HTML into the outline: headings, list items, table rows, paragraphs and links; embedded posts, scripts and styles are no text.</summary>
internal sealed class HtmlOutline
{
    private static readonly string[] Skipped = ["script", "style", "svg", "noscript"];
    private readonly SectionNesting _nesting;
    private readonly StringBuilder _text = new();
    private readonly List<TextLink> _links = [];
    private readonly List<TextLine> _cells = [];
    private readonly List<TextLine> _lines = [];
    private readonly HtmlLists _lists = new();
    private (int Start, string Url)? _openLink;
    private readonly List<(int Start, int Length)> _marks = [];
    private int? _openMark;
    private Node? _table;
    private Node? _term;
    private bool _isDefinition;
    private int _line;
    private int _boldLength;
    private NodeKind _kind = NodeKind.Paragraph;
    private int _level;

    private HtmlOutline(SectionNesting nesting, int line) => (_nesting, _line) = (nesting, line);

    /// <summary>Adds what a block of HTML says.</summary>
    public static void AddTo(SectionNesting nesting, string html, int line) => new HtmlOutline(nesting, line).Read(html);

    private void Read(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            AddText(html, at, open < 0 ? html.Length : open);
            if (open < 0) break;
            at = ReadMarkup(html, open);
        }
        Flush();
        CloseTable();
        while (_lists.Close() is { } list) Place(list);
    }

    private int ReadMarkup(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--")) return SkipTo(html, at, "-->");
        if (!HtmlTag.TryRead(html, at, out var tag))
        {
            AddText(html, at, at + 1);
            return at + 1;
        }
        if (!tag.IsClosing && IsSkipped(tag)) return SkipTo(html, at, "</" + tag.Name);
        Handle(tag);
        CountLines(html.AsSpan(at, tag.End - at));
        return tag.End;
    }

    private static bool IsSkipped(HtmlTag tag) =>
        Skipped.Contains(tag.Name) || (tag.Name is "blockquote" && tag.Attributes.Contains("twitter-", StringComparison.Ordinal));

    private int SkipTo(string html, int at, string end)
    {
        var found = html.IndexOf(end, at, StringComparison.OrdinalIgnoreCase);
        var stop = found < 0 ? html.Length : found + end.Length;
        CountLines(html.AsSpan(at, stop - at));
        return stop;
    }

    private void Handle(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Flush(); Open(tag, NodeKind.Heading, tag.Name[1] - '0'); break;
            case "summary": Flush(); Open(tag, NodeKind.BoldLine, 7); break;
            case "br" or "li" when _table is not null && _kind is NodeKind.Paragraph: _text.Append(TextLines.CellBreak); break;
            case "br": EndLine(); break;
            case "ul" or "ol": Flush(); ToggleList(tag); break;
            case "li": Flush(); _lists.CloseItem(); Open(tag, NodeKind.Item, 0); break;
            case "dt": Flush(); Open(tag, NodeKind.Term, 0); break;
            case "dd": Flush(); _isDefinition = !tag.IsClosing; break;
            case "table": Flush(); ToggleTable(tag); break;
            case "tr": EndRow(); break;
            case "td" or "th": EndCell(tag); break;
            case "a": ToggleLink(tag); break;
            case "iframe" or "embed": AddEmbed(tag); break;
            case "b" or "strong" or "i" or "em": MarkText(tag); break;
            case "p" or "div" or "dl" or "section" or "blockquote" or "details": Flush(); break;
        }
    }

    private void Open(HtmlTag tag, NodeKind kind, int level) =>
        (_kind, _level) = tag.IsClosing ? (NodeKind.Paragraph, 0) : (kind, level);

    private void ToggleList(HtmlTag tag)
    {
        if (!tag.IsClosing) _lists.Open(_line);
        else if (_lists.Close() is { } list) Place(list);
    }

    private void ToggleTable(HtmlTag tag)
    {
        CloseTable();
        if (!tag.IsClosing) _table = new Node(NodeKind.Table, 0, [], _line);
    }

    private void CloseTable()
    {
        EndRow();
        if (_table is { Children.Count: > 0 }) _nesting.Add(_table);
        _table = null;
    }

    private void EndRow()
    {
        if (_cells.Count > 0) (_table ??= new Node(NodeKind.Table, 0, [], _line)).Add(new Node(NodeKind.Row, 0, _cells.ToArray(), _line));
        _cells.Clear();
    }

    private void EndCell(HtmlTag tag)
    {
        if (tag.IsClosing) _cells.Add(TakeLine());
        else TakeLine();
    }

    private void ToggleLink(HtmlTag tag)
    {
        if (!tag.IsClosing) _openLink = (_text.Length, tag.Attribute("href") ?? "");
        else if (_openLink is { } open && open.Start <= _text.Length)
        {
            _links.Add(new TextLink(open.Start, _text.Length - open.Start, open.Url));
            _openLink = null;
        }
    }

    private void MarkText(HtmlTag tag)
    {
        if (!tag.IsClosing)
        {
            _openMark = _text.Length;
            return;
        }
        if (_openMark is { } start && start < _text.Length) _marks.Add((start, _text.Length - start));
        if (tag.Name is "b" or "strong" && _boldLength == 0) _boldLength = _text.Length;
        _openMark = null;
    }

    private void AddEmbed(HtmlTag tag)
    {
        if (!tag.IsClosing && tag.Attribute("src") is { } url) _links.Add(new TextLink(_text.Length, 0, url));
    }

    private void AddText(string html, int from, int to)
    {
        var text = html.AsSpan(from, to - from);
        CountLines(text);
        if (text.IsWhiteSpace() && _text.Length == 0) return;
        _text.Append(WebUtility.HtmlDecode(text.ToString()).ReplaceLineEndings(" "));
    }

    private void CountLines(ReadOnlySpan<char> text) => _line += text.Count('\n');

    private TextLine TakeLine()
    {
        var text = _text.ToString().TrimEnd();
        // What was cut off the end may have been within a link or a mark.
        var links = _links.ConvertAll(link => link with { Start = Math.Min(link.Start, text.Length), Length = Math.Clamp(text.Length - link.Start, 0, link.Length) });
        BareLinks.AddMissing(text, links);
        var marks = _marks.Where(mark => mark.Start < text.Length).Select(mark => (mark.Start, Math.Min(mark.Length, text.Length - mark.Start)));
        var line = new TextLine(text, [.. links], _line, Math.Min(_boldLength, text.Length)) { IsBroken = true, Marks = [.. marks] };
        _text.Clear();
        _links.Clear();
        _marks.Clear();
        (_boldLength, _openLink, _openMark) = (0, null, null);
        return line;
    }

    /// <summary>What stands behind a break is the same block's next line.</summary>
    private void EndLine()
    {
        var line = TakeLine();
        if (line.Text.Length > 0 || line.Links.Length > 0) _lines.Add(line);
    }

    private void Flush()
    {
        if (_table is not null && _kind is NodeKind.Paragraph) return;
        EndLine();
        if (_lines.Count == 0) return;
        var node = new Node(_kind, _level, _lines.ToArray(), _lines[0].Line);
        _lines.Clear();
        Place(node);
        if (_kind is NodeKind.Term) _term = node;
        // What follows an item's first lines stands beneath it.
        if (_kind is NodeKind.Item) _kind = NodeKind.Paragraph;
    }

    private void Place(Node node)
    {
        if (_lists.TryAdd(node)) return;
        if (_isDefinition && _term is not null) _term.Add(node);
        else _nesting.Add(node);
    }
}
