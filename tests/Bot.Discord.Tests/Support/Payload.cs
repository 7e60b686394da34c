using System.Text.Json.Nodes;

namespace Bot.Discord.Tests.Support;

/// <summary>Reads what stands on a message.</summary>
internal static class Payload
{
    public static int Type(this JsonNode callback) => callback["type"]!.GetValue<int>();

    public static bool IsPrivate(this JsonNode callback) => (callback["data"]?["flags"]?.GetValue<int>() & 64) == 64;

    /// <summary>All texts of the embeds, a line each.</summary>
    public static string Texts(this JsonNode message) => string.Join('\n', (message["embeds"] as JsonArray ?? []).SelectMany(embed =>
        new[] { embed!["author"]?["name"], embed["title"], embed["description"], embed["footer"]?["text"] }).Select(text => text?.GetValue<string>()).OfType<string>());

    public static IReadOnlyList<JsonNode> Components(this JsonNode message) =>
        [.. (message["components"] as JsonArray ?? []).SelectMany(row => (JsonArray)row!["components"]!).OfType<JsonNode>()];

    /// <summary>The id of the button with these words.</summary>
    public static string Button(this JsonNode message, string label) =>
        message.Components().FirstOrDefault(component => component["label"]?.GetValue<string>() == label)?["custom_id"]?.GetValue<string>()
        ?? throw new InvalidOperationException($"No button {label} on {message.ToJsonString()}");

    public static bool HasButton(this JsonNode message, string label) =>
        message.Components().Any(component => component["label"]?.GetValue<string>() == label);
}
