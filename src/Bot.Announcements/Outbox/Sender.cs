using Bot.Announcements.Messaging;
using Bot.Announcements.State;
using Microsoft.Extensions.Logging;

namespace Bot.Announcements.Outbox;

/// <summary>Sends one claimed message, or settles what became of it, and records the outcome.</summary>
public sealed partial class Sender(
    OutboxStore outbox, ServerData servers, MessageComposer composer, IMessenger messenger, AnnouncementOptions options, TimeProvider time,
    ILogger<Sender> logger)
{
    private const string NoAnswerInTime = "no answer in time";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private long _stoppedAt;

    /// <summary>True while the chat accepts nothing at all from this bot.</summary>
    public bool Stopped => Interlocked.Read(ref _stoppedAt) is > 0 and var at && time.GetElapsedTime(at) < LongestPause;

    /// <summary>Sends or edits a message.</summary>
    /// <exception cref="StateUnavailableException">The outcome could not be recorded; when the claim runs out the message is in doubt.</exception>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            await SendOrSettleAsync(delivery, cancellationToken);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StateUnavailableException))
        {
            // A bug in wording one message holds up no other, and is not repeated each time a claim runs out.
            LogBug(fault, delivery.Id);
            await RetryAsync(delivery, fault.GetType().Name, unsure: delivery.Posted is null, cancellationToken);
        }
    }

    private async Task SendOrSettleAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (await composer.ComposeAsync(delivery, cancellationToken) is not { } message)
            await outbox.EndAsync(delivery, error: null, cancellationToken);
        else if (delivery is { Posted: null, Unsure: true })
            await SettleAsync(delivery, message, cancellationToken);
        else
            await RecordAsync(delivery, await TryAsync(delivery, message, cancellationToken), cancellationToken);
    }

    private async Task SettleAsync(Delivery delivery, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var found = await WithinAsync<FindResult>(
            token => messenger.FindAsync(delivery.Target, delivery.Id, delivery.TriedAt - ClockSkew, token),
            new FindResult.NoAnswer(RetryAfter: null, NoAnswerInTime),
            cancellationToken);
        switch (found)
        {
            case FindResult.Found there:
                await outbox.DeliveredAsync(delivery, there.Message, time.GetUtcNow(), cancellationToken);
                break;
            case FindResult.NotFound when delivery.Attempts > 0:
                // Surely not posted; after an outage it goes out together with what else has waited there.
                await outbox.PostponeAsync(delivery, time.GetUtcNow(), unsure: false, error: null, cancellationToken);
                break;
            case FindResult.NotFound:
                await RecordAsync(delivery, await TryAsync(delivery, message, cancellationToken), cancellationToken);
                break;
            case FindResult.NoAnswer { RetryAfter: { } wait }:
                await outbox.PostponeAsync(delivery, time.GetUtcNow() + wait, unsure: true, error: null, cancellationToken);
                break;
            case FindResult.NoAnswer silence:
                await RetryAsync(delivery, silence.Reason, unsure: true, cancellationToken);
                break;
            case FindResult.Forbidden refusal:
                await SuspendAsync(delivery, refusal.Permission ?? refusal.Reason, unsure: true, cancellationToken);
                break;
        }
    }

    private async Task<PostResult> TryAsync(Delivery delivery, OutgoingMessage message, CancellationToken cancellationToken)
    {
        // Who takes over an expired claim looks at once: by then a request sent now has taken effect, or never will.
        if (delivery.ClaimedUntil - time.GetUtcNow() < options.SendTimeout + options.SettleAfter)
            return new PostResult.Wait(TimeSpan.Zero);
        return await WithinAsync<PostResult>(
            token => delivery.Posted is { } posted
                ? messenger.EditAsync(posted, message, token)
                : messenger.PostAsync(delivery.Target, message, token),
            new PostResult.Unsure(NoAnswerInTime),
            cancellationToken);
    }

    private async Task<T> WithinAsync<T>(Func<CancellationToken, Task<T>> request, T late, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.SendTimeout);
        try
        {
            return await request(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return late;
        }
    }

    private Task RecordAsync(Delivery delivery, PostResult result, CancellationToken cancellationToken) => result switch
    {
        PostResult.Delivered delivered => outbox.DeliveredAsync(delivery, delivered.Message, time.GetUtcNow(), cancellationToken),
        PostResult.Wait wait => WaitAsync(delivery, wait.RetryAfter, cancellationToken),
        PostResult.Unsure failure => RetryAsync(delivery, failure.Reason, unsure: delivery.Posted is null, cancellationToken),
        PostResult.Refused refusal => RefusedAsync(delivery, refusal.Reason, cancellationToken),
        PostResult.Gone gone => SuspendAsync(delivery, gone.Reason, unsure: false, cancellationToken),
        PostResult.Forbidden refusal => SuspendAsync(delivery, refusal.Permission ?? refusal.Reason, unsure: false, cancellationToken),
        PostResult.Stopped stop => StopAsync(delivery, stop.Reason, cancellationToken),
        _ => throw new InvalidOperationException($"A result without a rule: {result}"),
    };

    private async Task WaitAsync(Delivery delivery, TimeSpan wait, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + wait;
        await outbox.PostponeAsync(delivery, until, unsure: false, error: null, cancellationToken);
        await outbox.RestAsync(delivery.Target, until, cancellationToken);
    }

    private async Task RetryAsync(Delivery delivery, string reason, bool unsure, CancellationToken cancellationToken)
    {
        if (delivery.Attempts + 1 >= options.MostAttempts)
        {
            await SuspendAsync(delivery, reason, unsure, cancellationToken);
            return;
        }
        var pause = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, delivery.Attempts), LongestPause.TotalSeconds));
        var due = time.GetUtcNow() + (unsure && pause < options.SettleAfter ? options.SettleAfter : pause);
        await outbox.PostponeAsync(delivery, due, unsure, reason, cancellationToken);
    }

    // What cannot be edited any more keeps its old words; what cannot be told to an admin is still in /subscriptions.
    private async Task SuspendAsync(Delivery delivery, string reason, bool unsure, CancellationToken cancellationToken)
    {
        LogSuspended(delivery.Target, reason);
        if (delivery.Posted is not null || delivery.Subscription is null)
        {
            await outbox.EndAsync(delivery, reason, cancellationToken);
            return;
        }
        await outbox.SuspendAsync(delivery.Target, reason, time.GetUtcNow(), cancellationToken);
        await outbox.PostponeAsync(delivery, time.GetUtcNow(), unsure, error: null, cancellationToken);
        if (delivery.Subscription.Server is { } server && await WithinAsync(token => messenger.IsInServerAsync(server, token), late: null, cancellationToken) is false)
            await servers.ForgetAsync(server, cancellationToken);
    }

    private async Task RefusedAsync(Delivery delivery, string reason, CancellationToken cancellationToken)
    {
        LogRefused(delivery.Id, reason);
        await outbox.EndAsync(delivery, reason, cancellationToken);
    }

    private async Task StopAsync(Delivery delivery, string reason, CancellationToken cancellationToken)
    {
        LogStopped(reason);
        Interlocked.Exchange(ref _stoppedAt, time.GetTimestamp());
        await outbox.PostponeAsync(delivery, time.GetUtcNow(), unsure: false, error: null, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Announcements to {Target} are suspended: {Reason}")]
    private partial void LogSuspended(Target target, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Announcement {Delivery} could not be made.")]
    private partial void LogBug(Exception fault, string delivery);

    [LoggerMessage(Level = LogLevel.Error, Message = "Announcement {Delivery} was refused and is given up: {Reason}")]
    private partial void LogRefused(string delivery, string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The chat accepts nothing from this bot; announcements rest for ten minutes: {Reason}")]
    private partial void LogStopped(string reason);
}
