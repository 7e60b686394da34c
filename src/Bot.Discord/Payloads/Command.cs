namespace Bot.Discord.Payloads;

/// <summary>A command as it is put on Discord. https://discord.com/developers/docs/interactions/application-commands</summary>
/// <param name="Type">1 for a slash command, 3 for one in a message's menu.</param>
/// <param name="Name">The name in every language that has no other.</param>
public sealed record Command(int Type, string Name)
{
    /// <summary>A slash command's <see cref="Type"/>.</summary>
    public const int Slash = 1;

    /// <summary>A message command's <see cref="Type"/>.</summary>
    public const int OnMessage = 3;

    /// <summary>Names by Discord's locale codes.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>One line; empty for a message command.</summary>
    public string? Description { get; init; }

    /// <summary>Descriptions by Discord's locale codes.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Required ones first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Permissions that a member needs by default, as a decimal bit set; null for none.</summary>
    public string? DefaultMemberPermissions { get; init; }

    /// <summary>Where it can be given: 0 in a server, 1 in the bot's direct messages, 2 in others.</summary>
    public IReadOnlyList<int>? Contexts { get; init; }

    /// <summary>Where the bot may be installed for it: 0 a server, 1 a user.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }
}

/// <summary>One option of a command.</summary>
/// <param name="Type">What it takes, by Discord's numbers.</param>
/// <param name="Name">Lower case.</param>
/// <param name="Description">One line.</param>
public sealed record CommandOption(int Type, string Name, string Description)
{
    /// <summary>Names by Discord's locale codes.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Descriptions by Discord's locale codes.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>The command cannot be given without it.</summary>
    public bool? Required { get; init; }

    /// <summary>Asks the bot while it is typed.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>The longest text it takes.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The only values it takes.</summary>
    public IReadOnlyList<Choice>? Choices { get; init; }
}
