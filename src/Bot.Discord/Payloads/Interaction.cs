using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Discord.Payloads;

/// <summary>Something that a person did and Discord tells the bot. What the bot does not use is left out.</summary>
/// <param name="Id">The interaction's id.</param>
/// <param name="ApplicationId">The application it is meant for.</param>
/// <param name="Type">What kind it is.</param>
/// <param name="Token">Allows answers for 15 minutes; a secret.</param>
public sealed record Interaction(string Id, string ApplicationId, InteractionType Type, string Token)
{
    /// <summary>What was given, typed, pressed or filled in; null for a check.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>The server; null in a direct message.</summary>
    public string? GuildId { get; init; }

    /// <summary>The channel or thread.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who did it, in a server.</summary>
    public Member? Member { get; init; }

    /// <summary>Who did it, in a direct message.</summary>
    public User? User { get; init; }

    /// <summary>The message whose button was pressed.</summary>
    public SourceMessage? Message { get; init; }

    /// <summary>The person's language.</summary>
    public string? Locale { get; init; }

    /// <summary>The server's language.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>Who did it, wherever.</summary>
    [JsonIgnore]
    public User? Person => Member?.User ?? User;

    /// <summary>Whether who did it holds one of these permissions here; in a direct message there are none to hold.</summary>
    public bool Allows(Permissions any) =>
        Enum.TryParse<Permissions>(Member?.Permissions, out var held) && (held & (any | Permissions.Administrator)) != Permissions.None;
}

/// <summary>The kinds of interactions.</summary>
public enum InteractionType
{
    /// <summary>Discord checks that somebody is there.</summary>
    Ping = 1,

    /// <summary>A command.</summary>
    Command = 2,

    /// <summary>A button or a menu.</summary>
    Component = 3,

    /// <summary>An option being typed.</summary>
    Autocomplete = 4,

    /// <summary>A form sent off.</summary>
    ModalSubmit = 5,
}

/// <summary>The permissions that the bot looks at, as Discord's bits.</summary>
[Flags]
public enum Permissions : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>May do everything.</summary>
    Administrator = 1 << 3,

    /// <summary>May change the server's settings.</summary>
    ManageGuild = 1 << 5,

    /// <summary>May remove others' messages.</summary>
    ManageMessages = 1 << 13,
}

/// <summary>A person in a server.</summary>
public sealed record Member(User? User, string? Permissions);

/// <summary>A person.</summary>
public sealed record User(string Id)
{
    /// <summary>The account's name.</summary>
    public string? Username { get; init; }

    /// <summary>The name that others see.</summary>
    public string? GlobalName { get; init; }
}

/// <summary>What an interaction is about.</summary>
public sealed record InteractionData
{
    /// <summary>A command's name.</summary>
    public string? Name { get; init; }

    /// <summary>A command's type, as in <see cref="Command"/>.</summary>
    public int? Type { get; init; }

    /// <summary>The options given.</summary>
    public IReadOnlyList<GivenOption>? Options { get; init; }

    /// <summary>The message that a message command was used on.</summary>
    public string? TargetId { get; init; }

    /// <summary>What the ids in this interaction stand for.</summary>
    public Resolved? Resolved { get; init; }

    /// <summary>The pressed button's or sent form's id.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>A form's fields.</summary>
    public IReadOnlyList<FilledField>? Components { get; init; }
}

/// <summary>An option as given; its value is a text, a number or true and false.</summary>
public sealed record GivenOption(string Name, JsonElement? Value)
{
    /// <summary>It is the one being typed.</summary>
    public bool Focused { get; init; }

    /// <summary>The value as text.</summary>
    [JsonIgnore]
    public string Text => Value switch
    {
        { ValueKind: JsonValueKind.String } value => value.GetString()!,
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { ValueKind: JsonValueKind.Number } value => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        _ => "",
    };
}

/// <summary>The messages that an interaction names.</summary>
public sealed record Resolved(IReadOnlyDictionary<string, SourceMessage>? Messages);

/// <summary>A message on Discord, as far as the bot looks at it.</summary>
public sealed record SourceMessage(string Id)
{
    /// <summary>Its text.</summary>
    public string? Content { get; init; }

    /// <summary>Its boxes.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>Its flags.</summary>
    public MessageFlags? Flags { get; init; }
}

/// <summary>A field of a form, directly or inside a label or row.</summary>
public sealed record FilledField
{
    /// <summary>The field's id.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was typed.</summary>
    public string? Value { get; init; }

    /// <summary>The field in a label.</summary>
    public FilledField? Component { get; init; }

    /// <summary>The fields in a row.</summary>
    public IReadOnlyList<FilledField>? Components { get; init; }

    /// <summary>This field and all inside it.</summary>
    public IEnumerable<FilledField> All() =>
        [this, .. Component?.All() ?? [], .. (Components ?? []).SelectMany(field => field.All())];
}
