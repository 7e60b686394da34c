namespace Bot.Announcements.Messaging;

/// <summary>What came of posting or editing.</summary>
public abstract record PostResult
{
    private PostResult()
    {
    }

    /// <summary>The message stands.</summary>
    public sealed record Delivered(PostedMessage Message) : PostResult;

    /// <summary>The target (or the message to edit) does not exist any more; trying again is of no use (404).</summary>
    public sealed record Gone(string Reason) : PostResult;

    /// <summary>The bot may not (403).</summary>
    /// <param name="Permission">The missing permission by the name that Discord's settings show; null when it cannot be told.</param>
    /// <param name="Reason">What the other side said.</param>
    public sealed record Forbidden(string? Permission, string Reason) : PostResult;

    /// <summary>Surely not posted; allowed again after a time (429, slow mode).</summary>
    public sealed record Wait(TimeSpan RetryAfter) : PostResult;

    /// <summary>Perhaps posted: the connection broke, or the other side failed (5xx). Look before trying again.</summary>
    public sealed record Unsure(string Reason) : PostResult;

    /// <summary>Surely not posted and never will be as it is: the message itself is refused (400).</summary>
    public sealed record Refused(string Reason) : PostResult;

    /// <summary>Surely not posted; nothing can be until an operator acts: the token is not accepted (401).</summary>
    public sealed record Stopped(string Reason) : PostResult;
}

/// <summary>What came of looking for a message.</summary>
public abstract record FindResult
{
    private FindResult()
    {
    }

    /// <summary>It stands there.</summary>
    public sealed record Found(PostedMessage Message) : FindResult;

    /// <summary>It does not stand there.</summary>
    public sealed record NotFound : FindResult;

    /// <summary>Could not look, for now (429, 5xx, no connection).</summary>
    public sealed record NoAnswer(TimeSpan? RetryAfter, string Reason) : FindResult;

    /// <summary>May not look (403, 404): what is not let read cannot be settled by reading.</summary>
    public sealed record Forbidden(string? Permission, string Reason) : FindResult;
}
