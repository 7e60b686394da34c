using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Bot.Announcements.Tests.Processes;

/// <summary>What Discord does now and then: answers late, refuses for a moment, fails, or breaks the connection, before or after the deed.</summary>
/// <param name="seed">Makes a series the same again.</param>
/// <param name="share">How many of a hundred requests meet trouble.</param>
/// <param name="latency">The longest that an answer takes.</param>
internal sealed class ChannelTrouble(int seed, int share, TimeSpan latency)
{
    private readonly Random _random = new(seed);
    private readonly Lock _lock = new();
    private int _met;

    /// <summary>No trouble, and answers as fast as Discord's.</summary>
    public static ChannelTrouble None(int seed) => new(seed, 0, TimeSpan.FromMilliseconds(40));

    public int Met => _met;

    /// <summary>True when the request was answered without being done.</summary>
    public async Task<bool> BeforeAsync(HttpContext context)
    {
        await Task.Delay(latency * Next());
        return Hits() && await (Next() switch
        {
            < 0.4 => LimitAsync(context),
            < 0.7 => FailAsync(context),
            _ => BreakAsync(context),
        });
    }

    /// <summary>True when the request was done and its answer lost.</summary>
    public async Task<bool> AfterAsync(HttpContext context)
    {
        await Task.Delay(latency * Next());
        return Hits() && await (Next() < 0.5 ? FailAsync(context) : BreakAsync(context));
    }

    private bool Hits()
    {
        var hits = Next() * 200 < share;
        if (hits)
            Interlocked.Increment(ref _met);
        return hits;
    }

    private double Next()
    {
        lock (_lock)
            return _random.NextDouble();
    }

    private async Task<bool> LimitAsync(HttpContext context)
    {
        var wait = 0.05 + (Next() / 2);
        context.Response.Headers.RetryAfter = "1";
        context.Response.Headers["X-RateLimit-Scope"] = "shared";
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture, $$"""{"message":"You are being rate limited.","retry_after":{{wait:0.000}},"global":false}"""));
        return true;
    }

    private static async Task<bool> FailAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await context.Response.WriteAsync("<html>Internal Server Error</html>");
        return true;
    }

    private static Task<bool> BreakAsync(HttpContext context)
    {
        context.Abort();
        return Task.FromResult(true);
    }
}
