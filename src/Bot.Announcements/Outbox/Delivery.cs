using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;

namespace Bot.Announcements.Outbox;

/// <summary>A message of the outbox that this process has claimed.</summary>
/// <param name="Id">Names it; also the message's mark.</param>
/// <param name="Target">Where it goes.</param>
/// <param name="Kind">What it is made of.</param>
public sealed record Delivery(string Id, Target Target, DeliveryKind Kind)
{
    /// <summary>What it is sent for; null for a notice.</summary>
    public Subscription? Subscription { get; init; }

    /// <summary>The id of what a notice is about.</summary>
    public string? About { get; init; }

    /// <summary>Until when no other process touches it.</summary>
    public DateTimeOffset ClaimedUntil { get; init; }

    /// <summary>When it was claimed first.</summary>
    public DateTimeOffset TriedAt { get; init; }

    /// <summary>An earlier try may have posted it.</summary>
    public bool Unsure { get; init; }

    /// <summary>Tries that failed in passing.</summary>
    public int Attempts { get; init; }

    /// <summary>The revision that what is sent now will show.</summary>
    public long Revision { get; init; }

    /// <summary>The message to edit; null before it was posted.</summary>
    public PostedMessage? Posted { get; init; }
}

/// <summary>What a delivery is made of.</summary>
public enum DeliveryKind
{
    /// <summary>The news of one event.</summary>
    News = 0,

    /// <summary>The news of several.</summary>
    Digest = 1,

    /// <summary>Tells an admin that a subscription broke.</summary>
    Notice = 2,
}

/// <summary>Where a delivery stands.</summary>
internal enum DeliveryState
{
    /// <summary>To be sent when due.</summary>
    Waiting = 0,

    /// <summary>Claimed by a process; when its claim ran out, in doubt.</summary>
    Sending = 1,

    /// <summary>Posted, with a message id.</summary>
    Sent = 2,

    /// <summary>Refused for good.</summary>
    Failed = 3,

    /// <summary>There was nothing left to say.</summary>
    Dropped = 4,
}
