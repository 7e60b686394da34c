using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;

namespace Bot.Announcements.Commands;

/// <summary>The buttons under a subscription.</summary>
internal static class SubscriptionButtons
{
    public static IReadOnlyList<FollowUp> Of(Subscription subscription, Locale locale) =>
    [
        Button(SubscriptionAction.Preview, subscription, locale),
        Button(subscription.State is SubscriptionState.Active ? SubscriptionAction.Pause : SubscriptionAction.Resume, subscription, locale),
        Button(SubscriptionAction.Remove, subscription, locale),
    ];

    public static FollowUp Button(SubscriptionAction action, Subscription subscription, Locale locale) =>
        new(SubscriptionCommandWording.Action(action).In(locale), SubscriptionRequests.Of(action, subscription.Id));
}
