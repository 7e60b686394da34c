using System.Globalization;
using Bot.Announcements.State;
using Bot.Discord.Interactions;
using Bot.Discord.Payloads;
using Discord;
using Discord.Net;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Gateway;

/// <summary>
/// Keeps the connection to Discord and answers the interactions that come over it; Discord.Net resumes and reconnects. It asks for the
/// Guilds intent alone, which is not privileged.
/// </summary>
public sealed class DiscordGateway(
    DiscordOptions options, InteractionHandler handler, InteractionCallbacks callbacks, BackgroundReplies background, ServerData servers,
    TimeProvider time, ILogger<DiscordGateway> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var client = new DiscordShardedClient(Configuration());
        client.Log += LogAsync;
        client.LeftGuild += ForgetAsync;
        if (!await LogInAsync(client, stoppingToken)) return;
        await client.StartAsync();
        await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await client.StopAsync();
    }

    // Discord.Net comes back by itself once it was logged in; before that, nobody else tries again.
    private async Task<bool> LogInAsync(DiscordShardedClient client, CancellationToken stoppingToken)
    {
        for (var pause = TimeSpan.FromSeconds(1); !stoppingToken.IsCancellationRequested; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                await client.LoginAsync(TokenType.Bot, options.Token, validateToken: false);
                return true;
            }
            catch (HttpException refused) when (refused.HttpCode is System.Net.HttpStatusCode.Unauthorized)
            {
                logger.LogCritical("Discord does not accept Discord:Token; copy it again from the developer portal");
                return false;
            }
            catch (Exception failure) when (failure is HttpException or HttpRequestException or TimeoutException)
            {
                logger.LogWarning("Discord cannot be reached, trying again in {Pause}: {Reason}", pause, failure.Message);
            }
            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return false;
    }

    private DiscordSocketConfig Configuration() => new()
    {
        GatewayIntents = GatewayIntents.Guilds,
        TotalShards = options.Shards,
        MessageCacheSize = 0,
        LogGatewayIntentWarnings = false,
        RestClientProvider = _ => DefaultRestClientProvider.Instance(options.ApiBase.TrimEnd('/') + "/"),
        WebSocketProvider = () => new InteractionTap(DefaultWebSocketProvider.Instance(), Received),
    };

    private void Received(Interaction interaction) => background.Start(async stopping =>
    {
        var answer = await handler.HandleAsync(interaction, stopping);
        await callbacks.SendAsync(interaction, answer.Callback, stopping);
        if (answer.Afterwards is { } afterwards) await afterwards(stopping);
    });

    // Discord.Net tells of a server that is away for a while otherwise.
    private Task ForgetAsync(SocketGuild server)
    {
        background.Start(stopping => servers.ForgetAsync(server.Id.ToString(CultureInfo.InvariantCulture), stopping));
        return Task.CompletedTask;
    }

    private Task LogAsync(LogMessage message)
    {
        var level = message.Severity switch
        {
            LogSeverity.Critical => LogLevel.Critical,
            LogSeverity.Error => LogLevel.Error,
            LogSeverity.Warning => LogLevel.Warning,
            LogSeverity.Info => LogLevel.Information,
            _ => LogLevel.Debug,
        };
        logger.Log(level, message.Exception, "{Source}: {Message}", message.Source, message.Message);
        return Task.CompletedTask;
    }
}
