namespace Bot.Discord.Rest;

/// <summary>
/// Holds requests back until Discord's headers allow them. https://discord.com/developers/docs/topics/rate-limits
/// </summary>
internal sealed class RateLimits(TimeProvider time)
{
    /// <summary>Requests with the bot's token that Discord takes in a second.</summary>
    public const int GlobalPerSecond = 50;

    // Above this many, buckets that rest are dropped: each interaction brings one of its own.
    private const int RestingBuckets = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _bucketNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RateLimitBucket> _buckets = new(StringComparer.Ordinal);
    private readonly Queue<DateTimeOffset> _lastSecond = new();
    private DateTimeOffset _globalUntil;

    /// <summary>Takes a place for a request, or tells how long to wait before asking again; zero when it may be sent now.</summary>
    public TimeSpan TryTake(RestRequest request)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var bucket = BucketOf(request);
            var until = Later(bucket.BlockedUntil(now), request.Route.CountsGlobally ? GlobalUntil(now) : now);
            if (until > now) return until - now;
            bucket.Take(now);
            if (request.Route.CountsGlobally) _lastSecond.Enqueue(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Learns from the answer to a request that had taken a place; null for one without an answer.</summary>
    public void Learn(RestRequest request, RateLimitHeaders? headers)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (headers?.Bucket is { } name) _bucketNames[RouteKey(request)] = name;
            BucketOf(request).Learn(headers, now);
            if (headers is { IsGlobal: true, RetryAfter: { } retry }) _globalUntil = Later(_globalUntil, now + retry);
            if (_buckets.Count > RestingBuckets) DropResting(now);
        }
    }

    private RateLimitBucket BucketOf(RestRequest request)
    {
        var name = _bucketNames.GetValueOrDefault(RouteKey(request), RouteKey(request));
        var key = $"{name} {request.Route.Major}";
        if (!_buckets.TryGetValue(key, out var bucket)) _buckets[key] = bucket = new RateLimitBucket();
        return bucket;
    }

    private DateTimeOffset GlobalUntil(DateTimeOffset now)
    {
        while (_lastSecond.TryPeek(out var oldest) && oldest <= now.AddSeconds(-1)) _lastSecond.Dequeue();
        return _lastSecond.Count < GlobalPerSecond ? _globalUntil : Later(_globalUntil, _lastSecond.Peek().AddSeconds(1));
    }

    private void DropResting(DateTimeOffset now)
    {
        foreach (var (key, bucket) in _buckets.Where(entry => entry.Value.Rests(now)).ToList()) _buckets.Remove(key);
    }

    private static string RouteKey(RestRequest request) => $"{request.Method} {request.Route.Template}";

    private static DateTimeOffset Later(DateTimeOffset first, DateTimeOffset second) => first > second ? first : second;
}
