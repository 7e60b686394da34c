using Bot.Logging;
using Bot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Http;

/// <summary>
/// Opens the port in a small application of its own, so that a busy port is this service's failure alone and the first answer does
/// not wait for ASP.NET.
/// </summary>
internal sealed class HttpServer(
    HttpOptions options, HttpNeed need, IEnumerable<IHttpRoutes> routes, StandardErrorLogger log, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>A sentence when the port could not be opened and the bot is useless without it.</summary>
    public string? Failure { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await need.After.WaitAsync(stoppingToken);
        await using var application = Build();
        try
        {
            await application.StartAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
        catch (IOException exception)
        {
            Refuse($"Http:Url {options.Url} cannot be opened: {exception.GetBaseException().Message}.");
            return;
        }

        log.LogInformation("HTTP is taken at {Url}.", options.Url);
        await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await application.StopAsync(CancellationToken.None);
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(options.Url.GetLeftPart(UriPartial.Authority));
        builder.Services.AddRoutingCore();
        // A busy port is told in one sentence, not with the host's own stack trace before it.
        builder.Logging.AddProvider(log).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var application = builder.Build();
        application.UseRouting();
        foreach (var group in routes)
            group.Map(application);

        return application;
    }

    private void Refuse(string sentence)
    {
        log.LogWarning("{Sentence}", sentence);
        if (!need.Required)
            return;

        Failure = sentence;
        lifetime.StopApplication();
    }
}

/// <summary>How much a way of running needs HTTP.</summary>
/// <param name="Required">Without the port the bot stops.</param>
/// <param name="After">The port opens once this is done.</param>
internal sealed record HttpNeed(bool Required, Task After);
