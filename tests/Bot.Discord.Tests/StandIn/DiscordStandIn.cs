using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Discord.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Tests.StandIn;

/// <summary>
/// Discord's side on this machine: REST with limits and troubles, and the gateway. It remembers every request, and what the
/// specification and the documented rules have against it.
/// </summary>
internal sealed class DiscordStandIn : IAsyncDisposable
{
    public const string Application = "100";
    public const string Token = "MTAw.stand-in.token-of-nobody";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly ConcurrentQueue<(string Path, Trouble Trouble)> _troubles = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly StandInLimits _limits = new();

    private DiscordStandIn(WebApplication application)
    {
        _application = application;
        Gateway = new StandInGateway(this);
    }

    /// <summary>The root to give to the bot.</summary>
    public string ApiBase => _application.Urls.First() + "/api/v10";

    public StandInGateway Gateway { get; }

    /// <summary>A server that the bot is in.</summary>
    public StandInServer Server { get; } = new();

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <summary>What was wrong with the bot's payloads so far.</summary>
    public IReadOnlyList<string> Violations => [.. _violations];

    /// <summary>The commands as they are on Discord.</summary>
    public JsonArray Commands { get; private set; } = [];

    public static async Task<DiscordStandIn> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var discord = new DiscordStandIn(application);
        application.UseWebSockets();
        application.Run(discord.AnswerAsync);
        await application.StartAsync();
        return discord;
    }

    /// <summary>The next request whose path holds this text meets trouble.</summary>
    public void Prepare(string path, Trouble trouble) => _troubles.Enqueue((path, trouble));

    /// <summary>So many requests of one path and channel in a period; more of them are refused.</summary>
    public void Limit(string path, int requests, TimeSpan period) => _limits.Set(path, requests, period);

    /// <summary>The requests of a method whose path ends like this, once there are as many.</summary>
    public async Task<IReadOnlyList<ReceivedRequest>> WaitForAsync(string method, string path, int count = 1)
    {
        var limit = DateTimeOffset.UtcNow.AddSeconds(30);
        while (true)
        {
            var found = _requests.Where(request => request.Method == method && request.Path.Contains(path, StringComparison.Ordinal)).ToList();
            if (found.Count >= count) return found;
            Assert.True(DateTimeOffset.UtcNow < limit, $"No {method} {path}; there were: {string.Join(", ", _requests.Select(request => request.Method + " " + request.Path))}");
            await Task.Delay(20);
        }
    }

    /// <summary>Checks the answer to an interaction, however it came.</summary>
    public void Check(JsonElement callback) => Note(
        "callback", [.. PayloadSpec.ErrorsIn("post", PayloadSpec.CallbackPath, callback), .. PayloadRules.ErrorsInCallback(callback)], callback);

    public async ValueTask DisposeAsync()
    {
        Gateway.Dispose();
        await _application.StopAsync(new CancellationToken(canceled: true));
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await Gateway.ServeAsync(await context.WebSockets.AcceptWebSocketAsync(), context.RequestAborted);
            return;
        }
        var (request, path) = (context.Request, context.Request.Path.Value!.Replace("/api/v10", "", StringComparison.Ordinal));
        var body = request.ContentLength > 0 ? (JsonElement?)await JsonSerializer.DeserializeAsync<JsonElement>(request.Body) : null;
        if (body is { } payload) Check(request.Method, path, payload);
        if (!await MeetTroubleAsync(context, path) && !await _limits.RefuseAsync(context, path)) await AnswerAsync(context, path, body);
        _requests.Enqueue(new ReceivedRequest(request.Method, path, body, request.Headers.Authorization, request.Headers.UserAgent) { Status = context.Response.StatusCode });
    }

    private async Task<bool> MeetTroubleAsync(HttpContext context, string path)
    {
        if (!_troubles.TryPeek(out var next) || !path.Contains(next.Path, StringComparison.Ordinal) || !_troubles.TryDequeue(out next)) return false;
        return await next.Trouble.AnswerAsync(context);
    }

    private Task AnswerAsync(HttpContext context, string path, JsonElement? body) => (context.Request.Method, path.Split('/')) switch
    {
        ("GET", ["", "applications", Application, "commands"]) => SendAsync(context, Commands),
        ("PUT", ["", "applications", Application, "commands"]) => RegisterAsync(context, body!.Value),
        ("POST", ["", "interactions", _, _, "callback"]) => EmptyAsync(context),
        ("PATCH", ["", "webhooks", _, _, "messages", _]) or ("POST", ["", "webhooks", _, _]) => SendAsync(context, new JsonObject { ["id"] = "66" }),
        ("DELETE", ["", "webhooks", _, _, "messages", _]) => EmptyAsync(context),
        ("GET", ["", "gateway", ..]) => SendAsync(context, Gateway.Address()),
        ("GET", ["", "users", "@me"]) => SendAsync(context, StandInGateway.Self()),
        _ when Server.Answer(context.Request.Method, path, context.Request.QueryString.Value ?? "", body) is { } answer => SendAsync(context, answer),
        _ => new Trouble.Refusal(404, 0, "404: Not Found").AnswerAsync(context),
    };

    // As Discord gives commands back: with ids, with what it filled in, and in an order of its own.
    private Task RegisterAsync(HttpContext context, JsonElement commands)
    {
        Note("commands", [.. CommandRules.ErrorsIn(commands)], commands);
        var stored = commands.EnumerateArray().Select((command, index) =>
        {
            var kept = JsonNode.Parse(command.GetRawText())!.AsObject();
            (kept["id"], kept["application_id"], kept["version"]) = ($"{900 + index}", Application, "1");
            (kept["nsfw"], kept["description"]) = (false, kept["description"]?.GetValue<string>() ?? "");
            kept["description_localizations"] ??= null;
            return kept;
        });
        Commands = [.. stored.Reverse()];
        return SendAsync(context, Commands);
    }

    private void Check(string method, string path, JsonElement body)
    {
        if (path.EndsWith("/callback", StringComparison.Ordinal))
        {
            Check(body);
            return;
        }
        var template = path.Split('/') switch
        {
            ["", "applications", _, "commands"] => "/applications/{application_id}/commands",
            ["", "webhooks", _, _] => "/webhooks/{webhook_id}/{webhook_token}",
            ["", "webhooks", _, _, "messages", _] => "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            ["", "channels", _, "messages"] => "/channels/{channel_id}/messages",
            ["", "channels", _, "messages", _] => "/channels/{channel_id}/messages/{message_id}",
            ["", "channels", _, "threads"] => "/channels/{channel_id}/threads",
            _ => null,
        };
        if (template is null) return;
        Note($"{method} {path}", PayloadSpec.ErrorsIn(method, template, body), body);
        var message = path.EndsWith("/threads", StringComparison.Ordinal) ? body.GetProperty("message") : body;
        if (message.ValueKind is JsonValueKind.Object) Note($"{method} {path}", [.. PayloadRules.ErrorsInMessage(message)], body);
    }

    private void Note(string what, IReadOnlyList<string> errors, JsonElement payload)
    {
        foreach (var error in errors) _violations.Enqueue($"{what}: {error} in {payload.GetRawText()}");
    }

    private static Task EmptyAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static async Task SendAsync(HttpContext context, JsonNode answer)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString());
    }
}
