using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Notes;

/// <summary>Reads what was said: the blocks beneath a talk as a tree of points.</summary>
internal static class NoteReader
{
    /// <summary>The points beneath a node; placeholders, bare addresses and labelled lines are no points.</summary>
    public static IReadOnlyList<Note> Of(Node node)
    {
        if (node.Children.Count == 0) return [];
        var notes = new List<Note>();
        foreach (var child in node.Children) Add(notes, child);
        return notes;
    }

    private static void Add(List<Note> notes, Node node)
    {
        if (TextOf(node) is { Length: > 0 } text) notes.Add(new Note(text, node.FirstLine.Line, Of(node)));
        else foreach (var child in node.Children) Add(notes, child);
    }

    /// <summary>What a block itself says, as one text; empty where that is no point.</summary>
    public static string TextOf(Node node)
    {
        var text = node.Lines switch
        {
            [] => "",
            [var line] => Said(line),
            _ => Joined(node),
        };
        return Placeholder.IsOne(text) ? "" : text;
    }

    private static string Joined(Node node)
    {
        var separator = node.Kind is NodeKind.Row ? " | " : TextShape.HasCjk(node.FirstLine.Text) ? "" : " ";
        return string.Join(separator, node.Lines.Select(Said).Where(text => text.Length > 0));
    }

    /// <summary>What a line says; empty for a labelled one and for addresses.</summary>
    public static string Said(TextLine line) => line.Label is null && !line.IsLinksOnlyAddress() ? line.Text.Replace(TextLines.CellBreak, ' ').Trim() : "";
}
