using Bot.Answers.Events;
using Bot.Answers.People;

namespace Bot.Answers.Snapshots;

/// <summary>
/// The order of all lists: the newest event first, those without a day last; events of one day by file, talks and speakers as their report has them, people
/// by their newest talk, series by their newest event.
/// </summary>
internal sealed class NewestFirst : IComparer<EventEntry>, IComparer<EventSeries>, IComparer<FoundTalk>, IComparer<Mention>, IComparer<Person>
{
    public static NewestFirst Order { get; } = new();

    public int Compare(FoundTalk? x, FoundTalk? y) =>
        Compare(x!.Report, y!.Report) is var byReport && byReport != 0 ? byReport : x.Ordinal.CompareTo(y.Ordinal);

    public int Compare(EventEntry? x, EventEntry? y) => Compare(x!.Report, y!.Report);

    public int Compare(EventSeries? x, EventSeries? y) => Compare(x!.Events[0], y!.Events[0]);

    public int Compare(Mention? x, Mention? y) => Compare(x!.Talk, y!.Talk) is var byTalk && byTalk != 0 ? byTalk : x.Place.CompareTo(y.Place);

    public int Compare(Person? x, Person? y) => Compare(x!.Mentions[0], y!.Mentions[0]);

    // Neighbours are mostly of one report.
    private static int Compare(Reports.Report x, Reports.Report y) =>
        ReferenceEquals(x, y) ? 0 : Nullable.Compare(y.Event.Date, x.Event.Date) is var byDay && byDay != 0 ? byDay : string.CompareOrdinal(x.File, y.File);
}
