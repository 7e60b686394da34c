using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Tests.StandIn;

/// <summary>A way in which Discord may fail one request.</summary>
internal abstract record Trouble
{
    /// <summary>Answers the request; false to let it be handled after all.</summary>
    public abstract Task<bool> AnswerAsync(HttpContext context);

    /// <summary>429.</summary>
    public sealed record RateLimit(double Seconds, bool Global = false) : Trouble
    {
        public override async Task<bool> AnswerAsync(HttpContext context)
        {
            var headers = context.Response.Headers;
            headers.RetryAfter = Math.Ceiling(Seconds).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Scope"] = Global ? "global" : "user";
            if (Global) headers["X-RateLimit-Global"] = "true";
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(string.Create(
                CultureInfo.InvariantCulture, $$"""{"message":"You are being rate limited.","retry_after":{{Seconds}},"global":{{(Global ? "true" : "false")}}}"""));
            return true;
        }
    }

    /// <summary>4xx with one of Discord's codes.</summary>
    public sealed record Refusal(int Status, int Code, string Message) : Trouble
    {
        public override async Task<bool> AnswerAsync(HttpContext context)
        {
            context.Response.StatusCode = Status;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($$"""{"message":"{{Message}}","code":{{Code}}}""");
            return true;
        }
    }

    /// <summary>5xx from the network in front of Discord.</summary>
    public sealed record Outage(int Status = 502) : Trouble
    {
        public override async Task<bool> AnswerAsync(HttpContext context)
        {
            context.Response.StatusCode = Status;
            await context.Response.WriteAsync("<html>Bad Gateway</html>");
            return true;
        }
    }

    /// <summary>The connection breaks without an answer.</summary>
    public sealed record Cut : Trouble
    {
        public override Task<bool> AnswerAsync(HttpContext context)
        {
            context.Abort();
            return Task.FromResult(true);
        }
    }

    /// <summary>The answer takes its time.</summary>
    public sealed record Slow(TimeSpan By) : Trouble
    {
        public override async Task<bool> AnswerAsync(HttpContext context)
        {
            await Task.Delay(By, context.RequestAborted);
            return false;
        }
    }
}
