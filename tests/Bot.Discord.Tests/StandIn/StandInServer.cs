using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Discord.Tests.StandIn;

/// <summary>A server with roles, channels, forums and members, in the shapes of Discord's specification.</summary>
internal sealed class StandInServer
{
    public const string Id = "1";
    public const string Role = "20";

    private const string Bot = DiscordStandIn.Application;
    private readonly ConcurrentDictionary<string, JsonObject> _channels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonObject> _messages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ulong> _members = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<JsonObject> _written = new();
    private long _lastPost = (DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;

    /// <summary>The bot is in this server.</summary>
    public bool HasBot { get; set; } = true;

    /// <summary>How many servers the bot is in beside this one.</summary>
    public int Others { get; set; }

    /// <summary>Anybody may mention the role.</summary>
    public bool RoleIsMentionable { get; set; }

    /// <summary>The threads that were opened, with their first messages.</summary>
    public IReadOnlyList<(JsonObject Thread, JsonObject Message)> Posts =>
        [.. _messages.OrderBy(message => message.Key, StringComparer.Ordinal).Select(message => (_channels[message.Key], message.Value))];

    /// <summary>Lets a member do what the bits say, as everybody in the server.</summary>
    public void Join(string user, ulong rights) => _members[user] = rights;

    /// <summary>Adds a channel that denies the bot some of its rights.</summary>
    public void Open(string channel, int type, ulong denied = 0, int flags = 0, string? parent = null, JsonArray? tags = null) => _channels[channel] = new JsonObject
    {
        ["id"] = channel,
        ["type"] = type,
        ["flags"] = flags,
        ["guild_id"] = Id,
        ["name"] = $"channel-{channel}",
        ["parent_id"] = parent,
        ["position"] = 0,
        ["nsfw"] = false,
        ["permission_overwrites"] = new JsonArray(new JsonObject { ["id"] = Bot, ["type"] = 1, ["allow"] = "0", ["deny"] = Text(denied) }),
        ["available_tags"] = tags ?? [],
    };

    /// <summary>Adds a thread to a channel.</summary>
    public JsonObject OpenThread(string thread, string parent, string name = "a thread") => _channels[thread] = new JsonObject
    {
        ["id"] = thread,
        ["type"] = 11,
        ["flags"] = 0,
        ["guild_id"] = Id,
        ["name"] = name,
        ["owner_id"] = Bot,
        ["parent_id"] = parent,
        ["thread_metadata"] = new JsonObject { ["archived"] = false, ["archive_timestamp"] = "2026-04-01T00:00:00+00:00", ["auto_archive_duration"] = 4320, ["locked"] = false },
        ["message_count"] = 0,
        ["member_count"] = 1,
        ["total_message_sent"] = 0,
    };

    /// <summary>Lets somebody write so many messages in every channel.</summary>
    public void Chatter(int messages)
    {
        for (var message = 0; message < messages; message++)
            Write(JsonSerializer.Deserialize<JsonElement>("{}"));
    }

    /// <summary>The answer to a request; null where there is nothing of that kind.</summary>
    public JsonNode? Answer(string method, string path, string query, JsonElement? body) => (method, path.Split('/')) switch
    {
        ("GET", ["", "users", "@me", "guilds"]) => Servers(query),
        ("GET", ["", "guilds", Id]) when HasBot => Server(),
        ("GET", ["", "guilds", Id, "members", var user]) when HasBot && (user == Bot || _members.ContainsKey(user)) => Member(user),
        ("GET", ["", "guilds", Id, "threads", "active"]) => Threads(archived: false),
        ("GET", ["", "channels", _, "threads", "archived", "public"]) => Threads(archived: true),
        ("POST", ["", "channels", var forum, "threads"]) => Post(forum, body!.Value),
        ("POST", ["", "channels", _, "messages"]) => Write(body!.Value),
        ("GET", ["", "channels", _, "messages"]) => Written(query),
        ("GET", ["", "channels", var channel]) => _channels.GetValueOrDefault(channel)?.DeepClone(),
        ("GET", ["", "channels", var thread, "messages", var message]) when thread == message => _messages.GetValueOrDefault(thread)?.DeepClone(),
        ("PATCH", ["", "channels", var thread, "messages", var message]) when thread == message => Edit(thread, body!.Value),
        _ => null,
    };

    private static string Text(ulong bits) => bits.ToString(CultureInfo.InvariantCulture);

    private JsonArray Servers(string query)
    {
        var after = ulong.Parse(query.Split("after=")[1].Split('&')[0], CultureInfo.InvariantCulture);
        var ids = Enumerable.Range(2, Others).Select(id => id.ToString(CultureInfo.InvariantCulture)).Concat(HasBot ? [Id] : []);
        return [.. ids.Where(id => ulong.Parse(id, CultureInfo.InvariantCulture) > after).OrderBy(id => id.Length).ThenBy(id => id, StringComparer.Ordinal).Take(200).Select(id => new JsonObject
        {
            ["id"] = id,
            ["name"] = "a server",
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = false,
            ["permissions"] = "0",
            ["features"] = new JsonArray(),
        })];
    }

    private JsonObject Server()
    {
        var server = JsonNode.Parse("""
            {"id":"1","name":"a server","icon":null,"description":null,"home_header":null,"splash":null,"discovery_splash":null,"features":[],
            "banner":null,"owner_id":"2","application_id":null,"region":"japan","afk_channel_id":null,"afk_timeout":300,"system_channel_id":null,
            "system_channel_flags":0,"widget_enabled":false,"widget_channel_id":null,"verification_level":1,"default_message_notifications":1,
            "mfa_level":0,"explicit_content_filter":0,"max_presences":null,"max_members":500000,"max_stage_video_channel_users":50,
            "max_video_channel_users":25,"vanity_url_code":null,"premium_tier":0,"premium_subscription_count":0,"preferred_locale":"ja",
            "rules_channel_id":null,"safety_alerts_channel_id":null,"public_updates_channel_id":null,"premium_progress_bar_enabled":false,
            "nsfw":false,"nsfw_level":0,"emojis":[],"stickers":[],"incidents_data":null}
            """)!.AsObject();
        // Everybody sees channels, writes there and in threads, embeds and reads back.
        const ulong everybody = (1 << 10) | (1 << 11) | (1 << 14) | (1 << 16) | (1UL << 38);
        server["roles"] = new JsonArray([RoleOf(Id, everybody), RoleOf(Role, 0), .. _members.Select(member => RoleOf($"9{member.Key}", member.Value))]);
        return server;
    }

    private JsonObject RoleOf(string id, ulong rights) => new()
    {
        ["id"] = id,
        ["name"] = $"role {id}",
        ["permissions"] = Text(rights),
        ["position"] = 1,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["managed"] = false,
        ["mentionable"] = id == Role && RoleIsMentionable,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["flags"] = 0,
    };

    private static JsonObject Member(string user)
    {
        var member = JsonNode.Parse("""
            {"avatar":null,"banner":null,"communication_disabled_until":null,"flags":0,"joined_at":"2026-01-01T00:00:00+00:00","nick":null,
            "pending":false,"premium_since":null,"mute":false,"deaf":false,"user":{"username":"somebody","avatar":null,"discriminator":"0",
            "public_flags":0,"flags":0,"global_name":null,"primary_guild":null}}
            """)!.AsObject();
        member["user"]!["id"] = user;
        member["roles"] = new JsonArray($"9{user}");
        return member;
    }

    private JsonObject Threads(bool archived) => new()
    {
        ["threads"] = new JsonArray([.. _channels.Values.Where(channel => channel["thread_metadata"]?["archived"]?.GetValue<bool>() == archived).Select(thread => thread.DeepClone())]),
        ["members"] = new JsonArray(),
        ["has_more"] = false,
    };

    private JsonObject Write(JsonElement body)
    {
        var message = JsonNode.Parse(body.GetRawText())!.AsObject();
        message.Remove("nonce");
        message["id"] = NextId();
        _written.Enqueue(message);
        return message.DeepClone().AsObject();
    }

    // The newest first, as Discord lists them.
    private JsonArray Written(string query)
    {
        var before = query.Split("before=") is [_, var id] ? ulong.Parse(id, CultureInfo.InvariantCulture) : ulong.MaxValue;
        return [.. _written.Reverse().Where(message => ulong.Parse(message["id"]!.GetValue<string>(), CultureInfo.InvariantCulture) < before).Take(100).Select(message => message.DeepClone())];
    }

    private string NextId() => Interlocked.Add(ref _lastPost, 1 << 22).ToString(CultureInfo.InvariantCulture);

    private JsonNode Post(string forum, JsonElement body)
    {
        var id = NextId();
        var message = JsonNode.Parse(body.GetProperty("message").GetRawText())!.AsObject();
        message["id"] = id;
        var thread = OpenThread(id, forum, body.GetProperty("name").GetString()!);
        if (body.TryGetProperty("applied_tags", out var tags))
            thread["applied_tags"] = JsonNode.Parse(tags.GetRawText());
        _messages[id] = message;
        return thread.DeepClone();
    }

    private JsonObject? Edit(string thread, JsonElement body)
    {
        if (!_messages.TryGetValue(thread, out var message))
            return null;
        foreach (var part in body.EnumerateObject())
            message[part.Name] = JsonNode.Parse(part.Value.GetRawText());
        return message.DeepClone().AsObject();
    }
}
