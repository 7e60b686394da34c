using System.Text.Json;

namespace Bot.Discord.Payloads;

/// <summary>A frame of Discord's gateway. https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
/// <param name="Op">What it does; 0 tells of an event.</param>
/// <param name="T">The event's name.</param>
/// <param name="D">The data.</param>
public sealed record Frame(int Op, string? T, JsonElement? D)
{
    private const string InteractionCreate = "INTERACTION_CREATE";

    /// <summary>The interaction that a frame tells of; null for any other frame, and for text that is none.</summary>
    public static Interaction? ReadInteraction(string text)
    {
        // Most frames are something else, and large: looked through before they are taken apart.
        if (!text.Contains(InteractionCreate, StringComparison.Ordinal)) return null;
        return Json.ReadFrame(text) is { Op: 0, T: InteractionCreate, D: { ValueKind: JsonValueKind.Object } data } ? Json.ReadInteraction(data) : null;
    }
}
