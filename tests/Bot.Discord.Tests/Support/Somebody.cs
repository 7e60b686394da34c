using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Discord.Tests.Support;

/// <summary>A person in a place, and the interactions that Discord sends when they do something there.</summary>
internal sealed record Somebody(string Id, string Locale = "ja")
{
    private static long _last = 1_000_000_000_000_000_000;

    public string? Guild { get; init; } = "700000000000000007";

    public string? GuildLocale { get; init; } = "ja";

    public string Permissions { get; init; } = "0";

    public string Channel { get; init; } = "800000000000000008";

    public JsonObject Gives(string command, params (string Name, JsonNode? Value)[] options) => Interaction(2, new JsonObject
    {
        ["id"] = "1",
        ["name"] = command,
        ["type"] = 1,
        ["options"] = Options(options),
    });

    public JsonObject Types(string command, string option, string typed, params (string Name, JsonNode? Value)[] others)
    {
        var options = Options(others);
        options.Add(new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = typed, ["focused"] = true });
        return Interaction(4, new JsonObject { ["id"] = "1", ["name"] = command, ["type"] = 1, ["options"] = options });
    }

    public JsonObject Presses(string customId, JsonNode message, bool ephemeral = false) =>
        OnMessage(new JsonObject { ["custom_id"] = customId, ["component_type"] = 2 }, message, ephemeral);

    public JsonObject Chooses(string customId, string value, JsonNode message) =>
        OnMessage(new JsonObject { ["custom_id"] = customId, ["component_type"] = 3, ["values"] = new JsonArray(value) }, message, ephemeral: false);

    public JsonObject FillsIn(string customId, string field, string value, JsonNode message)
    {
        var input = new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = field, ["value"] = value } };
        var interaction = OnMessage(new JsonObject { ["custom_id"] = customId, ["components"] = new JsonArray(input) }, message, ephemeral: false);
        interaction["type"] = 5;
        return interaction;
    }

    public JsonObject AsksAbout(string content) => Interaction(2, new JsonObject
    {
        ["id"] = "1",
        ["name"] = "Ask about this message",
        ["type"] = 3,
        ["target_id"] = "55",
        ["resolved"] = new JsonObject { ["messages"] = new JsonObject { ["55"] = new JsonObject { ["id"] = "55", ["content"] = content } } },
    });

    public static JsonObject Ping() => new() { ["id"] = "1", ["application_id"] = "100", ["type"] = 1, ["token"] = "t", ["version"] = 1 };

    private JsonObject OnMessage(JsonObject data, JsonNode message, bool ephemeral)
    {
        var interaction = Interaction(3, data);
        var source = message.DeepClone().AsObject();
        source["id"] = "66";
        source["flags"] = ephemeral ? 64 : 0;
        interaction["message"] = source;
        return interaction;
    }

    private JsonObject Interaction(int type, JsonObject data)
    {
        var user = new JsonObject { ["id"] = Id, ["username"] = "user" + Id, ["global_name"] = "Name " + Id };
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        var interaction = new JsonObject
        {
            ["id"] = id,
            ["application_id"] = "100",
            ["type"] = type,
            ["token"] = "token-" + id,
            ["version"] = 1,
            ["channel_id"] = Channel,
            ["locale"] = Locale,
            ["data"] = data,
            ["app_permissions"] = "2147483647",
        };
        if (Guild is null)
        {
            interaction["user"] = user;
            return interaction;
        }
        (interaction["guild_id"], interaction["guild_locale"]) = (Guild, GuildLocale);
        interaction["member"] = new JsonObject { ["user"] = user, ["permissions"] = Permissions };
        return interaction;
    }

    private static JsonArray Options((string Name, JsonNode? Value)[] options) =>
        [.. options.Select(option => new JsonObject { ["name"] = option.Name, ["type"] = 3, ["value"] = option.Value })];
}
