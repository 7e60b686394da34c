using Bot.Answers.Commands;

namespace Bot.Answers;

/// <summary>The slash commands that the bot takes.</summary>
public sealed class CommandCatalogue
{
    private readonly Dictionary<string, ICommand> _byName;

    private CommandCatalogue(IReadOnlyList<ICommand> commands)
    {
        Commands = commands;
        _byName = commands.ToDictionary(command => command.Description.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The commands that look things up in the reports, and /help and /status.</summary>
    public static CommandCatalogue Standard { get; } = new CommandCatalogue([]).With(
    [
        new AskCommand(), new WhoCommand(), new TalksCommand(), new TalkCommand(), new SpeakerCommand(),
        new EventCommand(), new SlidesCommand(), new LatestCommand(), new StatusCommand(),
    ]);

    /// <summary>All commands, in the order in which /help lists them; /help itself is the last.</summary>
    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>The command of a name, without its slash; null where there is none.</summary>
    public ICommand? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>This catalogue and more commands, which /help lists too.</summary>
    public CommandCatalogue With(IReadOnlyList<ICommand> more)
    {
        List<ICommand> commands = [.. Commands.Where(command => command is not HelpCommand), .. more];
        return new CommandCatalogue([.. commands, new HelpCommand(commands)]);
    }

    /// <summary>This catalogue with each command in a wrapping of its own, or as it is.</summary>
    public CommandCatalogue Wrapped(Func<ICommand, ICommand> wrap) => new CommandCatalogue([]).With([.. Commands.Where(command => command is not HelpCommand).Select(wrap)]);

    /// <summary>Runs a request; an unknown command is a reply that says so.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="context">One snapshot for the whole run.</param>
    /// <param name="cancellationToken">Ends the run early with an <see cref="OperationCanceledException"/>.</param>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        Find(request.Command) is { } command
            ? command.RunAsync(request, context, cancellationToken)
            : ValueTask.FromResult(Replies.UnknownCommand(request.Command, context.Locale));

    /// <summary>Completions for an option of a request; none for an unknown command.</summary>
    /// <param name="option">The option being typed.</param>
    /// <param name="typed">Its text so far.</param>
    /// <param name="request">The other options as they stand.</param>
    /// <param name="context">As for <see cref="RunAsync"/>.</param>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        Find(request.Command)?.Complete(option, typed, request, context) ?? [];
}
