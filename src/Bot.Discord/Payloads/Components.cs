using System.Text.Json.Serialization;

namespace Bot.Discord.Payloads;

/// <summary>Something to press, choose or fill in. https://discord.com/developers/docs/components/reference</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(Label), 18)]
public abstract record Component;

/// <summary>A row of up to five buttons, or one menu.</summary>
public sealed record ActionRow(IReadOnlyList<Component> Components) : Component;

/// <summary>A button: one with an address opens it, one with a custom id tells the bot.</summary>
public sealed record Button(ButtonStyle Style, string Label) : Component
{
    /// <summary>Comes back when it is pressed; null for a link.</summary>
    public string? CustomId { get; init; }

    /// <summary>Where a link leads; null for any other button.</summary>
    public string? Url { get; init; }

    /// <summary>Cannot be pressed.</summary>
    public bool? Disabled { get; init; }
}

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>The main one.</summary>
    Primary = 1,

    /// <summary>One of several.</summary>
    Secondary = 2,

    /// <summary>Takes something away.</summary>
    Danger = 4,

    /// <summary>Opens an address.</summary>
    Link = 5,
}

/// <summary>A menu of up to 25 options, one of which is chosen.</summary>
public sealed record StringSelect(string CustomId, IReadOnlyList<SelectOption> Options) : Component
{
    /// <summary>Shown while nothing is chosen.</summary>
    public string? Placeholder { get; init; }
}

/// <summary>A line of a menu.</summary>
public sealed record SelectOption(string Label, string Value)
{
    /// <summary>A second, smaller line.</summary>
    public string? Description { get; init; }
}

/// <summary>A form that opens over the chat.</summary>
public sealed record Modal(string CustomId, string Title, IReadOnlyList<Component> Components);

/// <summary>A field of a form with its words.</summary>
[method: JsonConstructor]
public sealed record Label([property: JsonPropertyName("label")] string Text, Component Component) : Component;

/// <summary>A text to type.</summary>
public sealed record TextInput(string CustomId) : Component
{
    /// <summary>1 for one line, 2 for several.</summary>
    public int Style { get; init; } = 1;

    /// <summary>What stands in it at first.</summary>
    public string? Value { get; init; }

    /// <summary>The longest text it takes.</summary>
    public int? MaxLength { get; init; }
}
