using Bot.Announcements.Changes;
using Bot.Announcements.Outbox;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Commands;
using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Reports;
using Dapper;

namespace Bot.Announcements.Commands;

/// <summary>Says of a report why it was, or was not, announced by each subscription.</summary>
public sealed class Explainer(Database database)
{
    private const int MostCards = 10;

    /// <summary>The explanation.</summary>
    /// <param name="report">The event's name or id as typed.</param>
    /// <param name="subscriptions">Those it is explained for.</param>
    /// <param name="context">As for a command.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="StateUnavailableException">The state cannot be read.</exception>
    public async Task<Reply> ExplainAsync(
        string report, IReadOnlyList<Subscription> subscriptions, CommandContext context, CancellationToken cancellationToken)
    {
        if (Lookup.Event(report, context.Library).Fitting is not [var entry, ..])
            return Replies.Problem(SubscriptionCommandWording.UnknownReport, context.Locale);
        var (known, sent) = await HistoryAsync(entry.Report, cancellationToken);
        var matcher = new SubscriptionMatcher(context.Library);
        return new Reply(Answer.Notice, SubscriptionCommandWording.Explained(TextFit.Label(entry.Name, 200)).In(context.Locale))
        {
            Kind = ReplyKind.Notice,
            Cards = [.. subscriptions.Take(MostCards).Select(subscription => Card(subscription, Reason(subscription, known, sent, matcher), context.Locale))],
        };
    }

    private async Task<(KnownEvent? Known, IReadOnlyList<SentNews> Sent)> HistoryAsync(Report report, CancellationToken cancellationToken) =>
        await database.WriteAsync<(KnownEvent?, IReadOnlyList<SentNews>)>(
            async transaction =>
            {
                var snapshot = EventSnapshot.Of(report);
                var known = new EventPairing(await KnownEventStore.AllAsync(transaction), [snapshot])[snapshot];
                var sent = await transaction.Connection!.QueryAsync<SentNews>(
                    """
                    SELECT i.target, d.subscription_id AS SubscriptionId, d.state, d.sent_at AS SentAt, d.error
                    FROM news_item i JOIN delivery d ON d.id = i.delivery_id WHERE i.event_id = @id AND i.kind = 0
                    """,
                    new { id = known?.Id },
                    transaction);
                return (known, [.. sent]);
            },
            cancellationToken);

    private static Why Reason(Subscription subscription, KnownEvent? known, IReadOnlyList<SentNews> sent, SubscriptionMatcher matcher)
    {
        if (known is null)
            return new Why(SubscriptionCommandWording.NotYet);
        if (sent.FirstOrDefault(news => news.Target == subscription.Target.ToString()) is { } there)
            return there.SubscriptionId == subscription.Id ? Reason(there, subscription) : new Why(SubscriptionCommandWording.Elsewhere);
        if (known.Seeded)
            return new Why(SubscriptionCommandWording.Seeded);
        if (matcher.Misses(subscription, known, new NewsItem(NewsKind.Report, known.Id, null)) is { } miss)
            return new Why(SubscriptionCommandWording.Missed(miss));
        return new Why(known.FirstSeen < subscription.CreatedAt ? SubscriptionCommandWording.Earlier : SubscriptionCommandWording.NotYet);
    }

    private static Why Reason(SentNews sent, Subscription subscription) => (DeliveryState)sent.State switch
    {
        DeliveryState.Sent => new Why(SubscriptionCommandWording.Sent, sent.SentAt.FromStored()),
        DeliveryState.Failed => new Why(SubscriptionCommandWording.Refused(sent.Error ?? "")),
        DeliveryState.Dropped => new Why(AnnouncementWording.Withdrawn),
        _ => new Why(subscription.State is SubscriptionState.Active ? SubscriptionCommandWording.Waiting : SubscriptionCommandWording.Held),
    };

    private static Card Card(Subscription subscription, Why why, Locale locale) =>
        new(TextFit.Label($"{SubscriptionWording.Place(subscription.Target).In(locale)}: {SubscriptionWording.Filter(subscription.Filter).In(locale)}", 200))
        {
            Lines = why.At is null ? [why.Sentence.In(locale)] : [],
            Fields = why.At is { } at ? [new CardField(why.Sentence.In(locale), Days.Instant(at)) { Instant = at }] : [],
        };

    private sealed record Why(LocalizedText Sentence, DateTimeOffset? At = null);

    private sealed class SentNews
    {
        public string Target { get; init; } = "";
        public string? SubscriptionId { get; init; }
        public long State { get; init; }
        public long? SentAt { get; init; }
        public string? Error { get; init; }
    }
}
