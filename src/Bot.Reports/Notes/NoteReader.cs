using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Notes;

/// <summary>Reads what was said: the blocks beneath a talk as a tree of points.</summary>
internal static class NoteReader
{
    /// <summary>The points beneath a node; placeholders, bare addresses and labelled lines are no points.</summary>
    public static IReadOnlyList<Note> Of(Node node)
    {
        var notes = new List<Note>();
        foreach (var child in node.Children) Add(notes, child);
        return notes;
    }

    private static void Add(List<Note> notes, Node node)
    {
        if (node.Kind is NodeKind.List or NodeKind.Quote or NodeKind.Table)
        {
            foreach (var child in node.Children) Add(notes, child);
            return;
        }
        var text = TextOf(node);
        var children = Of(node);
        if (text.Length > 0) notes.Add(new Note(text, node.FirstLine.Line, children));
        else notes.AddRange(children);
    }

    private static string TextOf(Node node)
    {
        var separator = node.Kind is NodeKind.Row ? " | " : TextShape.HasCjk(node.FirstLine.Text) ? "" : " ";
        var lines = node.Lines.Where(line => line.Label is null && !line.IsLinksOnlyAddress()).Select(line => line.Text.Replace(TextLines.CellBreak, ' ').Trim()).Where(text => text.Length > 0);
        var text = string.Join(separator, lines);
        return Placeholder.IsOne(text) ? "" : text;
    }
}
