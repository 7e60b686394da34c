using System.Text.Json;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord.Announcing;

/// <summary>Reads what Discord sent without trusting its shape.</summary>
internal static class JsonReading
{
    /// <summary>The object that an answer holds; undefined where it holds none.</summary>
    public static JsonElement Object(this RestOutcome outcome) => outcome is RestOutcome.Done done ? Json.ReadObject(done.Body.Span) ?? default : default;

    /// <summary>A property's text; empty where there is none.</summary>
    public static string Text(this JsonElement element, string property) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : "";

    /// <summary>A property's whole number; -1 where there is none.</summary>
    public static int Number(this JsonElement element, string property) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.Number
            && value.TryGetInt32(out var number) ? number : -1;

    /// <summary>A property that is true.</summary>
    public static bool Is(this JsonElement element, string property) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.True;

    /// <summary>A property's entries; none where it is no list.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement element, string property) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
