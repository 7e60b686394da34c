namespace Bot.Announcements.Changes;

/// <summary>What becomes of a known event when a library tells it anew.</summary>
internal static class EventHistory
{
    /// <summary>An event that was not known.</summary>
    public static ReportChange Begin(EventSnapshot snapshot, DateTimeOffset now, string id) => new ReportChange.NewReport(
        new KnownEvent(id, snapshot, [.. snapshot.Talks.Select((talk, i) => Known(i + 1, talk))], now));

    /// <summary>A known event that a library tells of: nothing, or each kind of news at most once, or a correction.</summary>
    public static IEnumerable<ReportChange> Continue(KnownEvent recorded, EventSnapshot snapshot)
    {
        var pairing = TalkPairing.Of([.. recorded.Talks.Select(talk => talk.Snapshot)], snapshot.Talks);
        var told = recorded.Talks.Select((talk, i) => pairing.SecondOf(i) is { } j ? Told(talk, snapshot.Talks[j]) : talk with { Gone = true }).ToList();
        var added = pairing.OnlySecond.Select((j, i) => Known(recorded.Talks.Count + i + 1, snapshot.Talks[j])).ToList();
        var next = recorded with { Snapshot = snapshot, Talks = [.. told, .. added], Withdrawn = false };

        var slides = told.Where((talk, i) => talk.HadSlides && !recorded.Talks[i].HadSlides).Select(talk => talk.Number).ToList();
        if (added.Count > 0)
            yield return new ReportChange.TalksAdded(next, [.. added.Select(talk => talk.Number)]);
        if (slides.Count > 0)
            yield return new ReportChange.SlidesAdded(next, slides);
        if (recorded.Withdrawn || !snapshot.TellsTheSameAs(recorded.Snapshot))
            yield return new ReportChange.Corrected(next);
        else if (snapshot.File != recorded.Snapshot.File)
            yield return new ReportChange.Moved(next);
    }

    /// <summary>A known event that no report tells of any more.</summary>
    public static ReportChange Withdraw(KnownEvent recorded) => new ReportChange.Corrected(recorded with { Withdrawn = true });

    private static KnownTalk Known(int number, TalkSnapshot talk) => new(number, talk) { HadSlides = talk.Slides.Count > 0 };

    private static KnownTalk Told(KnownTalk talk, TalkSnapshot snapshot) =>
        talk with { Snapshot = snapshot, HadSlides = talk.HadSlides || snapshot.Slides.Count > 0, Gone = false };
}
