using System.Collections.Frozen;

namespace Bot.Discord.Rest;

/// <summary>What the bot does about a refusal.</summary>
public enum Remedy
{
    /// <summary>Nothing known helps: log it, do not repeat.</summary>
    GiveUp,

    /// <summary>The token is bad: send nothing more, tell the operator.</summary>
    StopEverything,

    /// <summary>The channel is gone: pause what goes there, tell the server's admin once.</summary>
    ForgetChannel,

    /// <summary>The server is gone: remove what belongs to it.</summary>
    ForgetServer,

    /// <summary>The bot cannot see the channel: suspend it, try again daily or after a change of settings.</summary>
    SuspendTarget,

    /// <summary>The bot sees the channel but may not write: suspend it, name the permission.</summary>
    AskForPermission,

    /// <summary>The message is gone: post a new one instead of an edit.</summary>
    PostAnew,

    /// <summary>Too late, or the webhook is gone: drop it.</summary>
    Drop,

    /// <summary>The interaction has its first answer already: send a further one.</summary>
    FollowUp,

    /// <summary>The request is malformed, which is the bot's own fault: log the errors, do not repeat.</summary>
    ReportBug,

    /// <summary>The member takes no direct messages: send none.</summary>
    StopDirectMessages,

    /// <summary>Allowed again after a while.</summary>
    Wait,

    /// <summary>Allowed again after a long while.</summary>
    WaitLong,
}

/// <summary>Maps Discord's codes to remedies. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json</summary>
public static class Remedies
{
    private static readonly FrozenDictionary<int, Remedy> ByCode = new Dictionary<int, Remedy>
    {
        [10003] = Remedy.ForgetChannel, // unknown channel
        [10004] = Remedy.ForgetServer, // unknown guild
        [10008] = Remedy.PostAnew, // unknown message
        [10015] = Remedy.Drop, // unknown webhook
        [10062] = Remedy.Drop, // unknown interaction
        [20016] = Remedy.Wait, // slow mode
        [20028] = Remedy.Wait, // write limit of the channel
        [20029] = Remedy.Wait, // write limit of the server
        [30034] = Remedy.WaitLong, // commands created today
        [30046] = Remedy.PostAnew, // edits of an old message
        [40004] = Remedy.WaitLong, // sending is turned off for the moment
        [40060] = Remedy.FollowUp, // already acknowledged
        [40062] = Remedy.Wait, // service is limited
        [40094] = Remedy.Drop, // follow-ups of a user-installed app
        [50001] = Remedy.SuspendTarget, // missing access
        [50006] = Remedy.ReportBug, // empty message
        [50007] = Remedy.StopDirectMessages, // cannot message this user
        [50013] = Remedy.AskForPermission, // missing permissions
        [50014] = Remedy.StopEverything, // invalid token
        [50027] = Remedy.Drop, // invalid webhook token
        [50035] = Remedy.ReportBug, // invalid form body
        [50109] = Remedy.ReportBug, // invalid JSON
        [50278] = Remedy.StopDirectMessages, // no mutual servers
    }.ToFrozenDictionary();

    /// <summary>The remedy for an answer.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">Discord's code; 0 where it gave none.</param>
    public static Remedy Of(int status, int code) => ByCode.TryGetValue(code, out var remedy) ? remedy : status switch
    {
        401 => Remedy.StopEverything,
        403 => Remedy.SuspendTarget,
        404 => Remedy.Drop,
        400 => Remedy.ReportBug,
        429 => Remedy.Wait,
        _ => Remedy.GiveUp,
    };
}
