namespace Bot.Reports.Outlines;

/// <summary>Lines that begin with a middle dot are a list to who writes Japanese, though not to Markdown.</summary>
internal static class DottedLists
{
    private const int LeastItems = 2;

    /// <summary>The paragraph over such a list and the list; null for lines that are none.</summary>
    public static List<Node>? Parts(TextLine[] lines, int depth)
    {
        if (lines.Length < LeastItems || !Array.Exists(lines, IsItem) || lines.Count(IsItem) < LeastItems || Array.Exists(lines, IsTimed)) return null;
        var first = Array.FindIndex(lines, IsItem);
        var parts = new List<Node>();
        if (first > 0) parts.Add(new Node(NodeKind.Paragraph, 0, lines[..first], lines[0].Line));
        var list = new Node(NodeKind.List, depth, [], lines[first].Line);
        for (var (start, next) = (first, first + 1); start < lines.Length; start = next++)
        {
            while (next < lines.Length && !IsItem(lines[next])) next++;
            list.Add(new Node(NodeKind.Item, depth + 1, [WithoutDot(lines[start]), .. lines[(start + 1)..next]], lines[start].Line));
        }
        parts.Add(list);
        return parts;
    }

    private static bool IsItem(TextLine line) => line.Text.AsSpan().TrimStart() is ['・' or '•' or '‣', _, ..];

    /// <summary>A line of a timetable, whose lines with dots are of that hour.</summary>
    private static bool IsTimed(TextLine line) => line.Text.AsSpan().TrimStart() is [>= '0' and <= '9', ..];

    private static TextLine WithoutDot(TextLine line)
    {
        var cut = line.Text.AsSpan().IndexOfAny("・•‣") + 1;
        while (cut < line.Text.Length && char.IsWhiteSpace(line.Text[cut])) cut++;
        return new TextLine(line.Text[cut..], [.. line.Links.Select(link => link with { Start = Math.Max(0, link.Start - cut) })], line.Line, Math.Max(0, line.BoldLength - cut))
        {
            IsBroken = line.IsBroken,
            Marks = [.. line.Marks.Where(mark => mark.Start >= cut).Select(mark => (mark.Start - cut, mark.Length))],
        };
    }
}
