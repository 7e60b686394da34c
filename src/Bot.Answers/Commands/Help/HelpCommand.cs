using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/help: the commands of a catalogue and their options.</summary>
internal sealed class HelpCommand(IReadOnlyList<ICommand> others) : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(
        CommandNames.Help, CommandWording.Help, [new(OptionNames.Command, CommandWording.HelpCommand) { Completes = true }]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var name = request[OptionNames.Command]?.TrimStart('/');
        var shown = All(context).Where(command => name is null || command.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (shown.Count == 0)
            return ValueTask.FromResult(Replies.UnknownCommand(name!, context.Locale));
        var cards = shown.Select(command => ToCard(command, name is not null, context.Locale));
        return ValueTask.FromResult(new Reply(Answer.Notice, CommandWording.HelpIntroduction.In(context.Locale))
        {
            Kind = ReplyKind.Notice,
            Cards = name is null ? [Overview(shown, context.Locale)] : [.. cards],
            Private = true,
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        [.. All(context).Where(command => command.Name.Contains(typed.Trim().TrimStart('/'), StringComparison.OrdinalIgnoreCase))
            .Select(command => new Completion(command.Name, command.Name)).Take(25)];

    private IEnumerable<CommandDescription> All(CommandContext context) =>
        others.Select(command => command.Description).Append(Description).Where(command => !command.ForAdmins || context.Caller.ManagesServer);

    private static Card Overview(IEnumerable<CommandDescription> commands, Locale locale) => new(CommandWording.Help.In(locale))
    {
        Fields = [.. commands.Select(command => new CardField(Usage(command), command.Summary.In(locale)))],
    };

    private static Card ToCard(CommandDescription command, bool withOptions, Locale locale) => new(Usage(command))
    {
        Lines = [command.Summary.In(locale)],
        Fields = withOptions ? [.. command.Options.Select(option => new CardField(option.Name, Words(option, locale)))] : [],
    };

    private static string Usage(CommandDescription command) =>
        string.Join(' ', command.Options.Select(option => option.Required ? option.Name : $"[{option.Name}]").Prepend($"/{command.Name}"));

    private static string Words(OptionDescription option, Locale locale) =>
        option.Required ? $"{option.Summary.In(locale)} ({CommandWording.Required.In(locale)})" : option.Summary.In(locale);
}
