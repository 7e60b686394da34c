using Bot.Answers.Text;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.People;

/// <summary>Takes out of a report everything about speakers who do not want to be found.</summary>
public sealed class OptOuts(IReadOnlyList<PersonEntry> entries)
{
    private readonly EntryLookup _gone = new([.. entries.Where(entry => entry.OptedOut)]);

    private readonly IReadOnlyList<string> _names =
    [
        .. entries.Where(entry => entry.OptedOut).SelectMany(entry => entry.Names.Concat(entry.Handles).Append(entry.Name))
            .Select(NameKey.Of).Where(key => key.Length > 1).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The report without them: talks that they gave alone, their names at shared talks, and titles and notes that name them.</summary>
    public Report Apply(Report report) => _names.Count == 0
        ? report
        : report with { Talks = [.. report.Talks.Where(talk => !GaveAlone(talk)).Select(Without)], Notes = Without(report.Notes) };

    private bool GaveAlone(Talk talk) =>
        talk.Speakers.Count > 0 && talk.Speakers.All(IsGone);

    private Talk Without(Talk talk) => talk with
    {
        Title = talk.Title is { } title && Names(title) ? null : talk.Title,
        Speakers = [.. talk.Speakers.Where(speaker => !IsGone(speaker))],
        Notes = Without(talk.Notes),
    };

    private List<Note> Without(IReadOnlyList<Note> notes) =>
        [.. notes.Where(note => !Names(note.Text)).Select(note => note with { Children = Without(note.Children) })];

    private bool IsGone(Speaker speaker) => _gone.Find(speaker) is not null;

    /// <summary>Whether a text names one of them, in any writing.</summary>
    public bool Names(string text)
    {
        var key = NameKey.Of(text);
        return _names.Any(name => key.Contains(name, StringComparison.Ordinal));
    }
}
