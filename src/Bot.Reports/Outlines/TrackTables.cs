using Bot.Reports.Members;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Timetables with a column for each room or track: each cell is a talk. So is each line of a cell that lists lightning talks.</summary>
internal static class TrackTables
{
    private const double LikelyName = 0.6;
    private const int MostRows = 60;
    private const int MostColumns = 10;

    /// <summary>The same table with a row for each such talk; the table itself where each row is one.</summary>
    public static Node Flat(Node table)
    {
        if (table.Children.Count is < 2 or > MostRows || table.Children[0].Lines.Length > MostColumns) return table;
        var tracks = IsTitled(table.Children[0]) ? [] : Tracks(table);
        if (tracks.Count < 2) return WithLinesParted(table);
        var flat = new Node(NodeKind.Table, table.Level, [], table.Line);
        foreach (var row in table.Children)
            foreach (var track in tracks.Where(track => track < row.Lines.Length && (row.Level == 0 || track == tracks[0])))
                flat.Add(new Node(NodeKind.Row, row.Level, [.. row.Lines.Where((_, i) => i == track || !tracks.Contains(i))], row.Line));
        return WithLinesParted(flat);
    }

    /// <summary>A head that says which column is the title or the speaker tells that each row is one talk.</summary>
    private static bool IsTitled(Node head) => Array.Exists(head.Lines, cell => Labels.KindOf(cell.Text) is LabelKind.Title or LabelKind.Speaker);

    /// <summary>The columns that are headed by no label, in most of whose cells stand title and speaker.</summary>
    private static List<int> Tracks(Node table)
    {
        var head = table.Children[0];
        var rows = table.Children.Skip(1).ToArray();
        return [.. Enumerable.Range(0, head.Lines.Length).Where(i => Labels.KindOf(head.Lines[i].Text) is null && AreTalks([.. rows.Where(row => i < row.Lines.Length).Select(row => row.Lines[i]).Where(cell => TextShape.HasLetters(cell.Text, 4) && !NonTalks.Contains(cell.Text))]))];
    }

    private static bool AreTalks(TextLine[] cells) => cells.Length > 1 && 2 * cells.Count(NamesSpeaker) > cells.Length;

    private static bool NamesSpeaker(TextLine cell)
    {
        if (!SpeakerHints.In(cell.Text) && !cell.Text.Contains(TextLines.CellBreak)) return false;
        var end = cell.Text.IndexOf(TextLines.CellBreak);
        if (end > 0) return cell.Whole.From(end + 1).People.Plausibility >= LikelyName;
        return TitleLayouts.Of(Slot.Read(cell.Whole).Rest).ToArray().Any(split => split.Plausibility >= LikelyName && split.Layout is not (Layout.ColonBefore or Layout.CommaAfter or Layout.CommaBefore));
    }

    private static Node WithLinesParted(Node table)
    {
        if (!table.Children.Exists(row => Array.Exists(row.Lines, IsLightningList))) return table;
        var parted = new Node(NodeKind.Table, table.Level, [], table.Line);
        foreach (var row in table.Children)
        {
            var at = Array.FindIndex(row.Lines, IsLightningList);
            if (at < 0) parted.Add(new Node(NodeKind.Row, row.Level, row.Lines, row.Line));
            else foreach (var talk in LinesOf(row.Lines[at]).Skip(1)) parted.Add(new Node(NodeKind.Row, row.Level, [.. row.Lines[..at], talk, .. row.Lines[(at + 1)..], LinesOf(row.Lines[at]).First()], row.Line));
        }
        return parted;
    }

    /// <summary>"LT", and the talks on the cell's further lines.</summary>
    private static bool IsLightningList(TextLine cell) =>
        cell.Text.Contains(TextLines.CellBreak) && LinesOf(cell).ToArray() is [var first, _, _, ..] && first.IsGroupName && TalkKinds.IsLightningGroup(first.Text);

    private static IEnumerable<TextLine> LinesOf(TextLine cell)
    {
        for (var (start, end) = (0, 0); start <= cell.Text.Length; start = end + 1)
        {
            end = cell.Text.IndexOf(TextLines.CellBreak, start) is >= 0 and var next ? next : cell.Text.Length;
            while (start < end && (char.IsWhiteSpace(cell.Text[start]) || cell.Text[start] is '・' or '•' or '-' or '*')) start++;
            var (from, to) = (start, end);
            if (to > from) yield return new TextLine(cell.Text[from..to], [.. cell.Links.Where(link => link.Start >= from && link.End <= to).Select(link => link with { Start = link.Start - from })], cell.Line);
        }
    }
}
