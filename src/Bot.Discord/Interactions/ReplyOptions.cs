using Bot.Answers;
using Bot.Discord.Payloads;

namespace Bot.Discord.Interactions;

/// <summary>The options that every command has on Discord beside its own: who sees the reply, and in which language.</summary>
internal static class ReplyOptions
{
    /// <summary>Whether only the asker sees the reply.</summary>
    public static OptionDescription Private { get; } = new(
        "private", new("返答を自分だけに表示します", "Show the reply to me alone"), OptionKind.Flag);

    /// <summary>The reply's language instead of the one that Discord's settings give.</summary>
    public static OptionDescription Language { get; } = new(
        "answer-in", new("返答の言語", "The language of the reply"))
    {
        Choices = [new("ja", new("日本語", "Japanese")), new("en", new("英語", "English"))],
    };

    /// <summary>Both that the command does not have itself.</summary>
    public static IEnumerable<OptionDescription> For(CommandDescription command) =>
        new[] { Private, Language }.Where(option => command.Options.All(own => own.Name != option.Name));

    /// <summary>Takes them out of what was given with a command.</summary>
    public static Asking Read(Interaction interaction, CommandDescription command)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in interaction.Data?.Options ?? []) given[option.Name] = option.Text;
        var own = For(command).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        var isPrivate = own.Contains(Private.Name) && given.GetValueOrDefault(Private.Name) is "true";
        var language = own.Contains(Language.Name) ? given.GetValueOrDefault(Language.Name) : null;
        var request = new CommandRequest(
            command.Name, given.Where(option => !own.Contains(option.Key)).ToDictionary(StringComparer.Ordinal));
        var locale = language is null ? Locales.Of(interaction, isPrivate) : Locales.Of(language);
        return new Asking(interaction, request, locale) { Private = isPrivate };
    }
}
