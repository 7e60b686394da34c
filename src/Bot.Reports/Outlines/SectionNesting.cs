using System.Text.RegularExpressions;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Puts the blocks of one container in order beneath their headings.</summary>
internal sealed partial class SectionNesting(Node container)
{
    // Stands below every real heading, so that a line used as a heading is one within the section it is in.
    private const int LineLevel = 7;
    private const int LongestLine = 120;
    private const int LongestTail = 60;
    private const int LongestName = 30;
    private const double SureName = 0.7;
    private readonly Node _container = container;
    private Node _open = container;

    public void Add(Node node)
    {
        if (Cards.HeadingOf(node) is { } heading)
        {
            AddCard(node, heading);
        }
        else if (IsListOfCards(node))
        {
            foreach (var item in node.Children) Place(new Node(IsTitled(item) ? NodeKind.BoldLine : NodeKind.Paragraph, IsTitled(item) ? LineLevel : 0, item.Lines, item.Line));
        }
        else
        {
            Place(node.Kind is NodeKind.Table ? TrackTables.Flat(TurnedTables.Upright(node)) : node);
        }
    }

    private void AddCard(Node card, TextLine heading)
    {
        Place(new Node(NodeKind.BoldLine, LineLevel, [heading], heading.Line));
        Place(new Node(NodeKind.Paragraph, 0, [.. card.Lines.Where(line => line != heading)], card.Line));
    }

    private void Place(Node node)
    {
        var placed = IsUsedAsHeading(node) ? new Node(NodeKind.BoldLine, LineLevel, node.Lines, node.Line) : node;
        if (placed.IsHeading)
        {
            while (_open != _container && _open.Level >= placed.Level) _open = _open.Parent!;
            _open.Add(placed);
            _open = placed;
        }
        else
        {
            _open.Add(placed);
        }
    }

    /// <summary>A flat list that tells title, speaker and slides of a talk in an item each.</summary>
    private static bool IsListOfCards(Node node) =>
        node is { Kind: NodeKind.List, Children: [var first, var second, ..] } && IsTitled(first) && second.FirstLine.Label is { Kind: LabelKind.Speaker }
        && node.Children.TrueForAll(item => item.Children.Count == 0 && item.FirstLine.Label is not null);

    private static bool IsTitled(Node node) => node.FirstLine.Label is { Kind: LabelKind.Title, Value.IsEmpty: false };

    /// <summary>A paragraph of one line that is bold, or begins with a sign or a time.</summary>
    private static bool IsUsedAsHeading(Node node) =>
        node is { Kind: NodeKind.Paragraph, Lines: [var line] } && line.Text.Length <= LongestLine && (line.IsBold || Cards.IsBoldLead(line) || IsBoldName(line) || MayBeSign(line.Text) && HeadingSign.IsMatch(line.Text));

    private static bool MayBeSign(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && !char.IsLetter(first);

    /// <summary>A speaker in bold with the title behind.</summary>
    private static bool IsBoldName(TextLine line) =>
        line.BoldLength is > 3 and < LongestName && line.Text.Length - line.BoldLength is > 3 and <= LongestTail
        && line.Text.AsSpan().TrimEnd() is not [.., '。' or '.'] && PersonName.Likeness(line.Text[..line.BoldLength].TrimEnd(':', '：')) > SureName;

    [GeneratedRegex(@"^\s*(?:[■□◆◇●○▼▽▲△★☆◎▶►【]|\d{1,2}[:：]\d{2}(?!\d))", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingSign { get; }
}
