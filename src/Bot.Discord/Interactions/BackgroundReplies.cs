using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Interactions;

/// <summary>Replies that come after the first answer. At a shutdown those under way are waited for, as long as the host does.</summary>
public sealed class BackgroundReplies(ILogger<BackgroundReplies> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>Starts what an answer left to do.</summary>
    public void Start(Func<CancellationToken, Task> reply)
    {
        var running = RunAsync(reply);
        _running[running] = true;
        _ = running.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(_running.Keys).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _stopping.CancelAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(Func<CancellationToken, Task> reply)
    {
        try
        {
            await reply(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            logger.LogWarning("A reply was given up because the bot stops");
        }
        catch (Exception fault)
        {
            logger.LogError(fault, "{Code}: a reply could not be finished", ErrorNotices.NewCode());
        }
    }
}
