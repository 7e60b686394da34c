using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Discord.Tests.StandIn;

/// <summary>Discord's gateway: identify, resume, heartbeats, and interactions as events. https://discord.com/developers/docs/events/gateway</summary>
internal sealed class StandInGateway(DiscordStandIn discord) : IDisposable
{
    private const string Session = "stand-in-session";

    private readonly ConcurrentQueue<JsonObject> _received = new();
    private readonly ConcurrentQueue<JsonObject> _missed = new();
    private readonly CancellationTokenSource _closing = new();
    private WebSocket? _socket;
    private volatile bool _ready;
    private int _sequence;

    /// <summary>What the bot sent: identify (2), heartbeats (1), resume (6).</summary>
    public IReadOnlyList<JsonObject> Received => [.. _received];

    public bool IsConnected => _ready && _socket?.State is WebSocketState.Open;

    public static JsonObject Self() => new()
    {
        ["id"] = DiscordStandIn.Application,
        ["username"] = "stand-in",
        ["discriminator"] = "0000",
        ["avatar"] = null,
        ["bot"] = true,
        ["flags"] = 0,
        ["mfa_enabled"] = false,
        ["verified"] = true,
    };

    public JsonObject Address() => new()
    {
        ["url"] = WebSocketRoot,
        ["shards"] = 1,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = 999, ["reset_after"] = 0, ["max_concurrency"] = 1 },
    };

    private string WebSocketRoot => discord.ApiBase.Replace("http://", "ws://", StringComparison.Ordinal).Replace("/api/v10", "", StringComparison.Ordinal);

    /// <summary>Tells the bot of an interaction; while it is away the event waits for it to resume.</summary>
    public Task TellAsync(JsonObject interaction) => DispatchAsync("INTERACTION_CREATE", interaction);

    /// <summary>Breaks the connection without a word, as a network does.</summary>
    public void Break()
    {
        _ready = false;
        _socket?.Abort();
    }

    /// <summary>Asks the bot to connect again (op 7); what happens until it resumes is told then.</summary>
    public Task AskToReconnectAsync()
    {
        _ready = false;
        return SendAsync(new JsonObject { ["op"] = 7, ["d"] = null });
    }

    public void Dispose()
    {
        _closing.Cancel();
        _socket?.Abort();
        _closing.Dispose();
    }

    public async Task ServeAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        _socket = socket;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        await SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = 5000 } });
        try
        {
            while (await ReceiveAsync(socket, stopping.Token) is { } frame) await HandleAsync(frame);
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException)
        {
            // The connection is over.
        }
        finally
        {
            Interlocked.CompareExchange(ref _socket, null, socket);
        }
    }

    private async Task HandleAsync(JsonObject frame)
    {
        _received.Enqueue(frame);
        switch (frame["op"]!.GetValue<int>())
        {
            case 1:
                await SendAsync(new JsonObject { ["op"] = 11, ["d"] = null });
                break;
            case 2:
                _ready = true;
                await DispatchAsync("READY", Ready());
                break;
            case 6:
                _ready = true;
                while (_missed.TryDequeue(out var missed)) await SendAsync(missed);
                await DispatchAsync("RESUMED", []);
                break;
        }
    }

    private JsonObject Ready() => new()
    {
        ["v"] = 10,
        ["user"] = Self(),
        ["guilds"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["session_id"] = Session,
        ["resume_gateway_url"] = WebSocketRoot,
        ["application"] = new JsonObject { ["id"] = DiscordStandIn.Application, ["flags"] = 0 },
        ["shard"] = new JsonArray(0, 1),
    };

    private Task DispatchAsync(string type, JsonObject data)
    {
        var frame = new JsonObject { ["op"] = 0, ["t"] = type, ["s"] = Interlocked.Increment(ref _sequence), ["d"] = data };
        if (IsConnected) return SendAsync(frame);
        _missed.Enqueue(frame);
        return Task.CompletedTask;
    }

    private async Task SendAsync(JsonObject frame) =>
        await _socket!.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<JsonObject?> ReceiveAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close) return null;
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(text.ToArray())!.AsObject();
        }
    }
}
