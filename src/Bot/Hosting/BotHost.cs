using Bot.Announcing;
using Bot.Answers;
using Bot.Discord;
using Bot.Http;
using Bot.Logging;
using Bot.Settings;
using Bot.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Hosting;

/// <summary>Puts the running bot together: what <c>bot</c> and <c>bot serve</c> have in common.</summary>
internal static class BotHost
{
    /// <summary>Builds the host, without starting it.</summary>
    /// <param name="settings">The settings in force.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="portRequired">The bot stops when the port is taken; else it goes on without, and opens it only after the reading.</param>
    /// <param name="print">Prints an announcement at the console; null where there is none.</param>
    public static IHost Build(BotSettings settings, StandardErrorLogger logger, bool portRequired, Action<string>? print = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddProvider(logger);
        builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        builder.Services
            .AddSingleton(logger)
            .AddSingleton<ILogger>(logger)
            .AddSingleton(TimeProvider.System)
            .AddSettings(settings)
            .AddLibrary()
            .AddDiscord(settings.Discord)
            .AddGateway(settings.Discord)
            .AddAnnouncements(settings, print)
            .AddHttp(settings, portRequired);
        return builder.Build();
    }

    private static IServiceCollection AddSettings(this IServiceCollection services, BotSettings settings) => services
        .AddSingleton(settings.Reports)
        .AddSingleton(settings.Search)
        .AddSingleton(settings.Http)
        .AddSingleton(settings.State);

    private static IServiceCollection AddLibrary(this IServiceCollection services) => services
        .AddSingleton<LibraryHolder>()
        .AddSingleton<SyncStatus>()
        .AddSingleton<Func<BotStatus>>(provider => provider.GetRequiredService<SyncStatus>().Snapshot)
        .AddSingleton<LibrarySource>()
        .AddSingleton<LibrarySync>()
        .AddSingleton(CommandCatalogue.Standard)
        .AddSingleton<ReportWorker>()
        .AddHostedService(provider => provider.GetRequiredService<ReportWorker>());

    private static IServiceCollection AddHttp(this IServiceCollection services, BotSettings settings, bool portRequired)
    {
        if (settings.Discord.Transport is DiscordTransport.Http)
            services.AddSingleton<IHttpRoutes, InteractionRoutes>();

        return services
            .AddSingleton<IHttpRoutes, HealthRoute>()
            .AddSingleton(provider => new HttpNeed(
                portRequired, portRequired ? Task.CompletedTask : provider.GetRequiredService<ReportWorker>().Ready))
            .AddSingleton<HttpServer>()
            .AddHostedService(provider => provider.GetRequiredService<HttpServer>());
    }
}
