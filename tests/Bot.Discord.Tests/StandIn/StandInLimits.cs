using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Tests.StandIn;

/// <summary>Buckets as Discord keeps them, told in headers.</summary>
internal sealed class StandInLimits
{
    private readonly ConcurrentDictionary<string, (int Requests, TimeSpan Period)> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Used, DateTimeOffset Ends)> _periods = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public void Set(string path, int requests, TimeSpan period) => _rules[path] = (requests, period);

    /// <summary>Counts a request and writes the headers; true when it was one too many and is answered.</summary>
    public async Task<bool> RefuseAsync(HttpContext context, string path)
    {
        foreach (var (rule, (requests, period)) in _rules)
        {
            if (!path.Contains(rule, StringComparison.Ordinal)) continue;
            var (used, left) = Count(rule, period);
            var headers = context.Response.Headers;
            headers["X-RateLimit-Bucket"] = "bucket-" + rule.Trim('/');
            headers["X-RateLimit-Limit"] = requests.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Remaining"] = Math.Max(0, requests - used).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset-After"] = left.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
            return used > requests && await new Trouble.RateLimit(left.TotalSeconds).AnswerAsync(context);
        }
        return false;
    }

    private (int Used, TimeSpan Left) Count(string rule, TimeSpan period)
    {
        lock (_lock)
        {
            var now = DateTimeOffset.UtcNow;
            var current = _periods.GetValueOrDefault(rule);
            if (current.Ends <= now) current = (0, now + period);
            current.Used++;
            _periods[rule] = current;
            return (current.Used, current.Ends - now);
        }
    }
}
