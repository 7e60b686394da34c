using Bot.Reports.Outlines;

namespace Bot.Reports.Notes;

/// <summary>Reads what a report tells outside its talks: the place, the theme, the party.</summary>
internal static class EventNotes
{
    // Slides that are listed at the end of a report are no end of their talk.
    private const int FarthestLink = 20;

    /// <summary>The points that stand in no talk, without their tree: what is left of it has holes.</summary>
    public static IReadOnlyList<Note> Of(Node outline, IReadOnlyList<Talk> talks)
    {
        var taken = talks.Select(talk => (First: talk.Line, Last: LastLine(talk))).ToArray();
        var notes = new List<Note>();
        foreach (var node in outline.Descendants)
        {
            var line = node.FirstLine.Line;
            if (IsTaken(line, taken)) continue;
            if (NoteReader.TextOf(node) is { Length: > 0 } text) notes.Add(new Note(text, line, []));
        }
        return notes;
    }

    private static bool IsTaken(int line, (int First, int Last)[] taken)
    {
        foreach (var (first, last) in taken)
            if (line >= first && line <= last) return true;
        return false;
    }

    private static int LastLine(Talk talk)
    {
        var last = Math.Max(talk.Line, LastLine(talk.Notes));
        foreach (var link in talk.Links)
            if (link.Line <= last + FarthestLink) last = Math.Max(last, link.Line);
        return last;
    }

    private static int LastLine(IReadOnlyList<Note> notes)
    {
        var last = 0;
        foreach (var note in notes) last = Math.Max(Math.Max(last, note.Line), LastLine(note.Children));
        return last;
    }
}
