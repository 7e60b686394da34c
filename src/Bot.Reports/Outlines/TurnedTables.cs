using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Tables whose first column, not first row, says what the others hold: each talk is a column.</summary>
internal static class TurnedTables
{
    private const int LeastLabels = 2;
    private const int LeastTalks = 2;

    /// <summary>The same table with a row for each of its columns; the table itself where its head is a row.</summary>
    public static Node Upright(Node table)
    {
        var rows = table.Children;
        if (rows.Count < LeastLabels || rows[0].Lines.Length <= LeastTalks || !IsHeadedByColumn(rows)) return table;
        var upright = new Node(NodeKind.Table, table.Level, [], table.Line);
        for (var column = 0; column < rows[0].Lines.Length; column++)
            upright.Add(new Node(NodeKind.Row, column == 0 ? 1 : 0, [.. rows.Select(row => CellOf(row, column))], table.Line + column));
        return upright;
    }

    private static TextLine CellOf(Node row, int column) => column < row.Lines.Length ? row.Lines[column] : TextLine.Empty;

    private static bool IsHeadedByColumn(List<Node> rows)
    {
        var labels = rows.Select(row => Labels.KindOf(row.FirstLine.Text)).ToArray();
        return labels.Contains(LabelKind.Title) && labels.Count(label => label is not null) >= LeastLabels
            && !rows[0].Lines.Skip(1).Any(cell => Labels.KindOf(cell.Text) is not null);
    }
}
