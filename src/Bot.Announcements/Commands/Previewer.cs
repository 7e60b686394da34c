using System.Security.Cryptography;
using Bot.Announcements.Changes;
using Bot.Announcements.Messaging;
using Bot.Announcements.Outbox;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;

namespace Bot.Announcements.Commands;

/// <summary>Posts what a subscription's announcements look like, with the newest report that fits it and without any mention.</summary>
public sealed class Previewer(IMessenger messenger)
{
    /// <summary>Posts the preview and says how that went.</summary>
    public async Task<LocalizedText> PostAsync(Subscription subscription, CommandContext context, CancellationToken cancellationToken)
    {
        if (Newest(subscription, context.Library, context.Now) is not { } newest)
            return SubscriptionCommandWording.NoPreview;
        var content = new NewsCards(context.Library.Options.SourceUrl, subscription.Locale).Of(newest) with { Kind = ReplyKind.Notice };
        var message = new OutgoingMessage(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), content, subscription.Locale);
        return await messenger.PostAsync(subscription.Target, message, cancellationToken) switch
        {
            PostResult.Delivered => SubscriptionCommandWording.Previewed,
            PostResult.Forbidden refusal => SubscriptionCommandWording.Missing([refusal.Permission ?? refusal.Reason]),
            PostResult.Gone => SubscriptionCommandWording.UnknownTarget,
            PostResult.Refused refusal => SubscriptionCommandWording.PreviewFailed(refusal.Reason),
            _ => SubscriptionCommandWording.NoAnswer,
        };
    }

    private static EventNews? Newest(Subscription subscription, Library library, DateTimeOffset now)
    {
        var matcher = new SubscriptionMatcher(library);
        var wanted = subscription with { News = NewsKinds.Reports };
        return ChangeFinder.Events(library.Reports).OrderByDescending(snapshot => snapshot.Date)
            .Select(snapshot => EventHistory.Begin(snapshot, now, new EventIdentity(snapshot).Id).Event)
            .Select(known => new EventNews(known, [new NewsItem(NewsKind.Report, known.Id, null)]))
            .FirstOrDefault(news => matcher.Misses(wanted, news.Event, news.News[0]) is null);
    }
}
