using System.CommandLine;
using Bot.Discord.Registration;
using Bot.Hosting;
using Bot.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.CommandLine;

/// <summary><c>bot register</c>: puts the slash commands on Discord.</summary>
internal static class RegisterCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var command = new Command("register", "Puts the slash commands on Discord.");
        command.SetAction((arguments, cancellationToken) => RunAsync(arguments, shared, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, SharedOptions shared, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (shared.Settings(arguments, error) is not { } settings)
            return ExitCode.WrongUsage;

        if (settings.Discord.Token is null)
        {
            await error.WriteLineAsync("Discord:Token is not set; registering commands takes it.");
            return ExitCode.WrongUsage;
        }

        using var log = new StandardErrorLogger(error.WriteLine, LogLevel.Warning);
        using var host = BotHost.Build(settings, log, portRequired: false);
        switch (await host.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(cancellationToken))
        {
            case RegistrationResult.Registered registered:
                await output.WriteLineAsync($"{registered.Commands} commands were put on Discord.");
                return ExitCode.Done;
            case RegistrationResult.UpToDate same:
                await output.WriteLineAsync($"The {same.Commands} commands are on Discord already.");
                return ExitCode.Done;
            case RegistrationResult.Failed failed:
                await error.WriteLineAsync(failed.Reason);
                return ExitCode.Failed;
            default:
                return ExitCode.Failed;
        }
    }
}
