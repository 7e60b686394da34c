using System.CommandLine;
using Bot.Answers;
using Bot.Hosting;
using Bot.Logging;
using Bot.Prompt;
using Bot.Settings;
using Bot.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace Bot.CommandLine;

/// <summary><c>bot</c>: the running bot with the console; without a terminal, lines from standard input.</summary>
internal static class ConsoleCommand
{
    /// <summary>Runs until the person leaves, the lines end or the process is told to stop.</summary>
    public static async Task<int> RunAsync(ParseResult arguments, SharedOptions shared, CancellationToken cancellationToken)
    {
        var error = arguments.InvocationConfiguration.Error;
        if (shared.Settings(arguments, error) is not { } settings)
            return ExitCode.WrongUsage;

        var language = new ConversationLanguage(UserLanguage.Of(Environment.GetEnvironmentVariable), arguments.GetValue(shared.Language));
        return StandardStreams.IsTerminal
            ? await RunAtTerminalAsync(settings, language, cancellationToken)
            : await RunOnLinesAsync(settings, language, arguments.InvocationConfiguration, cancellationToken);
    }

    private static async Task<int> RunOnLinesAsync(
        BotSettings settings, ConversationLanguage language, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        using var logger = new StandardErrorLogger(streams.Error.WriteLine, LogLevel.Warning);
        GatewayHosting.Warn(settings.Discord, logger);
        using var host = BotHost.Build(settings, logger, portRequired: false, streams.Output.WriteLine);
        await host.StartAsync(cancellationToken);
        await host.Services.GetRequiredService<ReportWorker>().Ready;
        using var input = StandardStreams.OpenInput();
        await new LineSession(input, streams.Output, Talk(host, language)).RunAsync(
            host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        await host.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task<int> RunAtTerminalAsync(BotSettings settings, ConversationLanguage language, CancellationToken cancellationToken)
    {
        Console.TreatControlCAsInput = true;
        var terminal = new Terminal(Console.Out, () => Console.ReadKey(intercept: true), () => Console.KeyAvailable, () => Console.WindowWidth);
        using var logger = new StandardErrorLogger(terminal.Note, LogLevel.Warning);
        GatewayHosting.Warn(settings.Discord, logger);
        using var host = BotHost.Build(settings, logger, portRequired: false, terminal.NoteAll);
        await host.StartAsync(cancellationToken);
        var services = host.Services;
        var session = new PromptSession(
            AnsiConsole.Console, terminal, Talk(host, language), services.GetRequiredService<CommandCatalogue>(),
            services.GetRequiredService<LibraryHolder>(), services.GetRequiredService<SyncStatus>(), language.Fixed ?? language.User);
        await session.RunAsync(
            services.GetRequiredService<ReportWorker>().Ready, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        await host.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static Conversation Talk(IHost host, ConversationLanguage language) => new(
        host.Services.GetRequiredService<CommandCatalogue>(),
        host.Services.GetRequiredService<LibraryHolder>(),
        host.Services.GetRequiredService<SyncStatus>(),
        host.Services.GetRequiredService<TimeProvider>(),
        language,
        host.Services.GetRequiredService<ILogger>());
}
