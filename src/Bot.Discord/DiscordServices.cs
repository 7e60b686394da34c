using Bot.Announcements.Messaging;
using Bot.Answers;
using Bot.Discord.Announcing;
using Bot.Discord.Http;
using Bot.Discord.Interactions;
using Bot.Discord.Registration;
using Bot.Discord.Rest;
using Bot.Discord.Signatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Discord;

/// <summary>Puts Discord into a host.</summary>
public static class DiscordServices
{
    /// <summary>
    /// Adds what answers on Discord. The host has a <see cref="CommandCatalogue"/>, a <see cref="LibraryHolder"/>, a
    /// <see cref="TimeProvider"/>, a <c>Func&lt;BotStatus&gt;</c> and logging, and maps the <see cref="InteractionEndpoint"/>
    /// where <see cref="DiscordOptions.Transport"/> is HTTP.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Checked already: they have no problems.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordOptions options)
    {
        services.AddDiscordRegistration(options);
        if (options.Transport is DiscordTransport.None) return services;
        if (options.PublicKey is { } hex && PublicKey.TryParse(hex, out var key, out _))
            services.AddSingleton(_ => new SignatureVerifier(key)).AddSingleton<InteractionEndpoint>();
        if (options.Token is not null) services.AddHostedService<RegistrationAtStart>().AddSingleton<IMessenger, DiscordMessenger>();
        return services
            .AddSingleton<InteractionCallbacks>().AddSingleton<ErrorNotices>().AddSingleton<CommandRunner>().AddSingleton<Replying>()
            .AddSingleton(provider => new InteractionHandler(
                provider.GetRequiredService<CommandRunner>(), provider.GetRequiredService<Replying>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<BackgroundReplies>().AddHostedService(provider => provider.GetRequiredService<BackgroundReplies>());
    }

    /// <summary>Adds what puts the commands on Discord and nothing else. The host has a <see cref="CommandCatalogue"/>, a <see cref="TimeProvider"/> and logging.</summary>
    public static IServiceCollection AddDiscordRegistration(this IServiceCollection services, DiscordOptions options) => services
        .AddSingleton(options)
        .AddSingleton(provider => new DiscordRest(
            options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<DiscordRest>>()))
        .AddSingleton<CommandRegistrar>();
}
