using Bot.Answers;
using Bot.Discord.Payloads;

namespace Bot.Discord.Interactions;

/// <summary>Chooses a reply's language among those that Discord tells.</summary>
internal static class Locales
{
    /// <summary>Discord's code of Japanese; every other language gets English.</summary>
    public const string Japanese = "ja";

    /// <summary>Discord's codes of English.</summary>
    public static IReadOnlyList<string> English { get; } = ["en-US", "en-GB"];

    /// <summary>The person's language for what only they see, the server's for what all see.</summary>
    public static Locale Of(Interaction interaction, bool isPrivate) =>
        Of(isPrivate ? interaction.Locale : interaction.GuildLocale ?? interaction.Locale);

    /// <summary>The bot's language for one of Discord's codes.</summary>
    public static Locale Of(string? code) => code is Japanese ? Locale.Japanese : Locale.English;
}
