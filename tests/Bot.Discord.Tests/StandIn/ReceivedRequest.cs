using System.Text.Json;

namespace Bot.Discord.Tests.StandIn;

/// <summary>A request that the bot sent to Discord.</summary>
internal sealed record ReceivedRequest(string Method, string Path, JsonElement? Body, string? Authorization, string? UserAgent)
{
    /// <summary>When it came in.</summary>
    public DateTimeOffset At { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>The HTTP status that it was answered with.</summary>
    public int Status { get; init; }
}
