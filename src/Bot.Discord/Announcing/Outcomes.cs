using Bot.Announcements.Messaging;
using Bot.Discord.Rest;

namespace Bot.Discord.Announcing;

/// <summary>What an outcome of REST means to who announces.</summary>
internal static class Outcomes
{
    private static readonly TimeSpan ShortWhile = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan While = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongWhile = TimeSpan.FromMinutes(10);

    /// <summary>The meaning of an outcome that is not <see cref="RestOutcome.Done"/>.</summary>
    public static PostResult ToPost(RestOutcome outcome) => outcome switch
    {
        RestOutcome.Limited limited => new PostResult.Wait(limited.RetryAfter),
        RestOutcome.Unsure unsure => new PostResult.Unsure(unsure.Reason),
        RestOutcome.Stopped stopped => new PostResult.Stopped(stopped.Reason),
        RestOutcome.Refused refused => ToPost(refused),
        _ => new PostResult.Refused("Discord's answer was not understood."),
    };

    private static PostResult ToPost(RestOutcome.Refused refused) => refused.Remedy switch
    {
        Remedy.StopEverything => new PostResult.Stopped(refused.Message),
        Remedy.Wait => new PostResult.Wait(While),
        Remedy.WaitLong => new PostResult.Wait(LongWhile),
        Remedy.ForgetChannel or Remedy.ForgetServer or Remedy.PostAnew or Remedy.StopDirectMessages => new PostResult.Gone(refused.Message),
        Remedy.SuspendTarget => new PostResult.Forbidden("View Channel", refused.Message),
        Remedy.AskForPermission => new PostResult.Forbidden(Permission: null, refused.Message),
        _ when refused.Status is 404 => new PostResult.Gone(refused.Message),
        _ when refused.Status is 403 => new PostResult.Forbidden(Permission: null, refused.Message),
        _ => new PostResult.Refused(refused.Message),
    };

    /// <summary>An outcome of a request that posts nothing: an open question about it is none about a message.</summary>
    public static RestOutcome Surely(RestOutcome outcome) => outcome is RestOutcome.Unsure ? new RestOutcome.Limited(ShortWhile) : outcome;

    /// <summary>The meaning for a search of an outcome that is not <see cref="RestOutcome.Done"/>.</summary>
    public static FindResult ToFind(RestOutcome outcome) => ToPost(outcome) switch
    {
        PostResult.Wait wait => new FindResult.NoAnswer(wait.RetryAfter, "rate limit"),
        PostResult.Unsure unsure => new FindResult.NoAnswer(RetryAfter: null, unsure.Reason),
        PostResult.Stopped stopped => new FindResult.NoAnswer(LongWhile, stopped.Reason),
        PostResult.Gone gone => new FindResult.Forbidden(Permission: null, gone.Reason),
        PostResult.Forbidden forbidden => new FindResult.Forbidden(forbidden.Permission ?? "Read Message History", forbidden.Reason),
        PostResult.Refused refused => new FindResult.Forbidden(Permission: null, refused.Reason),
        _ => new FindResult.NoAnswer(RetryAfter: null, "no answer"),
    };
}
