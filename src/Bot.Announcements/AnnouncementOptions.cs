namespace Bot.Announcements;

/// <summary>The section <c>Announcements</c>: when and how persistently announcements are made. All have defaults.</summary>
public sealed class AnnouncementOptions
{
    /// <summary>When digests are sent, by this machine's clock.</summary>
    public TimeOnly DigestTime { get; set; } = new(9, 0);

    /// <summary>The day of weekly digests.</summary>
    public DayOfWeek DigestDay { get; set; } = DayOfWeek.Monday;

    /// <summary>How many messages are under way at once.</summary>
    public int Parallel { get; set; } = 4;

    /// <summary>How long a single post or edit may take.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a message stays claimed by a process; longer than <see cref="SendTimeout"/> and <see cref="SettleAfter"/> together.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request whose answer is missing may still take effect; only then is looked whether it did.</summary>
    public TimeSpan SettleAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often due messages are looked for that no change in this process made.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long after a start a report that is missing since then counts as withdrawn.</summary>
    public TimeSpan ConfirmAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often it is looked for servers that the bot was removed from.</summary>
    public TimeSpan ServerCheck { get; set; } = TimeSpan.FromHours(1);

    /// <summary>After so many failures in passing a target counts as broken: at ten minutes each, about three days.</summary>
    public int MostAttempts { get; set; } = 450;

    /// <summary>When news of a pace is due next.</summary>
    /// <param name="pace">The pace.</param>
    /// <param name="now">The time.</param>
    /// <param name="zone">The zone whose clock counts, in summer and in winter.</param>
    public DateTimeOffset Due(Subscriptions.Pace pace, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (pace is Subscriptions.Pace.AtOnce)
            return now;
        var clock = TimeZoneInfo.ConvertTime(now, zone).Date + DigestTime.ToTimeSpan();
        while (At(clock) <= now || (pace is Subscriptions.Pace.Weekly && clock.DayOfWeek != DigestDay))
            clock = clock.AddDays(1);
        return At(clock);

        DateTimeOffset At(DateTime local) => new(local, zone.GetUtcOffset(local));
    }

    /// <summary>The setting that cannot be, by name; null where all can.</summary>
    public string? Problem() => this switch
    {
        { Parallel: < 1 } => nameof(Parallel),
        { MostAttempts: < 1 } => nameof(MostAttempts),
        _ when SendTimeout <= TimeSpan.Zero => nameof(SendTimeout),
        _ when Poll <= TimeSpan.Zero => nameof(Poll),
        _ when SettleAfter < TimeSpan.Zero => nameof(SettleAfter),
        _ when Lease <= SendTimeout + SettleAfter => nameof(Lease),
        _ => null,
    };
}
