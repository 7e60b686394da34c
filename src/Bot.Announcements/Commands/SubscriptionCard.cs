using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Text;
using Bot.Answers.Wording;

namespace Bot.Announcements.Commands;

/// <summary>A subscription on a card, and as a choice.</summary>
internal static class SubscriptionCard
{
    private const int LabelSpace = 80;
    private const int LineSpace = 300;

    public static Card Of(Subscription subscription, Locale locale) => new(SubscriptionWording.Place(subscription.Target).In(locale))
    {
        Lines = [.. Lines(subscription).Select(line => TextFit.Label(line.In(locale), LineSpace))],
        Fields = subscription.LastDeliveredAt is { } last
            ? [new CardField(SubscriptionWording.LastDelivered.In(locale), Days.Instant(last)) { Instant = last }]
            : [],
    };

    public static FollowUp Choice(Subscription subscription, Locale locale) => new(
        TextFit.Label($"{SubscriptionWording.Place(subscription.Target).In(locale)}: {SubscriptionWording.Filter(subscription.Filter).In(locale)}", LabelSpace),
        SubscriptionRequests.Of(SubscriptionAction.Show, subscription.Id))
    {
        Detail = SubscriptionWording.State(subscription).In(locale),
    };

    private static IEnumerable<LocalizedText> Lines(Subscription subscription)
    {
        yield return SubscriptionWording.Filter(subscription.Filter);
        var (news, pace) = (SubscriptionWording.News(subscription.News), SubscriptionWording.Pace(subscription.Pace));
        yield return new LocalizedText($"{news.Japanese}・{pace.Japanese}", $"{news.English}, {pace.English}");
        if (subscription.Role is { } role)
            yield return SubscriptionWording.Role(role);
        if (subscription.Publish)
            yield return SubscriptionWording.Publish;
        yield return SubscriptionWording.State(subscription);
        if (subscription.LastDeliveredAt is null)
            yield return SubscriptionWording.NeverDelivered;
    }
}
