using Bot.Discord.Payloads;

namespace Bot.Discord.Registration;

/// <summary>Tells whether two lists of commands are the same to Discord: what it fills in, and orders its own way, makes no difference.</summary>
internal static class CommandComparison
{
    public static bool AreSame(IReadOnlyList<Command> present, IReadOnlyList<Command> wanted) =>
        Json.Write(Normal(present)).AsSpan().SequenceEqual(Json.Write(Normal(wanted)));

    private static IReadOnlyList<Command> Normal(IReadOnlyList<Command> commands) =>
        [.. commands.Select(Normal).OrderBy(command => command.Type).ThenBy(command => command.Name, StringComparer.Ordinal)];

    private static Command Normal(Command command) => command with
    {
        NameLocalizations = Normal(command.NameLocalizations),
        Description = command.Description is "" ? null : command.Description,
        DescriptionLocalizations = Normal(command.DescriptionLocalizations),
        Options = command.Options is { Count: > 0 } options ? [.. options.Select(Normal)] : null,
        Contexts = command.Contexts?.Order().ToList(),
        IntegrationTypes = command.IntegrationTypes?.Order().ToList(),
    };

    private static CommandOption Normal(CommandOption option) => option with
    {
        NameLocalizations = Normal(option.NameLocalizations),
        DescriptionLocalizations = Normal(option.DescriptionLocalizations),
        Required = option.Required is true ? true : null,
        Autocomplete = option.Autocomplete is true ? true : null,
        Choices = option.Choices is { Count: > 0 } choices
            ? [.. choices.Select(choice => choice with { NameLocalizations = Normal(choice.NameLocalizations) })]
            : null,
    };

    private static SortedDictionary<string, string>? Normal(IReadOnlyDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? new(texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) : null;
}
