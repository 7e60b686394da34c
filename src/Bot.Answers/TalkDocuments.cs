using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Reports;
using Bot.Search;

namespace Bot.Answers;

/// <summary>Turns talks into the texts that the index holds.</summary>
internal static partial class TalkDocuments
{
    /// <summary>One document a talk; a speaker is found by every name of theirs, also by those that only other reports use.</summary>
    public static TalkDocument Of(FoundTalk talk, PersonDirectory people) => Of(talk, SpeakersOf(talk, people));

    /// <summary>The same where no other report tells more names of the speakers.</summary>
    public static TalkDocument AsWritten(FoundTalk talk) => Of(talk, Joined(Names(talk.Talk)));

    /// <summary>The speakers of a talk as its document has them.</summary>
    public static string SpeakersOf(FoundTalk talk, PersonDirectory people) =>
        Joined(talk.Talk.Speakers.SelectMany(speaker => people.Of(talk, speaker)?.Aliases ?? []).Concat(Names(talk.Talk)));

    /// <summary>An event as a document of its own: its name as title, its speakers, and its talks' titles with what is told of it as a whole.</summary>
    public static TalkDocument Of(EventEntry entry) => new(
        new TalkKey(entry.Report.File, 0),
        entry.Report.Event.Title ?? "",
        string.Join('\n', entry.Talks.SelectMany(talk => Names(talk.Talk)).Distinct(StringComparer.Ordinal)),
        "",
        string.Join('\n', EventWords(entry.Report.Event)),
        string.Join('\n', entry.Talks.Select(talk => talk.Talk.Title).Concat(Lines(entry.Report.Notes).Select(WithoutAddresses))));

    /// <summary>The notes' points in the report's order, parents before children.</summary>
    public static List<string> Lines(IReadOnlyList<Note> notes)
    {
        var lines = new List<string>(notes.Count);
        AddLines(notes, lines);
        return lines;
    }

    private static TalkDocument Of(FoundTalk talk, string speakers) => new(
        talk.Key,
        talk.Talk.Title ?? "",
        speakers,
        string.Join('\n', talk.Talk.Speakers.Select(speaker => speaker.Affiliation).OfType<string>().Distinct(StringComparer.Ordinal)),
        string.Join('\n', EventWords(talk.Report.Event)),
        string.Join('\n', Lines(talk.Talk.Notes).Select(WithoutAddresses)));

    private static void AddLines(IReadOnlyList<Note> notes, List<string> lines)
    {
        foreach (var note in notes)
        {
            lines.Add(note.Text);
            AddLines(note.Children, lines);
        }
    }

    private static string WithoutAddresses(string line) => line.Contains("//", StringComparison.Ordinal) ? Addresses().Replace(line, " ") : line;

    private static string Joined(IEnumerable<string> names) => string.Join('\n', names.Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> Names(Talk talk) =>
        talk.Speakers.SelectMany(speaker => new[] { speaker.Name, speaker.Handle }).OfType<string>();

    private static IEnumerable<string> EventWords(Event @event)
    {
        foreach (var text in new[] { @event.Title, @event.Series, @event.Venue }.OfType<string>())
            yield return text;
        if (@event.Date is { } day)
            yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // The words of an address (com, github, presentation) say nothing about the talk.
    [GeneratedRegex(@"(https?:)?//[^\s<>""]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Addresses();
}
