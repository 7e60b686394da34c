using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Bot.Discord.Rest;

/// <summary>What an answer tells about limits.</summary>
internal sealed record RateLimitHeaders
{
    /// <summary>The name of the bucket that the route shares with others.</summary>
    public string? Bucket { get; init; }

    /// <summary>Requests in a period.</summary>
    public int? Limit { get; init; }

    /// <summary>Requests left in this period.</summary>
    public int? Remaining { get; init; }

    /// <summary>Until the period ends.</summary>
    public TimeSpan? ResetAfter { get; init; }

    /// <summary>How long to wait; only where a limit was hit.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The limit that was hit is the bot's, over all routes.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>The limit that was hit is shared with others, who may have used it up: no fault of the bot.</summary>
    public bool IsShared { get; init; }

    /// <summary>Reads an answer's headers, and its body where a limit was hit.</summary>
    public static RateLimitHeaders Of(HttpResponseMessage response, JsonElement? body)
    {
        var hit = response.StatusCode is HttpStatusCode.TooManyRequests;
        return new RateLimitHeaders
        {
            Bucket = Header(response, "X-RateLimit-Bucket"),
            Limit = Number(response, "X-RateLimit-Limit") is { } limit ? (int)limit : null,
            Remaining = Number(response, "X-RateLimit-Remaining") is { } remaining ? (int)remaining : null,
            ResetAfter = Seconds(Number(response, "X-RateLimit-Reset-After")),
            RetryAfter = hit ? Seconds(Number(body) ?? Number(response, "Retry-After")) ?? TimeSpan.FromSeconds(1) : null,
            IsGlobal = hit && Header(response, "X-RateLimit-Global") is not null,
            IsShared = hit && Header(response, "X-RateLimit-Scope") is "shared",
        };
    }

    private static double? Number(JsonElement? body) =>
        body is { } json && json.TryGetProperty("retry_after", out var value) && value.TryGetDouble(out var seconds) ? seconds : null;

    private static double? Number(HttpResponseMessage response, string name) =>
        double.TryParse(Header(response, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static TimeSpan? Seconds(double? seconds) => seconds is >= 0 and < 1e7 ? TimeSpan.FromSeconds(seconds.Value) : null;
}
