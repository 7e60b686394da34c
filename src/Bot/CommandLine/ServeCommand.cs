using System.CommandLine;
using Bot.Hosting;
using Bot.Http;
using Bot.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.CommandLine;

/// <summary><c>bot serve</c>: worker, HTTP and Discord, without a console, until told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var command = new Command("serve", "Runs without the console until told to stop, for systemd or a container.");
        command.SetAction((arguments, cancellationToken) => RunAsync(arguments, shared, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, SharedOptions shared, CancellationToken cancellationToken)
    {
        var error = arguments.InvocationConfiguration.Error;
        if (shared.Settings(arguments, error) is not { } settings)
            return ExitCode.WrongUsage;

        if (GatewayHosting.ProblemOf(settings.Discord) is { } problem)
        {
            await error.WriteLineAsync(problem);
            return ExitCode.WrongUsage;
        }

        using var logger = new StandardErrorLogger(error.WriteLine, LogLevel.Information);
        using var host = BotHost.Build(settings, logger, portRequired: true);
        var http = host.Services.GetRequiredService<HttpServer>();
        await host.RunAsync(cancellationToken);
        return http.Failure is null ? ExitCode.Done : ExitCode.Failed;
    }
}
