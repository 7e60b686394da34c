using Bot.Discord;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Hosting;

/// <summary>Brings the gateway into the host, in a build with Discord.Net.</summary>
internal static partial class GatewayHosting
{
    private const string NoGateway =
        "Discord:Token is set without Discord:PublicKey, which asks for the gateway, and this build has none: "
        + "build with -p:DiscordNet=true, or set Discord:PublicKey to take interactions over HTTP.";

    /// <summary>Why Discord cannot be served as it is set, in one sentence; null when it can or is not set.</summary>
    public static string? ProblemOf(DiscordOptions options) =>
        options.Transport is DiscordTransport.Gateway && Offered() is null ? NoGateway : null;

    /// <summary>Logs why Discord is not served, for a bot that goes on without it.</summary>
    public static void Warn(DiscordOptions options, ILogger logger)
    {
        if (ProblemOf(options) is { } problem)
            logger.LogWarning("{Problem}", problem);
    }

    /// <summary>Adds the gateway where the settings ask for it and the build has it.</summary>
    public static IServiceCollection AddGateway(this IServiceCollection services, DiscordOptions options)
    {
        if (options.Transport is DiscordTransport.Gateway)
            Offered()?.Invoke(services);

        return services;
    }

    private static Action<IServiceCollection>? Offered()
    {
        Action<IServiceCollection>? add = null;
        Offer(ref add);
        return add;
    }

    // Implemented in a build with Discord.Net alone.
    static partial void Offer(ref Action<IServiceCollection>? add);
}
