using Bot.Answers;
using Bot.Discord.Interactions;
using Bot.Discord.Payloads;

namespace Bot.Discord.Registration;

/// <summary>The catalogue as Discord takes it: one slash command each, and the command in a message's menu.</summary>
internal static class CommandPayloads
{
    // The context "other private channels" and the installation to a user go together.
    private static readonly int[] Everywhere = [0, 1, 2];
    private static readonly int[] Servers = [0];
    private static readonly int[] ServersAndUsers = [0, 1];

    private const string ManageGuild = "32";

    /// <summary>All commands, in the order of their names.</summary>
    public static IReadOnlyList<Command> Of(CommandCatalogue catalogue) =>
        [.. catalogue.Commands.Select(command => Of(command.Description)).Append(OnMessage()).OrderBy(command => command.Name, StringComparer.Ordinal)];

    private static Command Of(CommandDescription description) => new(Command.Slash, description.Name)
    {
        NameLocalizations = Names(description.Name),
        Description = description.Summary.English,
        DescriptionLocalizations = Texts(description.Summary),
        Options = [.. description.Options.OrderByDescending(option => option.Required).Concat(ReplyOptions.For(description)).Select(Of)],
        DefaultMemberPermissions = description.ForAdmins ? ManageGuild : null,
        Contexts = description.InDirectMessages && !description.ForAdmins ? Everywhere : Servers,
        IntegrationTypes = description.InDirectMessages && !description.ForAdmins ? ServersAndUsers : Servers,
    };

    private static Command OnMessage() => new(Command.OnMessage, AskAboutMessage.Name.English)
    {
        NameLocalizations = Texts(AskAboutMessage.Name),
        Contexts = Everywhere,
        IntegrationTypes = ServersAndUsers,
    };

    private static CommandOption Of(OptionDescription option) => new(TypeOf(option.Kind), option.Name, option.Summary.English)
    {
        NameLocalizations = Names(option.Name),
        DescriptionLocalizations = Texts(option.Summary),
        Required = option.Required ? true : null,
        Autocomplete = option is { Completes: true, Choices.Count: 0 } ? true : null,
        MaxLength = TypeOf(option.Kind) is OptionTypes.Text && option.Choices.Count == 0 ? Rewording.LongestText : null,
        Choices = option.Choices.Count == 0 ? null : [.. option.Choices.Select(Of)],
    };

    private static Choice Of(OptionChoice choice) => new(choice.Name.English, choice.Value) { NameLocalizations = Texts(choice.Name) };

    private static int TypeOf(OptionKind kind) => kind switch
    {
        OptionKind.Number => OptionTypes.Whole,
        OptionKind.Flag => OptionTypes.Flag,
        OptionKind.Channel => OptionTypes.Channel,
        OptionKind.Role => OptionTypes.Role,
        _ => OptionTypes.Text,
    };

    private static Dictionary<string, string>? Names(string name) => JapaneseNames.Of(name) is { } japanese
        ? new(StringComparer.Ordinal) { [Locales.Japanese] = japanese }
        : null;

    // Discord falls back to the plain text, which is English, for any other language.
    private static Dictionary<string, string> Texts(LocalizedText text) => new(StringComparer.Ordinal) { [Locales.Japanese] = text.Japanese };

    private static class OptionTypes
    {
        public const int Text = 3;
        public const int Whole = 4;
        public const int Flag = 5;
        public const int Channel = 7;
        public const int Role = 8;
    }
}
