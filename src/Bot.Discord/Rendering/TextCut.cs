using System.Text;
using Bot.Answers;

namespace Bot.Discord.Rendering;

/// <summary>Makes text fit: whole where it can be, else cut behind a sentence, else between two graphemes.</summary>
internal static class TextCut
{
    private const string Ellipsis = "…";

    /// <summary>A heading or label: one line, ended by … where it was cut; empty where not even that fits.</summary>
    public static string Line(string text, TextRoom room, bool markdown)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var atoms = markdown ? TextAtoms.Markdown(line) : TextAtoms.Plain(line);
        var fitting = Fitting(atoms, room);
        return fitting == atoms.Count ? Join(atoms, fitting) : WithEllipsis(atoms, room);
    }

    /// <summary>A text of sentences, as Markdown; a cut one tells how many sentences are left out. Empty where nothing fits.</summary>
    public static string Sentences(string text, TextRoom room, Locale locale)
    {
        var atoms = TextAtoms.Markdown(text);
        var fitting = Fitting(atoms, room);
        if (fitting == atoms.Count) return Join(atoms, fitting);
        // The note's room is measured with the largest number it could hold.
        var note = " " + Wording.MoreSentences(SentencesFrom(atoms, 0), locale);
        var cut = BehindSentence(atoms, Fitting(atoms, room.Less(note)));
        if (cut == 0) return WithEllipsis(atoms, room);
        return Join(atoms, cut).TrimEnd() + " " + Wording.MoreSentences(SentencesFrom(atoms, cut), locale);
    }

    private static string WithEllipsis(List<TextAtom> atoms, TextRoom room) =>
        Fitting(atoms, room.Less(Ellipsis)) is > 0 and var cut ? Join(atoms, cut).TrimEnd() + Ellipsis : "";

    private static int Fitting(List<TextAtom> atoms, TextRoom room)
    {
        var (length, bytes) = (0, 0);
        for (var index = 0; index < atoms.Count; index++)
        {
            length += atoms[index].Shown.Length;
            bytes += atoms[index].Bytes;
            if (!room.Holds(length, bytes)) return index;
        }
        return atoms.Count;
    }

    private static int BehindSentence(List<TextAtom> atoms, int cut)
    {
        while (cut > 0 && !atoms[cut - 1].EndsSentence) cut--;
        return cut;
    }

    private static int SentencesFrom(List<TextAtom> atoms, int start)
    {
        var ends = Enumerable.Range(start, atoms.Count - start).Count(index =>
            atoms[index].EndsSentence && (index + 1 == atoms.Count || !atoms[index + 1].EndsSentence));
        return ends + (atoms[^1].EndsSentence ? 0 : 1);
    }

    private static string Join(List<TextAtom> atoms, int count)
    {
        var text = new StringBuilder(count);
        for (var index = 0; index < count; index++) text.Append(atoms[index].Shown.Span);
        return text.ToString();
    }
}
