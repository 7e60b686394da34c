using Bot.Announcements.Changes;
using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;

namespace Bot.Announcements.Outbox;

/// <summary>Words a message from what is recorded at the moment of sending.</summary>
public sealed class MessageComposer(OutboxStore outbox, SubscriptionStore subscriptions, LibraryHolder holder)
{
    private const int MostCards = 9;

    /// <summary>The message; null when there is nothing left to say: all of it was withdrawn before it was posted, or nobody wants it any more.</summary>
    public async Task<OutgoingMessage?> ComposeAsync(Delivery delivery, CancellationToken cancellationToken) => delivery.Kind is DeliveryKind.Notice
        ? await NoticeAsync(delivery, cancellationToken)
        : await NewsAsync(delivery, cancellationToken);

    private async Task<OutgoingMessage?> NoticeAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.About is null || await subscriptions.FindAsync(delivery.About, cancellationToken) is not { State: SubscriptionState.Suspended } broken)
            return null;
        return new OutgoingMessage(delivery.Id, NoticeReply.Of(broken), broken.Locale);
    }

    private async Task<OutgoingMessage?> NewsAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var (news, events) = await outbox.ContentAsync(delivery.Id, cancellationToken);
        if (news.Count == 0 || delivery.Subscription is not { } subscription)
            return null;
        var told = events.Where(known => !known.Withdrawn)
            .Select(known => new EventNews(known, [.. news.Where(item => item.Event == known.Id)])).Where(told => told.IsLeft).ToList();
        if (told.Count == 0 && delivery.Posted is null)
            return null;
        var content = told.Count == 0
            ? new Reply(Answer.Notice, AnnouncementWording.Withdrawn.In(subscription.Locale)) { Kind = ReplyKind.Notice }
            : Content(delivery.Kind, told, new NewsCards(holder.Current.Options.SourceUrl, subscription.Locale), subscription.Locale);
        return new OutgoingMessage(delivery.Id, content, subscription.Locale)
        {
            Role = delivery.Posted is null ? subscription.Role : null,
            Publish = subscription.Publish,
        };
    }

    private static Reply Content(DeliveryKind kind, List<EventNews> told, NewsCards cards, Locale locale)
    {
        if (kind is DeliveryKind.News)
            return cards.Of(told[0]) with { Kind = ReplyKind.Notice, Footer = AnnouncementWording.ManageHint.In(locale) };
        var newest = told.OrderByDescending(news => news.Event.Snapshot.Date).ToList();
        var more = newest.Count > MostCards ? AnnouncementWording.More(newest.Count - MostCards).In(locale) + " · " : "";
        return new Reply(Answer.Notice, AnnouncementWording.Digest(told.Count).In(locale))
        {
            Kind = ReplyKind.Notice,
            Cards = [.. newest.Take(MostCards).Select(cards.Line)],
            Footer = more + AnnouncementWording.ManageHint.In(locale),
        };
    }
}

/// <summary>The news of one event.</summary>
internal sealed record EventNews(KnownEvent Event, IReadOnlyList<NewsItem> News)
{
    /// <summary>The report is news as a whole.</summary>
    public bool IsReport => News.Any(item => item.Kind is NewsKind.Report);

    /// <summary>Something of it is still in the report.</summary>
    public bool IsLeft => IsReport || Talks(NewsKind.Talk).Concat(Talks(NewsKind.Slides)).Any();

    /// <summary>The talks with a kind of news that the report still tells of.</summary>
    public IEnumerable<TalkSnapshot> Talks(NewsKind kind) => News.Where(item => item.Kind == kind)
        .Select(item => Event.Talk(item.Talk ?? 0)).OfType<KnownTalk>().Where(talk => !talk.Gone).Select(talk => talk.Snapshot);
}
