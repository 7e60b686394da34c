using Bot.Announcements.State;
using Bot.Answers;

namespace Bot.Announcements.Subscriptions;

/// <summary>A subscription as its table holds it.</summary>
internal sealed class SubscriptionRow
{
    public const string Columns = """
        id, server, target, created_by AS CreatedBy, created_at AS CreatedAt, locale, series, topic, speaker, language, news, role, publish,
        pace, state, reason, last_delivered_at AS LastDeliveredAt
        """;

    public string Id { get; init; } = "";
    public string? Server { get; init; }
    public string Target { get; init; } = "";
    public string CreatedBy { get; init; } = "";
    public long CreatedAt { get; init; }
    public long Locale { get; init; }
    public string? Series { get; init; }
    public string? Topic { get; init; }
    public string? Speaker { get; init; }
    public long? Language { get; init; }
    public long News { get; init; }
    public string? Role { get; init; }
    public long Publish { get; init; }
    public long Pace { get; init; }
    public long State { get; init; }
    public string? Reason { get; init; }
    public long? LastDeliveredAt { get; init; }

    public static SubscriptionRow Of(Subscription subscription) => new()
    {
        Id = subscription.Id,
        Server = subscription.Server,
        Target = subscription.Target.ToString(),
        CreatedBy = subscription.CreatedBy,
        CreatedAt = subscription.CreatedAt.ToStored(),
        Locale = (long)subscription.Locale,
        Series = subscription.Filter.Series,
        Topic = subscription.Filter.Topic,
        Speaker = subscription.Filter.Speaker,
        Language = (long?)subscription.Filter.Language,
        News = (long)subscription.News,
        Role = subscription.Role,
        Publish = subscription.Publish ? 1 : 0,
        Pace = (long)subscription.Pace,
        State = (long)subscription.State,
        Reason = subscription.Reason,
        LastDeliveredAt = subscription.LastDeliveredAt?.ToStored(),
    };

    public Subscription ToSubscription() => new(
        Id, Messaging.Target.Parse(Target), Server, CreatedBy, CreatedAt.FromStored(),
        new SubscriptionFilter(Series, Topic, Speaker, (Locale?)Language))
    {
        Locale = (Locale)Locale,
        News = (NewsKinds)News,
        Role = Role,
        Publish = Publish != 0,
        Pace = (Pace)Pace,
        State = (SubscriptionState)State,
        Reason = Reason,
        LastDeliveredAt = LastDeliveredAt.FromStored(),
    };
}
