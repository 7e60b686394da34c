using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Announcements.Tests.Processes;

/// <summary>The channels of Discord on this machine: messages are kept, listed and edited as there, with trouble as asked for.</summary>
internal sealed class ChannelStandIn : IAsyncDisposable
{
    private const int MinThreads = 32;

    private readonly WebApplication _application;
    private readonly Lock _lock = new();
    private readonly List<StandInMessage> _messages = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ChannelTrouble _trouble;
    private readonly bool _honoursNonces;
    private long _lastId;
    private int _edits;

    private ChannelStandIn(WebApplication application, ChannelTrouble trouble, bool honoursNonces) =>
        (_application, _trouble, _honoursNonces) = (application, trouble, honoursNonces);

    public string ApiBase => _application.Urls.First() + "/api/v10";

    /// <summary>How many requests met trouble.</summary>
    public int Troubles => _trouble.Met;

    /// <summary>The servers that the bot is in; null where that cannot be told.</summary>
    public IReadOnlyList<string>? Servers { get; set; }

    /// <summary>How often a message was edited.</summary>
    public int Edits => _edits;

    public IReadOnlyList<StandInMessage> Messages
    {
        get
        {
            lock (_lock)
                return [.. _messages];
        }
    }

    /// <summary>How many messages began with a sentence when they were posted.</summary>
    public int Count(string sentence)
    {
        lock (_lock)
            return _counts.GetValueOrDefault(sentence);
    }

    public static async Task<ChannelStandIn> StartAsync(ChannelTrouble trouble, bool honoursNonces)
    {
        // Tests start processes and read databases while they hold a thread; Discord answers meanwhile.
        ThreadPool.SetMinThreads(MinThreads, MinThreads);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var standIn = new ChannelStandIn(application, trouble, honoursNonces);
        application.Run(standIn.AnswerAsync);
        await application.StartAsync();
        return standIn;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(new CancellationToken(canceled: true));
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Replace("/api/v10", "", StringComparison.Ordinal);
        var body = context.Request.ContentLength > 0 ? await JsonNode.ParseAsync(context.Request.Body) : null;
        var isMessage = path.Contains("/messages", StringComparison.Ordinal);
        if (isMessage && await _trouble.BeforeAsync(context))
            return;
        var answer = Answer(context.Request, path.Split('/'), body);
        if (isMessage && await _trouble.AfterAsync(context))
            return;
        context.Response.StatusCode = answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync((answer ?? new JsonObject { ["message"] = "404: Not Found", ["code"] = 0 }).ToJsonString());
    }

    private JsonNode? Answer(HttpRequest request, string[] path, JsonNode? body) => (request.Method, path) switch
    {
        ("POST", ["", "channels", var channel, "messages"]) => Post(channel, body!.AsObject()),
        ("GET", ["", "channels", var channel, "messages"]) => List(channel, request.Query),
        ("PATCH", ["", "channels", _, "messages", var id]) => Edit(id, body!.AsObject()),
        ("GET", ["", "applications", "@me"] or ["", "users", "@me"]) => new JsonObject { ["id"] = "100", ["username"] = "stand-in" },
        ("GET", ["", "users", "@me", "guilds"]) when Servers is { } servers => new JsonArray([.. servers.Select(server => new JsonObject { ["id"] = server })]),
        ("GET", ["", "applications", _, "commands"]) => new JsonArray(),
        ("PUT", ["", "applications", _, "commands"]) => new JsonArray(),
        _ => null,
    };

    private JsonObject Post(string channel, JsonObject body)
    {
        var nonce = body["nonce"]?.GetValue<string>();
        lock (_lock)
        {
            var known = _honoursNonces ? _messages.Find(message => message.Channel == channel && message.Nonce == nonce) : null;
            if (known is not null)
                return known.Content;
            _lastId = Math.Max(_lastId + 1, (DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - StandInMessage.Epoch) << 22);
            var content = body.DeepClone().AsObject();
            content.Remove("nonce");
            (content["id"], content["channel_id"]) = (_lastId.ToString(CultureInfo.InvariantCulture), channel);
            var message = new StandInMessage(_lastId, channel, nonce, content);
            _messages.Add(message);
            _counts[message.Text] = _counts.GetValueOrDefault(message.Text) + 1;
            return content;
        }
    }

    private JsonArray List(string channel, IQueryCollection query)
    {
        var before = long.Parse(query["before"].FirstOrDefault() ?? $"{long.MaxValue}", CultureInfo.InvariantCulture);
        var limit = int.Parse(query["limit"].FirstOrDefault() ?? "50", CultureInfo.InvariantCulture);
        lock (_lock)
            return [.. _messages.Where(message => message.Channel == channel && message.Id < before).TakeLast(limit).Reverse().Select(message => message.Content.DeepClone())];
    }

    private JsonObject? Edit(string id, JsonObject body)
    {
        lock (_lock)
        {
            var place = _messages.FindIndex(message => message.Id.ToString(CultureInfo.InvariantCulture) == id);
            if (place < 0)
                return null;
            _edits++;
            var content = _messages[place].Content.DeepClone().AsObject();
            foreach (var (name, value) in body)
                content[name] = value?.DeepClone();
            _messages[place] = _messages[place] with { Content = content };
            return content;
        }
    }
}

/// <summary>A message as the stand-in keeps it.</summary>
internal sealed record StandInMessage(long Id, string Channel, string? Nonce, JsonObject Content)
{
    /// <summary>The instant from which Discord's ids count, in milliseconds since 1970.</summary>
    public const long Epoch = 1_420_070_400_000;

    /// <summary>When it was posted.</summary>
    public DateTimeOffset At => DateTimeOffset.FromUnixTimeMilliseconds((Id >> 22) + Epoch);

    /// <summary>The sentence that it began with when it was posted.</summary>
    public string Text { get; } = Content["embeds"]?[0]?["description"]?.GetValue<string>() ?? "";
}
