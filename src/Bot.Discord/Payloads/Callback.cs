using System.Text.Json.Serialization;

namespace Bot.Discord.Payloads;

/// <summary>The first answer to an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Pong), 1)]
[JsonDerivedType(typeof(NewMessage), 4)]
[JsonDerivedType(typeof(NewMessageLater), 5)]
[JsonDerivedType(typeof(UpdateLater), 6)]
[JsonDerivedType(typeof(Update), 7)]
[JsonDerivedType(typeof(Choices), 8)]
[JsonDerivedType(typeof(OpenModal), 9)]
public abstract record Callback;

/// <summary>Answers Discord's check that somebody is there.</summary>
public sealed record Pong : Callback;

/// <summary>A message of its own.</summary>
public sealed record NewMessage(Message Data) : Callback;

/// <summary>A message that an edit will bring; whether only one person sees it is settled now.</summary>
public sealed record NewMessageLater(LaterFlags? Data = null) : Callback;

/// <summary>The only thing that may be said of a message to come.</summary>
public sealed record LaterFlags(MessageFlags Flags);

/// <summary>Heard; the message with the pressed button may be edited later.</summary>
public sealed record UpdateLater : Callback;

/// <summary>Replaces the message with the pressed button.</summary>
public sealed record Update(Message Data) : Callback;

/// <summary>Completions of an option being typed.</summary>
public sealed record Choices(ChoiceList Data) : Callback;

/// <summary>At most 25 completions.</summary>
public sealed record ChoiceList([property: JsonPropertyName("choices")] IReadOnlyList<Choice> Items);

/// <summary>A completion or a fixed value of an option.</summary>
/// <param name="Name">Shown; 1 to 100 characters.</param>
/// <param name="Value">Sent; at most 100 characters.</param>
public sealed record Choice(string Name, string Value)
{
    /// <summary>What is shown, by Discord's locale codes.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}

/// <summary>Opens a form.</summary>
public sealed record OpenModal(Modal Data) : Callback;
