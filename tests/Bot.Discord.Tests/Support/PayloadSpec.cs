using System.Text.Json;

namespace Bot.Discord.Tests.Support;

/// <summary>
/// Discord's own OpenAPI specification, from the folder that <c>BOT_EVAL</c> names; without it the rules of
/// <see cref="PayloadRules"/> alone are checked.
/// </summary>
internal static class PayloadSpec
{
    public const string Missing = "Discord's specification is not at hand: set BOT_EVAL to the folder that holds discord/openapi.json, before the build too.";

    public const string CallbackPath = "/interactions/{interaction_id}/{interaction_token}/callback";

#if SPEC_VALIDATOR
    private static readonly Lazy<SpecValidator?> Validator = new(() =>
        Environment.GetEnvironmentVariable("BOT_EVAL") is { } folder && File.Exists(Path.Combine(folder, "discord", "openapi.json"))
            ? new SpecValidator(
                JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "discord", "openapi.json"))).RootElement, intStrings: true, strictNames: true)
            : null);

    public static bool IsAtHand => Validator.Value is not null;

    /// <summary>What the specification has against a request's body; nothing where it is not at hand.</summary>
    public static IReadOnlyList<string> ErrorsIn(string method, string path, JsonElement body) => Validator.Value?.Request(method, path, body) ?? [];

    /// <summary>As <see cref="ErrorsIn"/> for a new message in answer to an interaction, without looking at every other kind of answer.</summary>
    public static IReadOnlyList<string> ErrorsInMessage(JsonElement message) => ErrorsInComponent("IncomingWebhookInteractionRequest", message);

    /// <summary>What the specification has against something of a name of its own, such as <c>GuildRoleResponse</c>.</summary>
    public static IReadOnlyList<string> ErrorsInComponent(string name, JsonElement json) => Validator.Value?.Component(name, json) ?? [];
#else
    public static bool IsAtHand => false;

    public static IReadOnlyList<string> ErrorsIn(string method, string path, JsonElement body) => [];

    public static IReadOnlyList<string> ErrorsInMessage(JsonElement message) => [];

    public static IReadOnlyList<string> ErrorsInComponent(string name, JsonElement json) => [];
#endif
}
