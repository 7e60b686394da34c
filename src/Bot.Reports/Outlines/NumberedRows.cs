using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>A table tells who spoke under a number or a letter, and "No. 2 Title" or "## B" stands over the notes: what the row says is put beneath the heading.</summary>
internal static partial class NumberedRows
{
    private const int LeastTalks = 2;
    private const int MostRows = 60;
    private const int LongestKey = 12;

    /// <summary>Puts such rows beneath their headings, everywhere in an outline.</summary>
    public static void Nest(Node root)
    {
        var (tables, headings) = (new List<Node>(), new List<Node>());
        foreach (var child in root.Sections().SelectMany(section => section.Children))
        {
            if (child.Kind is NodeKind.Table) tables.Add(child);
            if (child.Kind is NodeKind.Heading) headings.Add(child);
        }
        if (headings.Count >= LeastTalks) foreach (var table in tables) Nest(table, headings);
    }

    private static void Nest(Node table, List<Node> headings)
    {
        if (table.Children is not [{ Level: > 0 } head, ..] || table.Children.Count is <= LeastTalks or > MostRows) return;
        var kinds = Array.ConvertAll(head.Lines, cell => Labels.KindOfHead(cell.Text));
        if (kinds.Length < 2 || kinds[0] is not null and not LabelKind.Time || !Array.Exists(kinds, kind => kind is LabelKind.Speaker or LabelKind.Title)) return;
        var hasTitles = Array.Exists(kinds, kind => kind is LabelKind.Title);
        var pairs = table.Children.Skip(1).Select(row => (Row: row, Heading: HeadingOf(row, headings, isBare: hasTitles))).Where(pair => pair.Heading is not null).ToArray();
        if (pairs.Length < LeastTalks || pairs.DistinctBy(pair => pair.Heading).Count() < pairs.Length) return;
        foreach (var (row, heading) in pairs)
        {
            var lines = kinds.Zip(row.Lines).Where(cell => cell.First is LabelKind.Speaker or LabelKind.Title or LabelKind.Affiliation or LabelKind.Slides && cell.Second.Text.Length > 0).Select(cell => Labelled(cell.First!.Value, cell.Second)).ToArray();
            if (lines.Length > 0) heading!.AddFirst(new Node(NodeKind.Paragraph, 0, lines, row.Line));
        }
    }

    /// <summary>The one heading of a row's number; where the table tells the titles, one that is nothing else.</summary>
    private static Node? HeadingOf(Node row, List<Node> headings, bool isBare)
    {
        if (row.FirstLine.Text is not { Length: > 0 and <= LongestKey } cell || Key.Match(cell) is not { Success: true } key || key.Length < cell.TrimEnd().Length) return null;
        Node? found = null;
        foreach (var heading in headings)
        {
            var text = heading.FirstLine.Text;
            if (Key.Match(text) is not { Success: true } own || own.Groups["key"].Value != key.Groups["key"].Value || isBare != (own.Length == text.TrimEnd().Length)) continue;
            if (found is not null) return null;
            found = heading;
        }
        return found;
    }

    private static TextLine Labelled(LabelKind kind, TextLine cell)
    {
        var label = $"{kind}: ";
        return new TextLine(label + cell.Text.Replace(TextLines.CellBreak, ' '), [.. cell.Links.Select(link => link with { Start = link.Start + label.Length })], cell.Line);
    }

    [GeneratedRegex(@"^(?:No\.?|#|＃|第|LT|Talk|Session|Track|発表|セッション|トーク)?\s?(?<key>\d{1,2}|[A-Z])(?:本目|番目|人目|つ目|番|部)?(?:[.．:：)）、\s]+|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Key { get; }
}
