using System.Data.Common;
using System.Security.Cryptography;
using Bot.Announcements.Messaging;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Dapper;

namespace Bot.Announcements.Outbox;

/// <summary>Puts into the outbox, inside the transaction of who records why.</summary>
internal static class OutboxWriter
{
    /// <summary>More messages than this to one target in one recording become one digest.</summary>
    public const int FloodLimit = 5;

    private const string Insert = """
        INSERT INTO delivery (id, subscription_id, target, kind, body, state, created_at, due_at)
        VALUES (@id, @subscription, @target, @kind, @about, 0, @created, @due)
        """;

    /// <summary>Adds what one recording means for one target.</summary>
    /// <param name="database">The state.</param>
    /// <param name="transaction">The recording's transaction.</param>
    /// <param name="matches">Each subscription at this target with its news of one event; no news twice.</param>
    /// <param name="due">When each pace is due next.</param>
    /// <param name="now">The time of recording.</param>
    public static async Task AddAsync(
        Database database, DbTransaction transaction, IReadOnlyList<MatchedNews> matches, Func<Pace, DateTimeOffset> due, DateTimeOffset now)
    {
        foreach (var paced in matches.GroupBy(match => match.Subscription.Pace))
        {
            var news = paced.ToList();
            if (paced.Key is not Pace.AtOnce)
                await AddToDigestAsync(database, transaction, news, due(paced.Key), now);
            else if (news.Count > FloodLimit)
                await LinkAsync(transaction, await CreateAsync(transaction, news[0].Subscription, DeliveryKind.Digest, now, now), news);
            else
                await AddSinglesAsync(transaction, news, now);
        }
    }

    /// <summary>Adds a message to somebody about a subscription.</summary>
    public static Task AddNoticeAsync(DbTransaction transaction, Subscription about, DateTimeOffset now) => transaction.Connection!.ExecuteAsync(
        Insert,
        new
        {
            id = NewId(),
            subscription = (string?)null,
            target = Target.Member(about.CreatedBy).ToString(),
            kind = (int)DeliveryKind.Notice,
            about = about.Id,
            created = now.ToStored(),
            due = now.ToStored(),
        },
        transaction);

    /// <summary>Makes one digest of what waits at a subscription's target; what may have been posted already stays apart until that is known.</summary>
    public static async Task GatherAsync(Database database, DbTransaction transaction, Subscription subscription, DateTimeOffset now)
    {
        var waiting = (await transaction.Connection!.QueryAsync<string>(
            $"""
            SELECT d.id FROM delivery d
            WHERE d.target = @target AND d.state = 0 AND d.unsure = 0 AND d.due_at <= @now
                AND d.subscription_id IN (SELECT s.id FROM subscription s WHERE s.target = @target AND s.state = 0)
            {database.Locking}
            """,
            new { target = subscription.Target.ToString(), now = now.ToStored() },
            transaction)).ToList();
        if (waiting.Count < 2)
            return;
        await MoveAsync(database, transaction, waiting, await CreateAsync(transaction, subscription, DeliveryKind.Digest, now, now));
    }

    /// <summary>Makes a claimed message, and what else failed at its target during an outage, one digest, where it would be a flood.</summary>
    /// <returns>The message as it is now.</returns>
    public static async Task<DeliveryRow> GatherAsync(Database database, DbTransaction transaction, DeliveryRow claimed, DateTimeOffset now)
    {
        if (claimed is { Attempts: 0 } or { Unsure: not 0 } or { SubscriptionId: null } or { MessageId: not null })
            return claimed;
        var waiting = (await transaction.Connection!.QueryAsync<string>(
            $"""
            SELECT d.id FROM delivery d
            WHERE d.target = @Target AND d.state = 0 AND d.unsure = 0 AND d.attempts > 0 AND d.due_at <= @now
                AND d.subscription_id IN (SELECT s.id FROM subscription s WHERE s.target = @Target AND s.state = 0)
            {database.Locking}
            """,
            new { claimed.Target, now = now.ToStored() },
            transaction)).ToList();
        if (waiting.Count < FloodLimit)
            return claimed;
        await MoveAsync(database, transaction, waiting, claimed.Id);
        await transaction.Connection!.ExecuteAsync("UPDATE delivery SET kind = @digest WHERE id = @Id", new { claimed.Id, digest = (int)DeliveryKind.Digest }, transaction);
        return claimed with { Kind = (int)DeliveryKind.Digest };
    }

    /// <summary>Takes back what waits for a subscription.</summary>
    public static Task DropWaitingAsync(DbTransaction transaction, string subscription) => transaction.Connection!.ExecuteAsync(
        "UPDATE delivery SET state = 4 WHERE subscription_id = @subscription AND state = 0", new { subscription }, transaction);

    /// <summary>Has all that was said of some events said anew, in place, and what was dropped while they were withdrawn said after all.</summary>
    public static Task CorrectAsync(Database database, DbTransaction transaction, IReadOnlyCollection<string> events, DateTimeOffset now) => transaction.Connection!.ExecuteAsync(
        $"""
        UPDATE delivery SET wanted_revision = wanted_revision + 1, due_at = CASE WHEN state IN (2, 4) THEN @now ELSE due_at END,
            state = CASE WHEN state = 4 THEN 0 ELSE state END
        WHERE id IN (SELECT delivery_id FROM news_item WHERE event_id {database.IsOneOf(nameof(events))})
        """,
        new { events, now = now.ToStored() },
        transaction);

    private static async Task MoveAsync(Database database, DbTransaction transaction, List<string> waiting, string digest)
    {
        await transaction.Connection!.ExecuteAsync($"UPDATE news_item SET delivery_id = @digest WHERE delivery_id {database.IsOneOf(nameof(waiting))}", new { digest, waiting }, transaction);
        await transaction.Connection!.ExecuteAsync($"DELETE FROM delivery WHERE id {database.IsOneOf(nameof(waiting))}", new { waiting }, transaction);
    }

    private static async Task AddSinglesAsync(DbTransaction transaction, List<MatchedNews> news, DateTimeOffset now)
    {
        // A millisecond apart, so that they are sent in the order in which they were found.
        foreach (var (match, i) in news.Select((match, i) => (match, i)))
        {
            var id = await CreateAsync(transaction, match.Subscription, DeliveryKind.News, now.AddMilliseconds(i), now);
            await LinkAsync(transaction, id, [match]);
        }
    }

    private static async Task AddToDigestAsync(
        Database database, DbTransaction transaction, List<MatchedNews> news, DateTimeOffset due, DateTimeOffset now)
    {
        var subscription = news[0].Subscription;
        var open = await transaction.Connection!.QueryFirstOrDefaultAsync<string>(
            $"SELECT d.id FROM delivery d WHERE d.subscription_id = @Id AND d.kind = 1 AND d.state = 0 AND d.unsure = 0 AND d.due_at > @now {database.Locking}",
            new { subscription.Id, now = now.ToStored() },
            transaction);
        await LinkAsync(transaction, open ?? await CreateAsync(transaction, subscription, DeliveryKind.Digest, now, due), news);
    }

    private static async Task<string> CreateAsync(
        DbTransaction transaction, Subscription subscription, DeliveryKind kind, DateTimeOffset created, DateTimeOffset due)
    {
        var id = NewId();
        var row = new
        {
            id,
            subscription = subscription.Id,
            target = subscription.Target.ToString(),
            kind = (int)kind,
            about = (string?)null,
            created = created.ToStored(),
            due = due.ToStored(),
        };
        await transaction.Connection!.ExecuteAsync(Insert, row, transaction);
        return id;
    }

    private static Task<int> LinkAsync(DbTransaction transaction, string delivery, IEnumerable<MatchedNews> news) => transaction.Connection!.ExecuteAsync(
        """
        INSERT INTO news_item (subject, target, delivery_id, event_id, talk, kind) VALUES (@Subject, @target, @delivery, @Event, @Talk, @kind)
        ON CONFLICT (subject, target) DO NOTHING
        """,
        news.SelectMany(match => match.News.Select(item => new
        {
            item.Subject,
            target = match.Subscription.Target.ToString(),
            delivery,
            item.Event,
            item.Talk,
            kind = (int)item.Kind,
        })),
        transaction);

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}

/// <summary>The news of one event that one subscription is told.</summary>
internal sealed record MatchedNews(Subscription Subscription, IReadOnlyList<NewsItem> News);
