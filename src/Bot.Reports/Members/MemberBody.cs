using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>What stands beneath a possible talk: its first lines, and what is labelled there.</summary>
internal sealed class MemberBody
{
    private const int OpeningLines = 3;
    private const int LongestTitle = 120;
    private const int ShortLine = 100;
    private const int MostNodes = 400;

    /// <summary>The first lines with text, of paragraphs, items and a heading that follows at once.</summary>
    public List<(TextLine Line, bool IsItem)> Opening { get; } = [];

    /// <summary>The labelled lines: who speaks, where the slides are.</summary>
    public List<(LabelKind Kind, Slice Value)> Labels { get; } = [];

    /// <summary>The headings beneath, of which one may be the speaker's name.</summary>
    public List<TextLine> Headings { get; } = [];

    /// <summary>The bold lines right beneath, of which the only one may be the title.</summary>
    public List<TextLine> BoldLines { get; } = [];

    public bool HasNotes { get; private set; }

    public bool HasSlides { get; private set; }

    /// <summary>True where a label says who speaks or where the slides are, even if nothing follows it.</summary>
    public bool IsLabelled => Labels.Exists(label => label.Kind is LabelKind.Speaker or LabelKind.Slides);

    /// <summary>The first line where it may be the title; null where it is a sentence, or nothing stands here.</summary>
    public TextLine? TitleLine =>
        Opening.Count > 0 && Opening[0].Line is { Text.Length: <= LongestTitle } first && !first.Text.AsSpan().TrimEnd().EndsWith('。') ? first : null;

    /// <summary>The title that a label names beside another that names who speaks; null where none or several talks are labelled.</summary>
    public Slice? LabelledTitle =>
        Labels.Exists(label => label.Kind is LabelKind.Speaker) && Labels.Count(label => label.Kind is LabelKind.Title) == 1
            ? Labels.Find(label => label.Kind is LabelKind.Title).Value : null;

    /// <summary>True when a label, a heading or one of the first lines may say who speaks.</summary>
    public bool MayNameSpeakers =>
        Headings.Count > 0 || Labels.Exists(label => label.Kind is LabelKind.Speaker)
        || Opening.Exists(first => first.IsItem ? first.Line.Links.Length > 0 || first.Line.Text.AsSpan().ContainsAny("@＠ん氏様") : first.Line.Text.Length <= ShortLine || OpeningSentence.MayNameSpeakers(first.Line));

    /// <summary>True where one item holds all the others, or is all, as a title does.</summary>
    public bool IsOneItem { get; private init; }

    /// <summary>True for what stands beneath a list's item.</summary>
    public bool IsOfItem { get; private init; }

    public static MemberBody Empty { get; } = new();

    /// <summary>Reads what stands beneath a node, and the further lines of the node itself.</summary>
    public static MemberBody Of(Node node)
    {
        var body = new MemberBody { IsOfItem = node.Kind is NodeKind.Item, IsOneItem = node.IsHeading && node.Children is [{ Kind: NodeKind.List, Children: [{ Children.Count: > 0 }] }, ..] || node.Kind is NodeKind.Item && node.Children is [{ Kind: NodeKind.List, Children: [{ Children.Count: 0 }] }] };
        for (var i = 1; i < node.Lines.Length; i++) body.Add(node.Lines[i], node);
        var beneath = node.Descendants;
        for (var i = 0; i < Math.Min(beneath.Count, MostNodes); i++)
        {
            body.Add(beneath[i], node);
            if (IsOther(beneath[i])) i += beneath[i].Descendants.Count;
        }
        return body;
    }

    /// <summary>A term that is no label may be a talk itself, and what defines it tells nothing of others.</summary>
    private static bool IsOther(Node node) => node.Kind is NodeKind.Term && node.FirstLine.Label is null;

    private void Add(Node child, Node node)
    {
        if (child.Kind is NodeKind.Heading && child.Parent == node) Headings.Add(child.FirstLine);
        if (child.Kind is NodeKind.BoldLine && child.Parent == node && child.FirstLine.IsBold) BoldLines.Add(child.FirstLine);
        if (child.Kind is NodeKind.Row) AddRow(child);
        else foreach (var line in child.Lines) Add(line, child);
    }

    /// <summary>What stands beneath when the first line is taken as the title.</summary>
    public MemberBody WithoutFirst()
    {
        var body = new MemberBody { HasNotes = HasNotes, HasSlides = HasSlides, IsOfItem = IsOfItem };
        body.Opening.AddRange(Opening.Skip(1));
        body.Labels.AddRange(Labels);
        return body;
    }

    /// <summary>A row of two cells may be a label and its value; a wider table is no part of a talk's head.</summary>
    private void AddRow(Node row)
    {
        if (row.Lines.Length == 2 && Words.Labels.KindOf(row.Lines[0].Text) is { } kind) Labels.Add((kind, row.Lines[1].Whole));
        HasNotes = true;
    }

    /// <summary>内容 over several points, or as a heading over a list, stands for what was said, not for the title.</summary>
    private static bool IsOverNotes((LabelKind Kind, Slice Value)? label, Node node) =>
        label is { Kind: LabelKind.Title, Value.IsEmpty: true } && node.Children is [{ Kind: NodeKind.List } list, ..]
        && (list.Descendants.Count > 1 || node.IsHeading && node.FirstLine.Text.Contains("内容", StringComparison.Ordinal));

    private void Add(TextLine line, Node node)
    {
        var label = line.Label;
        if (IsOverNotes(label, node)) label = null;
        if (label is { } read) Labels.Add((read.Kind, read.Value.IsEmpty ? LabelledBeneath.ValueOf(node, line) : read.Value));
        else if (Opening.Count < OpeningLines && !line.Text.AsSpan().IsWhiteSpace() && !line.IsLinksOnlyAddress()) Opening.Add((line, node.Kind is NodeKind.Item));
        HasNotes |= label is null && line.Text.Length > 8;
        HasSlides = HasSlides || label is { Kind: LabelKind.Slides } && Labels[^1].Value.HasLinks || line.HasSlidesLink;
    }
}
