using System.Net;

namespace Bot.Discord.Rest;

/// <summary>
/// Stops before Discord's ban: 10,000 answers of 401, 403 and 429 in 10 minutes shut the whole address out.
/// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
/// </summary>
internal sealed class InvalidRequestBudget(TimeProvider time)
{
    /// <summary>Far enough below the ban for other bots behind the same address.</summary>
    public const int Most = 5000;

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _invalid = new();
    private volatile bool _tokenRefused;

    /// <summary>Why a request must not be sent; null when it may be.</summary>
    public string? Forbids(RestRequest request)
    {
        if (_tokenRefused && request.Route.Authorized) return "Discord does not accept the bot's token (Discord:Token).";
        lock (_lock)
        {
            while (_invalid.TryPeek(out var oldest) && oldest <= time.GetUtcNow() - Period) _invalid.Dequeue();
            return _invalid.Count < Most ? null : "Discord refused too many requests; waiting, so that it does not shut the bot out.";
        }
    }

    /// <summary>Counts an answer.</summary>
    public void Count(RestRequest request, HttpStatusCode status, RateLimitHeaders headers)
    {
        if (status is HttpStatusCode.Unauthorized && request.Route.Authorized) _tokenRefused = true;
        var invalid = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests;
        if (!invalid || headers.IsShared) return;
        lock (_lock) _invalid.Enqueue(time.GetUtcNow());
    }
}
