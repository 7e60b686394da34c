namespace Bot.Announcements.Changes;

/// <summary>An event that was in the library at some time, as it was recorded last. Known events are never forgotten: what was said once is not said again.</summary>
/// <param name="Id">Names it in the state.</param>
/// <param name="Snapshot">As announcements tell it now.</param>
/// <param name="Talks">All talks that it ever had, each with what was said of it.</param>
/// <param name="FirstSeen">When it was recorded first.</param>
public sealed record KnownEvent(string Id, EventSnapshot Snapshot, IReadOnlyList<KnownTalk> Talks, DateTimeOffset FirstSeen)
{
    /// <summary>It stood in the library when the bot first looked; it was never news.</summary>
    public bool Seeded { get; init; }

    /// <summary>No report tells of it any more.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The talk with a number, as it was told last.</summary>
    public KnownTalk? Talk(int number) => Talks.FirstOrDefault(talk => talk.Number == number);
}

/// <summary>A talk of a known event.</summary>
/// <param name="Number">Names it within its event, for good.</param>
/// <param name="Snapshot">As it was told last.</param>
public sealed record KnownTalk(int Number, TalkSnapshot Snapshot)
{
    /// <summary>The talk had slides once, so that slides are no news.</summary>
    public bool HadSlides { get; init; }

    /// <summary>The report tells of it no more.</summary>
    public bool Gone { get; init; }
}
