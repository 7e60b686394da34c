using System.Diagnostics;
using Bot.Answers;
using Bot.Logging;
using Bot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Worker;

/// <summary>Reads the folders at start, then keeps the library in step with them until told to stop.</summary>
internal sealed class ReportWorker(
    ReportsOptions options, LibrarySync sync, LibraryHolder holder, SyncStatus status, ILogger log) : BackgroundService
{
    // Files are looked at again after this, to see whether they are still being written.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly FolderEvents _events = new();
    private readonly Memory _memory = new();

    /// <summary>Done once the library holds what the folders held at start.</summary>
    public Task Ready => _ready.Task;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _events.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            holder.Swap(sync.Load(stoppingToken));
            Log();
            _ready.TrySetResult();
        }
        catch (OperationCanceledException)
        {
            _ready.TrySetCanceled(stoppingToken);
            return;
        }
        catch (Exception exception)
        {
            _ready.TrySetException(exception);
            throw;
        }

        await FollowAsync(stoppingToken);
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        // No answer needs what completes names, so that the first one did not wait for it.
        var names = OnOwnThread(holder.Current.Names.Prepare);
        await Task.Delay(Often, stoppingToken);
        await names;
        _memory.GiveBack();
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            _events.Watch(options.Paths);
            // Two looks at what is being written need time between them, and an event would cut it short.
            await (sync.Unsettled ? Task.Delay(Quiet, stoppingToken) : _events.WaitAsync(pause, stoppingToken));
            await OnOwnThread(() => pause = Look(stoppingToken));
            _memory.Sweep();
        }
    }

    // On one of the pool's the answers that wait behind this would be late.
    private static Task OnOwnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private TimeSpan Look(CancellationToken stoppingToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var current = holder.Current;
            var next = sync.Look(current, stoppingToken);
            if (!ReferenceEquals(current, next))
            {
                holder.Swap(next);
                Log();
                next.Names.Prepare();
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The library as it was is better than none: the bot goes on with it, and says so.
            var code = Bug.Report(log, exception);
            status.Failed($"The folders could not be looked over; the log tells more under {code}.");
        }

        return Pause(Stopwatch.GetElapsedTime(started));
    }

    // File events may be missing or lost, so that small folders are looked over often; large ones take at most a hundredth of the time.
    private TimeSpan Pause(TimeSpan lookTook)
    {
        var pause = lookTook * 100 > Often ? lookTook * 100 : Often;
        return pause < options.Interval ? pause : options.Interval;
    }

    private void Log() => log.LogInformation(
        "{Reports} reports with {Talks} talks, {Skipped} files skipped.",
        holder.Current.Reports.Count,
        holder.Current.Talks.All.Count,
        holder.Current.Files.Count(file => file.Report is null));
}
