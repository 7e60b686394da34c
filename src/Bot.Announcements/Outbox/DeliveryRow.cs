using Bot.Announcements.Messaging;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;

namespace Bot.Announcements.Outbox;

/// <summary>A delivery as its table holds it.</summary>
internal sealed record DeliveryRow
{
    public const string Columns = """
        id, subscription_id AS SubscriptionId, target, kind, body, claimed_until AS ClaimedUntil, tried_at AS TriedAt, unsure, attempts,
        message_id AS MessageId, message_channel AS MessageChannel, wanted_revision AS WantedRevision
        """;

    public string Id { get; init; } = "";
    public string? SubscriptionId { get; init; }
    public string Target { get; init; } = "";
    public long Kind { get; init; }
    public string? Body { get; init; }
    public long ClaimedUntil { get; init; }
    public long? TriedAt { get; init; }
    public long Unsure { get; init; }
    public long Attempts { get; init; }
    public string? MessageId { get; init; }
    public string? MessageChannel { get; init; }
    public long WantedRevision { get; init; }

    public Delivery ToDelivery(Subscription? subscription)
    {
        var target = Messaging.Target.Parse(Target);
        return new Delivery(Id, target, (DeliveryKind)Kind)
        {
            Subscription = subscription,
            About = Body,
            ClaimedUntil = ClaimedUntil.FromStored(),
            TriedAt = (TriedAt ?? ClaimedUntil).FromStored(),
            Unsure = Unsure != 0,
            Attempts = (int)Attempts,
            Revision = WantedRevision,
            Posted = MessageId is null ? null : new PostedMessage(target, MessageId) { Channel = MessageChannel },
        };
    }
}
