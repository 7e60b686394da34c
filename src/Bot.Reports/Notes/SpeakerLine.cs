using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Notes;

/// <summary>A line beneath a talk that only names who presented: the talk's speakers tell that already, so it is no point of what was said.</summary>
internal static partial class SpeakerLine
{
    /// <summary>True when nothing of the note is left without the speakers' names, handles and affiliations.</summary>
    public static bool IsOne(Note note, IReadOnlyList<Speaker> speakers) =>
        note.Children.Count == 0
        && NamesAny(note.Text, speakers)
        && !TextShape.HasLetters(Courtesy.Replace(speakers.Aggregate(note.Text, Without), ""));

    private static bool NamesAny(string text, IReadOnlyList<Speaker> speakers)
    {
        for (var i = 0; i < speakers.Count; i++)
            if (text.Contains(speakers[i].Display, StringComparison.Ordinal)) return true;
        return false;
    }

    // The affiliation first: it may hold the name.
    private static string Without(string text, Speaker speaker) =>
        new[] { speaker.Affiliation, speaker.Name, speaker.Handle }
            .Where(part => !string.IsNullOrEmpty(part))
            .Aggregate(text, (rest, part) => rest.Replace(part!, " ", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:by|from|at|of|and|Mr|Ms|Dr)\b|さん|氏|様|先生", RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy { get; }
}
