using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Reports.Outlines;

/// <summary>Turns the inlines of one block into lines of plain text with their links. Walks without recursion, so depth costs no stack.</summary>
internal sealed class InlineText(Func<int, int> lineAt)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextLine> _lines = [];
    private readonly List<TextLink> _links = [];
    private readonly Stack<(int Start, string Url)> _openLinks = new();
    private readonly List<(int Start, int Length)> _marks = [];
    private readonly Stack<int> _openMarks = new();
    private int _line;
    private int _lineStart;
    private int _bold;
    private int _boldLength;

    /// <summary>The footnotes that the text read so far refers to.</summary>
    public Queue<Footnote> Footnotes { get; } = new();

    /// <summary>The lines of a block; none for a block without text.</summary>
    public TextLine[] Read(LeafBlock block)
    {
        if (block.Inline is null) return [];
        Start(lineAt(block.Line));
        Walk(block.Inline);
        EndLine();
        return _lines.ToArray();
    }

    private void Start(int line)
    {
        _lines.Clear();
        _openLinks.Clear();
        _openMarks.Clear();
        (_line, _lineStart, _bold, _boldLength) = (line, line, 0, 0);
    }

    private void Walk(ContainerInline root)
    {
        var inline = root.FirstChild;
        while (inline is not null)
        {
            Enter(inline);
            if (inline is ContainerInline { FirstChild: { } child } && !IsStruck(inline))
            {
                inline = child;
                continue;
            }
            Leave(inline);
            while (inline.NextSibling is null)
            {
                inline = inline.Parent;
                if (inline is null || inline == root) return;
                Leave(inline);
            }
            inline = inline.NextSibling;
        }
    }

    private void Enter(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: _text.Append(literal.Content.AsSpan()); break;
            case CodeInline code: _text.Append(code.Content); break;
            case HtmlEntityInline entity: _text.Append(entity.Transcoded.AsSpan()); break;
            case LineBreakInline lineBreak: NextLine(lineBreak.IsHard); break;
            case LinkInline link: _openLinks.Push((_text.Length, link.Url ?? "")); break;
            case AutolinkInline { IsEmail: false } link: AddLinkedText(link.Url); break;
            case EmphasisInline emphasis when !IsStruck(emphasis): OpenEmphasis(emphasis); break;
            case DelimiterInline delimiter: _text.Append(delimiter.ToLiteral()); break;
            case HtmlInline html: ReadTag(html.Tag); break;
            case FootnoteLink { IsBackLink: false } link: Footnotes.Enqueue(link.Footnote); break;
        }
    }

    private void Leave(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } link: CloseImage(link); break;
            case LinkInline: CloseLink(); break;
            case EmphasisInline emphasis when !IsStruck(emphasis): CloseEmphasis(emphasis); break;
        }
    }

    /// <summary>What is struck out was taken back: ~~a talk that was cancelled~~.</summary>
    private static bool IsStruck(Inline inline) => inline is EmphasisInline { DelimiterChar: '~' };

    private void OpenEmphasis(EmphasisInline emphasis)
    {
        _openMarks.Push(_text.Length);
        if (emphasis.DelimiterCount >= 2) _bold++;
        else if (IsUnderscoredHandle(emphasis)) _text.Append('_');
    }

    private void CloseEmphasis(EmphasisInline emphasis)
    {
        if (_openMarks.TryPop(out var start) && start < _text.Length) _marks.Add((start, _text.Length - start));
        if (emphasis.DelimiterCount >= 2) CloseBold();
        else if (emphasis.DelimiterChar is '_' && emphasis.PreviousSibling is LiteralInline before && before.Content.AsSpan().EndsWith('@')) _text.Append('_');
    }

    /// <summary>An account name like <c>@_name_</c> is no emphasis.</summary>
    private bool IsUnderscoredHandle(EmphasisInline emphasis) =>
        emphasis.DelimiterChar is '_' && _text.Length > 0 && _text[^1] is '@' or '＠';

    private void CloseBold()
    {
        _bold--;
        if (_bold == 0 && IsBoldFromStart()) _boldLength = _text.Length;
    }

    private bool IsBoldFromStart() => _boldLength == 0 || _boldLength == _text.Length;

    private void CloseLink()
    {
        if (!_openLinks.TryPop(out var open)) return;
        var start = Math.Min(open.Start, _text.Length);
        _links.Add(new TextLink(start, _text.Length - start, open.Url));
    }

    private void CloseImage(LinkInline image)
    {
        if (!_openLinks.TryPop(out var open)) return;
        _text.Length = Math.Min(open.Start, _text.Length);
        _links.Add(new TextLink(_text.Length, 0, image.Url ?? "", IsImage: true));
    }

    private void AddLinkedText(string url)
    {
        _links.Add(new TextLink(_text.Length, url.Length, url));
        _text.Append(url);
    }

    private void ReadTag(string markup)
    {
        if (!HtmlTag.TryRead(markup, 0, out var tag)) return;
        switch (tag.Name)
        {
            case "br": NextLine(isMeant: true); break;
            case "a" when tag.IsClosing: CloseLink(); break;
            case "a": _openLinks.Push((_text.Length, tag.Attribute("href") ?? "")); break;
            case "b" or "strong" when tag.IsClosing: CloseBold(); break;
            case "b" or "strong": _bold++; break;
            case "iframe" or "embed": AddEmbed(tag.Attribute("src")); break;
        }
    }

    private void AddEmbed(string? url)
    {
        if (url is not null) _links.Add(new TextLink(_text.Length, 0, url));
    }

    /// <summary>A break within a link's text is a blank: the link is one.</summary>
    private void NextLine(bool isMeant)
    {
        if (_openLinks.Count > 0 && _text.Length > 0) _text.Append(' ');
        else EndLine(isMeant);
        _line++;
        if (_text.Length == 0) _lineStart = _line;
    }

    private void EndLine(bool isBroken = false)
    {
        if (_text.Length > 0 || _links.Count > 0) _lines.Add(ToLine(isBroken));
        _text.Clear();
        _links.Clear();
        _marks.Clear();
        _boldLength = 0;
    }

    private TextLine ToLine(bool isBroken)
    {
        var text = _text.ToString();
        BareLinks.AddMissing(text, _links);
        return new TextLine(text, _links.Count == 0 ? [] : _links.ToArray(), _lineStart, Math.Min(_boldLength, text.Length)) { IsBroken = isBroken, Marks = _marks.Count == 0 ? [] : _marks.ToArray() };
    }
}
