using System.Data.Common;
using Bot.Announcements.Messaging;
using Bot.Announcements.Outbox;
using Bot.Announcements.State;
using Dapper;

namespace Bot.Announcements.Subscriptions;

/// <summary>Keeps subscriptions.</summary>
public sealed class SubscriptionStore(Database database)
{
    private static readonly string All = $"SELECT {SubscriptionRow.Columns} FROM subscription";

    /// <summary>Adds a subscription.</summary>
    /// <returns>False when the target already has one that is about the same; then nothing is added.</returns>
    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            await LibraryState.LockAsync(database, transaction);
            var there = await AtAsync(transaction, subscription.Target);
            if (there.Any(other => other.Filter == subscription.Filter))
                return false;
            await transaction.Connection!.ExecuteAsync(
                """
                INSERT INTO subscription (id, server, target, created_by, created_at, locale, series, topic, speaker, language, news, role,
                    publish, pace, state, reason, last_delivered_at)
                VALUES (@Id, @Server, @Target, @CreatedBy, @CreatedAt, @Locale, @Series, @Topic, @Speaker, @Language, @News, @Role,
                    @Publish, @Pace, @State, @Reason, @LastDeliveredAt)
                """,
                SubscriptionRow.Of(subscription),
                transaction);
            return true;
        },
        cancellationToken);

    /// <summary>All subscriptions of a server, or of a member's own, the oldest first.</summary>
    public Task<IReadOnlyList<Subscription>> ListAsync(string? server, string member, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Subscription>>(
        async connection => Subscriptions(await connection.QueryAsync<SubscriptionRow>(
            server is null
                ? $"{All} WHERE target = @own ORDER BY created_at, id"
                : $"{All} WHERE server = @server ORDER BY created_at, id",
            new { server, own = Target.Member(member).ToString() })),
        cancellationToken);

    /// <summary>The subscription with an id; null where there is none.</summary>
    public Task<Subscription?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<SubscriptionRow>($"{All} WHERE id = @id", new { id }))?.ToSubscription(),
        cancellationToken);

    /// <summary>Stops telling; what comes meanwhile is kept.</summary>
    public Task PauseAsync(string id, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE subscription SET state = @paused, reason = NULL, paused_at = @now WHERE id = @id",
            new { id, paused = (int)SubscriptionState.Paused, now = now.ToStored() },
            transaction),
        cancellationToken);

    /// <summary>
    /// Tells again. What was suspended with it at the same target comes back too, and all that waited at the target becomes one digest.
    /// </summary>
    public Task ResumeAsync(Subscription subscription, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            await LibraryState.LockAsync(database, transaction);
            await transaction.Connection!.ExecuteAsync(
                "UPDATE subscription SET state = @active, reason = NULL, paused_at = NULL WHERE id = @Id OR (target = @target AND state = @suspended)",
                new
                {
                    subscription.Id,
                    target = subscription.Target.ToString(),
                    active = (int)SubscriptionState.Active,
                    suspended = (int)SubscriptionState.Suspended,
                },
                transaction);
            await OutboxWriter.GatherAsync(database, transaction, subscription, now);
        },
        cancellationToken);

    /// <summary>Forgets a subscription and what waits for it; what was posted stays.</summary>
    public Task RemoveAsync(string id, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            await OutboxWriter.DropWaitingAsync(transaction, id);
            await transaction.Connection!.ExecuteAsync("DELETE FROM subscription WHERE id = @id", new { id }, transaction);
        },
        cancellationToken);

    /// <summary>The subscription with an id; null where there is none.</summary>
    internal static async Task<Subscription?> FindAsync(DbTransaction transaction, string id) =>
        (await transaction.Connection!.QuerySingleOrDefaultAsync<SubscriptionRow>($"{All} WHERE id = @id", new { id }, transaction))?.ToSubscription();

    /// <summary>All subscriptions of one target.</summary>
    internal static async Task<IReadOnlyList<Subscription>> AtAsync(DbTransaction transaction, Target target) =>
        Subscriptions(await transaction.Connection!.QueryAsync<SubscriptionRow>(
            $"{All} WHERE target = @target", new { target = target.ToString() }, transaction));

    /// <summary>All subscriptions of all servers: those told at once first, so that they come before a digest at the same target.</summary>
    internal static async Task<IReadOnlyList<Subscription>> EveryAsync(DbTransaction transaction) =>
        Subscriptions(await transaction.Connection!.QueryAsync<SubscriptionRow>($"{All} ORDER BY pace, state, created_at, id", transaction: transaction));

    private static List<Subscription> Subscriptions(IEnumerable<SubscriptionRow> rows) => [.. rows.Select(row => row.ToSubscription())];
}
