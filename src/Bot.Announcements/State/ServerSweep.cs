using Bot.Announcements.Messaging;
using Microsoft.Extensions.Logging;

namespace Bot.Announcements.State;

/// <summary>Forgets servers that the bot was removed from without anybody telling it, as happens while it is down or hears by HTTP alone.</summary>
public sealed partial class ServerSweep(ServerData servers, IMessenger messenger, AnnouncementOptions options, TimeProvider time, ILogger<ServerSweep> logger)
{
    /// <summary>Looks at once, and then now and then until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await SweepAsync(cancellationToken);
            }
            catch (StateUnavailableException failure)
            {
                LogUnavailable(failure.Message);
            }
            await Task.Delay(options.ServerCheck, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks once. In doubt nothing is forgotten: a server must be missing from the list and not be found by itself.</summary>
    /// <exception cref="StateUnavailableException">The state cannot be used.</exception>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var kept = await servers.ListAsync(cancellationToken);
        if (kept.Count == 0 || await messenger.ServersAsync(cancellationToken) is not { } present)
            return;
        foreach (var server in kept.Where(server => !present.Contains(server)))
        {
            if (await messenger.IsInServerAsync(server, cancellationToken) is not false)
                continue;
            LogForgotten(server);
            await servers.ForgetAsync(server, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot is no longer in server {Server}; its subscriptions and questions are forgotten.")]
    private partial void LogForgotten(string server);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Servers that the bot has left could not be looked for: {Reason}")]
    private partial void LogUnavailable(string reason);
}
