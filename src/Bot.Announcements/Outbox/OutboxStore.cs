using System.Data.Common;
using Bot.Announcements.Changes;
using Bot.Announcements.Messaging;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Dapper;

namespace Bot.Announcements.Outbox;

/// <summary>
/// The outbox of messages. A message is claimed before it is sent and recorded after; a claim that ran out leaves it in doubt, and who
/// claims it next is told so. Who comes back after their claim ran out, from a standstill of the machine, changes nothing any more: the
/// message is another's, who looks for what was posted.
/// </summary>
public sealed class OutboxStore(Database database)
{
    // Processes' clocks differ by less. What was made or claimed later than that after now was so before the clock was set back.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    /// <summary>Claims the message that is due first, if there is one; only one message a target is under way at a time.</summary>
    /// <param name="now">Messages due later are left.</param>
    /// <param name="lease">How long nobody else touches it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<Delivery?> ClaimAsync(DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) => ClaimAsync(
        $"""
        UPDATE delivery SET state = 1, claimed_until = @until, tried_at = COALESCE(tried_at, @now),
            unsure = CASE WHEN state = 1 THEN 1 ELSE unsure END
        WHERE id = (
            SELECT d.id FROM delivery d LEFT JOIN subscription s ON s.id = d.subscription_id
            WHERE ((d.state = 0 AND (d.due_at <= @now OR (d.created_at > @beyond AND d.tried_at IS NULL AND COALESCE(s.pace, 0) = 0)))
                OR (d.state = 1 AND (d.claimed_until <= @now OR d.claimed_until > @beyond))) AND COALESCE(s.state, 0) = 0
                AND NOT EXISTS (SELECT 1 FROM delivery o WHERE o.target = d.target AND o.state = 1 AND o.claimed_until > @now AND o.claimed_until <= @beyond)
            ORDER BY d.due_at, d.created_at, d.id LIMIT 1 {database.SkippingTaken})
        RETURNING {DeliveryRow.Columns}
        """,
        now,
        lease,
        cancellationToken);

    /// <summary>Claims a posted message that should read differently, if there is one.</summary>
    /// <inheritdoc cref="ClaimAsync(DateTimeOffset, TimeSpan, CancellationToken)"/>
    public Task<Delivery?> ClaimEditAsync(DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) => ClaimAsync(
        $"""
        UPDATE delivery SET claimed_until = @until
        WHERE id = (
            SELECT d.id FROM delivery d
            WHERE d.state = 2 AND d.shown_revision < d.wanted_revision AND d.due_at <= @now AND (d.claimed_until <= @now OR d.claimed_until > @beyond)
            ORDER BY d.due_at LIMIT 1 {database.SkippingTaken})
        RETURNING {DeliveryRow.Columns}
        """,
        now,
        lease,
        cancellationToken);

    /// <summary>What a message tells of: its news, and the events as they stand.</summary>
    public Task<(IReadOnlyList<NewsItem> News, IReadOnlyList<KnownEvent> Events)> ContentAsync(string delivery, CancellationToken cancellationToken) =>
        database.ReadAsync<(IReadOnlyList<NewsItem>, IReadOnlyList<KnownEvent>)>(
            async connection =>
            {
                var rows = await connection.QueryAsync<(long Kind, string Event, long? Talk)>(
                    "SELECT kind, event_id, talk FROM news_item WHERE delivery_id = @delivery ORDER BY event_id, kind, talk", new { delivery });
                var news = rows.Select(row => new NewsItem((NewsKind)row.Kind, row.Event, (int?)row.Talk)).ToList();
                return (news, await KnownEventStore.FindAsync(database, connection, news.Select(item => item.Event).Distinct(StringComparer.Ordinal).ToList()));
            },
            cancellationToken);

    /// <summary>Records a posted or edited message.</summary>
    public Task DeliveredAsync(Delivery delivery, PostedMessage posted, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var recorded = await transaction.Connection!.ExecuteAsync(
                """
                UPDATE delivery SET state = 2, claimed_until = 0, unsure = 0, attempts = 0, error = NULL, message_id = @MessageId,
                    message_channel = @Channel, sent_at = COALESCE(sent_at, @now), shown_revision = @Revision
                WHERE id = @Id AND claimed_until = @claim
                """,
                new { delivery.Id, delivery.Revision, posted.MessageId, posted.Channel, now = now.ToStored(), claim = delivery.ClaimedUntil.ToStored() },
                transaction);
            if (recorded == 0)
                return;
            await transaction.Connection!.ExecuteAsync(
                "UPDATE subscription SET last_delivered_at = @now WHERE id = @id AND @first",
                new { id = delivery.Subscription?.Id, now = now.ToStored(), first = delivery.Posted is null },
                transaction);
            if (delivery.Attempts > 0)
                await HurryAsync(transaction, delivery.Target, now);
        },
        cancellationToken);

    /// <summary>Gives a message back, to be tried again at a time.</summary>
    /// <param name="delivery">The message.</param>
    /// <param name="due">When to try again.</param>
    /// <param name="unsure">It may have been posted.</param>
    /// <param name="error">What went wrong; null when nothing did but the time.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task PostponeAsync(Delivery delivery, DateTimeOffset due, bool unsure, string? error, CancellationToken cancellationToken) => UpdateAsync(
        """
        UPDATE delivery SET state = CASE WHEN state = 1 THEN 0 ELSE state END, claimed_until = 0, due_at = @due, unsure = @unsure,
            attempts = attempts + @failed, error = @error
        WHERE id = @Id AND claimed_until = @claim
        """,
        new { delivery.Id, claim = delivery.ClaimedUntil.ToStored(), due = due.ToStored(), unsure = unsure ? 1 : 0, failed = error is null ? 0 : 1, error },
        cancellationToken);

    /// <summary>Leaves a target alone until a time: it asked for that.</summary>
    public Task RestAsync(Target target, DateTimeOffset until, CancellationToken cancellationToken) => UpdateAsync(
        "UPDATE delivery SET due_at = @until WHERE target = @target AND state = 0 AND due_at < @until",
        new { target = target.ToString(), until = until.ToStored() },
        cancellationToken);

    /// <summary>Ends a message that will never be sent, or an edit that will never be made.</summary>
    /// <param name="delivery">The message.</param>
    /// <param name="error">Why it failed; null when there was nothing left to say.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task EndAsync(Delivery delivery, string? error, CancellationToken cancellationToken) => UpdateAsync(
        """
        UPDATE delivery SET state = CASE WHEN state = 2 THEN 2 WHEN @error IS NULL THEN 4 ELSE 3 END, claimed_until = 0,
            shown_revision = wanted_revision, error = @error
        WHERE id = @Id AND claimed_until = @claim
        """,
        new { delivery.Id, claim = delivery.ClaimedUntil.ToStored(), error },
        cancellationToken);

    /// <summary>
    /// Suspends all subscriptions of a target and puts one notice for one admin into the outbox, however many messages fail there.
    /// </summary>
    /// <param name="target">The target that refused.</param>
    /// <param name="reason">The missing permission's name, or what the chat said.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task SuspendAsync(Target target, string reason, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            await LibraryState.LockAsync(database, transaction);
            var active = (await SubscriptionStore.AtAsync(transaction, target)).Where(s => s.State is SubscriptionState.Active).ToList();
            await transaction.Connection!.ExecuteAsync(
                $"UPDATE subscription SET state = 2, reason = @reason, paused_at = @now WHERE id {database.IsOneOf("ids")}",
                new { reason, now = now.ToStored(), ids = active.Select(subscription => subscription.Id).ToList() },
                transaction);
            if (active.Count > 0 && target.Kind is not TargetKind.Member)
                await OutboxWriter.AddNoticeAsync(transaction, active[0], now);
        },
        cancellationToken);

    /// <summary>Puts all claims into doubt at a time: their process has ended and will record nothing any more.</summary>
    public Task ExpireClaimsAsync(DateTimeOffset at, CancellationToken cancellationToken) => UpdateAsync(
        "UPDATE delivery SET claimed_until = @at WHERE claimed_until > @at", new { at = at.ToStored() }, cancellationToken);

    // An outage is over: what failed with it need not wait for its turn.
    private static Task<int> HurryAsync(DbTransaction transaction, Target target, DateTimeOffset now) => transaction.Connection!.ExecuteAsync(
        "UPDATE delivery SET due_at = @now WHERE target = @target AND state = 0 AND attempts > 0 AND due_at > @now",
        new { target = target.ToString(), now = now.ToStored() },
        transaction);

    private Task<int> UpdateAsync(string statement, object values, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(statement, values, transaction), cancellationToken);

    private Task<Delivery?> ClaimAsync(string statement, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var row = await transaction.Connection!.QuerySingleOrDefaultAsync<DeliveryRow>(
                statement, new { now = now.ToStored(), until = (now + lease).ToStored(), beyond = (now + lease + ClockSkew).ToStored() }, transaction);
            row = row is null ? null : await OutboxWriter.GatherAsync(database, transaction, row, now);
            return row?.ToDelivery(row.SubscriptionId is null ? null : await SubscriptionStore.FindAsync(transaction, row.SubscriptionId));
        },
        cancellationToken);
}
