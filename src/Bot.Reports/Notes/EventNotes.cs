using Bot.Reports.Outlines;

namespace Bot.Reports.Notes;

/// <summary>Reads what a report tells outside its talks: the place, the theme, the party.</summary>
internal static class EventNotes
{
    /// <summary>The points that stand in no talk, without their tree: what is left of it has holes.</summary>
    public static IReadOnlyList<Note> Of(Node outline, IReadOnlyList<Talk> talks)
    {
        var taken = talks.Select(talk => (First: talk.Line, Last: LastLine(talk))).ToList();
        return [.. Flat(NoteReader.Of(outline)).Where(note => !taken.Exists(lines => note.Line >= lines.First && note.Line <= lines.Last))];
    }

    private static int LastLine(Talk talk) =>
        Flat(talk.Notes).Select(note => note.Line).Concat(talk.Links.Select(link => link.Line)).Append(talk.Line).Max();

    private static IEnumerable<Note> Flat(IEnumerable<Note> notes) =>
        notes.SelectMany(note => Flat(note.Children).Prepend(note with { Children = [] }));
}
