using Bot.Announcements.State;
using Bot.Answers;
using Microsoft.Extensions.Logging;

namespace Bot.Announcements.Outbox;

/// <summary>Runs announcements: records each new library, and sends what is due, for as long as the bot runs.</summary>
public sealed partial class Announcer(
    Database database, ChangeRecorder recorder, OutboxStore outbox, Sender sender, LibraryHolder holder, AnnouncementOptions options,
    TimeProvider time, ILogger<Announcer> logger) : IDisposable
{
    private static readonly TimeSpan StateRest = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _swapped = new(0, 1);
    private readonly SemaphoreSlim _due = new(0, 1);
    private readonly TaskCompletionSource _recorded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _owns;

    /// <summary>Runs until cancelled; messages under way are finished first.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        holder.Swapped += OnSwapped;
        try
        {
            if (!ReferenceEquals(holder.Current, Library.Empty))
                Signal(_swapped);
            await Task.WhenAll(RecordAsync(cancellationToken), ConfirmAsync(cancellationToken), DeliverAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Asked to stop.
        }
        finally
        {
            holder.Swapped -= OnSwapped;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _swapped.Dispose();
        _due.Dispose();
    }

    private void OnSwapped(object? holder, LibrarySwappedEventArgs swap) => Signal(_swapped);

    private async Task RecordAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _swapped.WaitAsync(cancellationToken);
            while (!await GuardAsync(() => recorder.RecordAsync(holder.Current, cancellationToken)))
                await Task.Delay(StateRest, time, cancellationToken);
            if (database.Notice is { } notice)
                LogNotice(notice);
            _recorded.TrySetResult();
            Signal(_due);
        }
    }

    private async Task ConfirmAsync(CancellationToken cancellationToken)
    {
        await _recorded.Task.WaitAsync(cancellationToken);
        await Task.Delay(options.ConfirmAfter, time, cancellationToken);
        Signal(_swapped);
    }

    private async Task DeliverAsync(CancellationToken cancellationToken)
    {
        using var slots = new SemaphoreSlim(options.Parallel, options.Parallel);
        try
        {
            while (true)
            {
                await slots.WaitAsync(cancellationToken);
                if (await ClaimAsync(slots, cancellationToken) is { } delivery)
                {
                    _ = SendAsync(delivery, slots);
                    continue;
                }
                await _due.WaitAsync(options.Poll, cancellationToken);
            }
        }
        finally
        {
            for (var slot = 0; slot < options.Parallel; slot++)
                await slots.WaitAsync(CancellationToken.None);
        }
    }

    // Gives the slot back without a delivery to use it: also when told to stop meanwhile, or the stop would wait for it.
    private async Task<Delivery?> ClaimAsync(SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        Delivery? delivery = null;
        try
        {
            return delivery = await ClaimAsync(cancellationToken);
        }
        finally
        {
            if (delivery is null)
                slots.Release();
        }
    }

    private async Task<Delivery?> ClaimAsync(CancellationToken cancellationToken)
    {
        if (sender.Stopped || !database.MayDeliver())
            return null;
        Delivery? delivery = null;
        var available = await GuardAsync(async () =>
        {
            await TakeOverAsync(cancellationToken);
            var now = time.GetUtcNow();
            delivery = await outbox.ClaimAsync(now, options.Lease, cancellationToken) ?? await outbox.ClaimEditAsync(now, options.Lease, cancellationToken);
        });
        if (!available)
            await Task.Delay(StateRest, time, cancellationToken);
        return delivery;
    }

    // Where one process delivers, whatever is claimed when it begins was claimed by one that has ended.
    private async Task TakeOverAsync(CancellationToken cancellationToken)
    {
        if (_owns || !database.DeliversAlone)
            return;
        await outbox.ExpireClaimsAsync(time.GetUtcNow() + options.SettleAfter, cancellationToken);
        _owns = true;
    }

    // Not cancelled when the bot stops: a message under way is finished and recorded, within its own time limit.
    private async Task SendAsync(Delivery delivery, SemaphoreSlim slots)
    {
        try
        {
            await GuardAsync(() => sender.SendAsync(delivery, CancellationToken.None));
        }
        finally
        {
            slots.Release();
            Signal(_due);
        }
    }

    private async Task<bool> GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (StateUnavailableException failure)
        {
            LogUnavailable(failure.Message);
            return false;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogBug(failure);
            return true;
        }
    }

    private static void Signal(SemaphoreSlim semaphore)
    {
        try
        {
            semaphore.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already signalled.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Notice}")]
    private partial void LogNotice(string notice);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The state is not available, announcements wait: {Reason}")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Announcing failed.")]
    private partial void LogBug(Exception failure);
}
