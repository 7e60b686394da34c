using Bot.Announcements.Messaging;
using Bot.Answers;

namespace Bot.Announcements.Subscriptions;

/// <summary>What somebody asked to be told, and where.</summary>
/// <param name="Id">Names it in the state and on buttons.</param>
/// <param name="Target">Where it is told.</param>
/// <param name="Server">The server it belongs to; null for a member's own.</param>
/// <param name="CreatedBy">Who asked; is told when it breaks.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="Filter">About what.</param>
public sealed record Subscription(
    string Id, Target Target, string? Server, string CreatedBy, DateTimeOffset CreatedAt, SubscriptionFilter Filter)
{
    /// <summary>The language of its announcements.</summary>
    public Locale Locale { get; init; }

    /// <summary>Which news it hears.</summary>
    public NewsKinds News { get; init; } = NewsKinds.Reports | NewsKinds.Slides;

    /// <summary>At once, or gathered.</summary>
    public Pace Pace { get; init; }

    /// <summary>The id of a role that is mentioned; null for none.</summary>
    public string? Role { get; init; }

    /// <summary>Publish to the followers of an announcement channel.</summary>
    public bool Publish { get; init; }

    /// <summary>Whether it is told now.</summary>
    public SubscriptionState State { get; init; }

    /// <summary>Why it was suspended: a missing permission's name or what the chat said; null while it is not.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was told something last.</summary>
    public DateTimeOffset? LastDeliveredAt { get; init; }
}

/// <summary>What news a subscription is about; all that is given must fit.</summary>
/// <param name="Series">The name of a series of events.</param>
/// <param name="Topic">A topic, looked for as any question is.</param>
/// <param name="Speaker">A speaker, by any of their names.</param>
/// <param name="Language">The talks' language.</param>
public sealed record SubscriptionFilter(string? Series = null, string? Topic = null, string? Speaker = null, Locale? Language = null)
{
    /// <summary>Everything.</summary>
    public static SubscriptionFilter All { get; } = new();
}

/// <summary>What can be heard of.</summary>
[Flags]
public enum NewsKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>New reports, and talks added to known ones.</summary>
    Reports = 1,

    /// <summary>Slides that appear after their talk.</summary>
    Slides = 2,
}

/// <summary>How soon news is told.</summary>
public enum Pace
{
    /// <summary>As soon as it is known.</summary>
    AtOnce = 0,

    /// <summary>Gathered, once a day.</summary>
    Daily = 1,

    /// <summary>Gathered, once a week.</summary>
    Weekly = 2,
}

/// <summary>Whether a subscription is told.</summary>
public enum SubscriptionState
{
    /// <summary>It is.</summary>
    Active = 0,

    /// <summary>Not, because somebody paused it; what comes meanwhile is kept.</summary>
    Paused = 1,

    /// <summary>Not, because the chat refused; what comes meanwhile is kept.</summary>
    Suspended = 2,
}
