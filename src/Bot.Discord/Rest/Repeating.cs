using Polly;
using Polly.Retry;

namespace Bot.Discord.Rest;

/// <summary>When a request is sent again, and after how long.</summary>
internal static class Repeating
{
    /// <summary>How long one try may take.</summary>
    public static readonly TimeSpan OneTry = TimeSpan.FromSeconds(10);

    public static readonly ResiliencePropertyKey<RestRequest> Request = new("request");

    public static readonly ResiliencePropertyKey<Patience> Patience = new("patience");

    // Of limits alone one may hit many in a row; patience ends that.
    private const int MostTries = 10;

    /// <summary>Waits as long as a limit says, and longer each time after a fault on Discord's side.</summary>
    public static ResiliencePipeline<RestOutcome> Pipeline(TimeProvider time) =>
        new ResiliencePipelineBuilder<RestOutcome> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<RestOutcome>
            {
                MaxRetryAttempts = MostTries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = TimeSpan.FromSeconds(20),
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(IsWorthIt(arguments)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    arguments.Outcome.Result is RestOutcome.Limited limited ? limited.RetryAfter : null),
            })
            .Build();

    private static bool IsWorthIt(RetryPredicateArguments<RestOutcome> arguments)
    {
        var properties = arguments.Context.Properties;
        var patience = properties.GetValue(Patience, null!);
        return arguments.Outcome.Result switch
        {
            RestOutcome.Limited limited => patience.Allows(limited.RetryAfter),
            RestOutcome.Unsure => properties.GetValue(Request, null!).Repeatable && patience.Allows(TimeSpan.Zero),
            _ => false,
        };
    }
}

/// <summary>How long a request has been waiting, and whether it would wait longer.</summary>
internal sealed class Patience(TimeProvider time, TimeSpan most)
{
    private readonly long _start = time.GetTimestamp();

    public bool Allows(TimeSpan wait) => time.GetElapsedTime(_start) + wait < most;
}
