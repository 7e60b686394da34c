using Bot.Reports.Notes;
using Bot.Reports.Outlines;
using Bot.Reports.Structures;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>What the lines that name a talk go on to say of it: "Cranes by Ann Lee was a brilliant opener. She walked us through …".</summary>
internal static class OwnWords
{
    // A letter of Chinese or Japanese counts as two.
    private const int LeastLetters = 24;

    /// <summary>The sentences about a talk within its own line, and the further lines of its own point.</summary>
    /// <param name="reading">The talk; a heading and a row say no more than its title.</param>
    /// <param name="next">The talk behind it, whose own sentences end its, where both stand in one line.</param>
    /// <param name="speakers">Who spoke: to be named is nothing said.</param>
    public static IEnumerable<Note> Of(Reading reading, Reading? next, IReadOnlyList<Speaker> speakers)
    {
        var (node, title) = (reading.Member.Node, reading.Title);
        if (node.Kind is not (NodeKind.Item or NodeKind.Paragraph or NodeKind.BoldLine)) yield break;
        var line = title.Line;
        var end = next is not null && next.Title.Line == line && next.Title.Start > title.End ? TextShape.LastSentence(line.Text.AsSpan(0, next.Title.Start)) : line.Text.Length;
        var told = line.Whole.Part(TextShape.LastSentence(line.Text.AsSpan(0, title.Start)), Math.Max(end, title.End));
        if (SaysMore(told, title, speakers)) yield return new Note(told.Trim().Text, line.Line, []);
        // Where the lines were one wrapped sentence all of them were said.
        if (node.Kind is not NodeKind.Item || Array.IndexOf(node.Lines, line) < 0) yield break;
        foreach (var further in node.Lines)
            if (further.Line > line.Line && NoteReader.Said(further) is { Length: > 0 } text) yield return new Note(text, further.Line, []);
    }

    private static bool SaysMore(Slice told, Slice title, IReadOnlyList<Speaker> speakers)
    {
        if (!told.Span.ContainsAny(TextShape.SentenceEnds)) return false;
        var letters = Letters(told.Span) - Letters(title.Span);
        foreach (var link in told.Line.Links)
            if (link.Start >= told.Start && link.End <= told.End && (link.End <= title.Start || link.Start >= title.End)) letters -= Letters(told.Line.TextOf(link));
        foreach (var speaker in speakers) letters -= Letters(speaker.Name) + Letters(speaker.Handle) + Letters(speaker.Affiliation);
        return letters >= LeastLetters;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (TextShape.IsLetterOrDigit(c)) letters += TextShape.IsCjk(c) ? 2 : 1;
        return letters;
    }
}
