using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Discord.Payloads;

/// <summary>Reads and writes Discord's JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(ForumPost))]
[JsonSerializable(typeof(IReadOnlyList<Command>))]
[JsonSerializable(typeof(Frame))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DiscordJson : JsonSerializerContext;

/// <summary>Discord's JSON as bytes.</summary>
internal static class Json
{
    // Japanese stays as it is, three bytes a character instead of six, because Discord refuses large bodies
    // (https://github.com/discord/discord-api-docs/issues/7310). None of this ends up in HTML.
    private static readonly DiscordJson Context =
        new(new JsonSerializerOptions(DiscordJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static byte[] Write(Callback callback) => JsonSerializer.SerializeToUtf8Bytes(callback, Context.Callback);

    public static byte[] Write(Message message) => JsonSerializer.SerializeToUtf8Bytes(message, Context.Message);

    public static byte[] Write(ForumPost post) => JsonSerializer.SerializeToUtf8Bytes(post, Context.ForumPost);

    public static byte[] Write(IReadOnlyList<Command> commands) => JsonSerializer.SerializeToUtf8Bytes(commands, Context.IReadOnlyListCommand);

    /// <summary>The commands that Discord lists; null where the text is no such list.</summary>
    public static IReadOnlyList<Command>? ReadCommands(ReadOnlySpan<byte> json) => Read(json, Context.IReadOnlyListCommand);

    /// <summary>An interaction; null where the text is none.</summary>
    public static Interaction? ReadInteraction(ReadOnlySpan<byte> json) => Whole(Read(json, Context.Interaction));

    /// <summary>An interaction inside other JSON; null where it is none.</summary>
    public static Interaction? ReadInteraction(JsonElement json) => Whole(Read(json, Context.Interaction));

    /// <summary>A frame of the gateway; null where the text is none.</summary>
    public static Frame? ReadFrame(string json) => Read(Encoding.UTF8.GetBytes(json), Context.Frame);

    /// <summary>Any JSON object; null where the text is none.</summary>
    public static JsonElement? ReadObject(ReadOnlySpan<byte> json) =>
        Read(json, Context.JsonElement) is { ValueKind: JsonValueKind.Object } element ? element : null;

    /// <summary>The entries of any JSON list; none where the text is no list.</summary>
    public static IReadOnlyList<JsonElement> ReadList(ReadOnlySpan<byte> json) =>
        Read(json, Context.JsonElement) is { ValueKind: JsonValueKind.Array } element ? [.. element.EnumerateArray()] : [];

    private static Interaction? Whole(Interaction? interaction) =>
        interaction is { Id: not null, ApplicationId: not null, Token: not null } ? interaction : null;

    private static T? Read<T>(JsonElement json, JsonTypeInfo<T> type)
    {
        try
        {
            return json.Deserialize(type);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static T? Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
