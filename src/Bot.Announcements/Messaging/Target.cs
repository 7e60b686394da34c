namespace Bot.Announcements.Messaging;

/// <summary>Where a message goes: a channel (or thread), a forum, or a member's direct messages.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">The channel's, forum's or member's id, as the chat has it.</param>
public sealed record Target(TargetKind Kind, string Id)
{
    /// <summary>A channel or thread.</summary>
    public static Target Channel(string id) => new(TargetKind.Channel, id);

    /// <summary>A forum.</summary>
    public static Target Forum(string id) => new(TargetKind.Forum, id);

    /// <summary>A member's direct messages.</summary>
    public static Target Member(string id) => new(TargetKind.Member, id);

    /// <summary>One text for both parts, as it is stored.</summary>
    public override string ToString() => $"{Kind switch { TargetKind.Channel => "channel", TargetKind.Forum => "forum", _ => "member" }}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no target: the stored state was written by something else.</exception>
    public static Target Parse(string text) => text.Split(':', 2) switch
    {
        ["channel", { Length: > 0 } id] => Channel(id),
        ["forum", { Length: > 0 } id] => Forum(id),
        ["member", { Length: > 0 } id] => Member(id),
        _ => throw new FormatException($"'{text}' is no target."),
    };
}

/// <summary>The kinds of targets.</summary>
public enum TargetKind
{
    /// <summary>A channel or thread of a server.</summary>
    Channel,

    /// <summary>Direct messages with one member.</summary>
    Member,

    /// <summary>A forum of a server, in which each message is a post of its own.</summary>
    Forum,
}

/// <summary>What will be done at a target, beyond posting text with embeds.</summary>
/// <param name="Role">A role that will be mentioned; null for none.</param>
/// <param name="Publish">Messages of an announcement channel will be published to its followers.</param>
public sealed record TargetNeeds(string? Role, bool Publish);

/// <summary>What checking a target gave.</summary>
public abstract record TargetCheck
{
    private TargetCheck()
    {
    }

    /// <summary>Everything that is needed is allowed.</summary>
    public sealed record Fine : TargetCheck
    {
        /// <summary>The target is a forum, where each message is a post of its own.</summary>
        public bool IsForum { get; init; }
    }

    /// <summary>Something is not allowed.</summary>
    /// <param name="Permissions">The missing permissions by the names that Discord's settings show: <c>Send Messages</c>.</param>
    public sealed record Missing(IReadOnlyList<string> Permissions) : TargetCheck;

    /// <summary>The target is there and takes no messages: a category, a voice channel.</summary>
    public sealed record Unsuited : TargetCheck;

    /// <summary>The target does not exist, or the bot is not let see it.</summary>
    public sealed record Unknown : TargetCheck;

    /// <summary>No answer; asking again later may give one.</summary>
    public sealed record NoAnswer(string Reason) : TargetCheck;
}
