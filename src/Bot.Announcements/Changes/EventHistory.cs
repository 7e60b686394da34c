namespace Bot.Announcements.Changes;

/// <summary>What becomes of a known event when a library tells it anew.</summary>
internal static class EventHistory
{
    /// <summary>An event that was not known.</summary>
    public static ReportChange Begin(EventSnapshot snapshot, DateTimeOffset now, string id) => new ReportChange.NewReport(
        new KnownEvent(id, snapshot, [.. snapshot.Talks.Select((talk, i) => Known(i + 1, talk))], now));

    /// <summary>An event that was not told apart from another while its files were read otherwise.</summary>
    public static ReportChange BeginQuietly(EventSnapshot snapshot, DateTimeOffset now, string id) =>
        new ReportChange.Quiet(Begin(snapshot, now, id).Event with { Seeded = true });

    /// <summary>A known event that a library tells of: nothing, or each kind of news at most once, or a correction.</summary>
    public static IEnumerable<ReportChange> Continue(KnownEvent recorded, EventSnapshot snapshot)
    {
        var (next, added, slides) = Next(recorded, snapshot);
        if (added.Count > 0)
            yield return new ReportChange.TalksAdded(next, added);
        if (slides.Count > 0)
            yield return new ReportChange.SlidesAdded(next, slides);
        foreach (var change in Correct(recorded, snapshot))
            yield return change;
    }

    /// <summary>A known event in which nothing can be news: nothing, a correction where it is told otherwise, or that its files are others.</summary>
    public static IEnumerable<ReportChange> Correct(KnownEvent recorded, EventSnapshot snapshot) =>
        recorded.Withdrawn || !snapshot.TellsTheSameAs(recorded.Snapshot)
            ? [new ReportChange.Corrected(Next(recorded, snapshot).Event)]
            : ContinueQuietly(recorded, snapshot);

    /// <summary>A known event whose files are as they were: whatever is read from them now is neither news nor a correction.</summary>
    public static IEnumerable<ReportChange> ContinueQuietly(KnownEvent recorded, EventSnapshot snapshot) =>
        snapshot.TellsTheSameAs(recorded.Snapshot) && snapshot.ComesFromTheSameAs(recorded.Snapshot)
            ? []
            : [new ReportChange.Quiet(Next(recorded, snapshot).Event)];

    /// <summary>A known event that no report tells of any more.</summary>
    public static ReportChange Withdraw(KnownEvent recorded) => new ReportChange.Corrected(recorded with { Withdrawn = true });

    /// <summary>A known event whose files tell of another one now, though they are as they were.</summary>
    public static ReportChange WithdrawQuietly(KnownEvent recorded) => new ReportChange.Quiet(recorded with { Withdrawn = true });

    private static (KnownEvent Event, List<int> AddedTalks, List<int> TalksWithNewSlides) Next(KnownEvent recorded, EventSnapshot snapshot)
    {
        var pairing = TalkPairing.Of([.. recorded.Talks.Select(talk => talk.Snapshot)], snapshot.Talks);
        var told = recorded.Talks.Select((talk, i) => pairing.SecondOf(i) is { } j ? Told(talk, snapshot.Talks[j]) : talk with { Gone = true }).ToList();
        var added = pairing.OnlySecond.Select((j, i) => Known(recorded.Talks.Count + i + 1, snapshot.Talks[j])).ToList();
        var next = recorded with { Snapshot = snapshot, Talks = [.. told, .. added], Withdrawn = false };

        var slides = told.Where((talk, i) => talk.HadSlides && !recorded.Talks[i].HadSlides).Select(talk => talk.Number).ToList();
        return (next, [.. added.Select(talk => talk.Number)], slides);
    }

    private static KnownTalk Known(int number, TalkSnapshot talk) => new(number, talk) { HadSlides = talk.Slides.Count > 0 };

    private static KnownTalk Told(KnownTalk talk, TalkSnapshot snapshot) =>
        talk with { Snapshot = snapshot, HadSlides = talk.HadSlides || snapshot.Slides.Count > 0, Gone = false };
}
