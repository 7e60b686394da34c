namespace Bot.Announcements.Messaging;

/// <summary>Where a message goes: a channel (or thread), or a member's direct messages.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">The channel's or the member's id, as the chat has it.</param>
public sealed record Target(TargetKind Kind, string Id)
{
    /// <summary>A channel, thread or forum.</summary>
    public static Target Channel(string id) => new(TargetKind.Channel, id);

    /// <summary>A member's direct messages.</summary>
    public static Target Member(string id) => new(TargetKind.Member, id);

    /// <summary>One text for both parts, as it is stored.</summary>
    public override string ToString() => $"{(Kind is TargetKind.Channel ? "channel" : "member")}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no target: the stored state was written by something else.</exception>
    public static Target Parse(string text) => text.Split(':', 2) switch
    {
        ["channel", { Length: > 0 } id] => Channel(id),
        ["member", { Length: > 0 } id] => Member(id),
        _ => throw new FormatException($"'{text}' is no target."),
    };
}

/// <summary>The kinds of targets.</summary>
public enum TargetKind
{
    /// <summary>A channel, thread or forum of a server.</summary>
    Channel,

    /// <summary>Direct messages with one member.</summary>
    Member,
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
    public sealed record Fine : TargetCheck;

    /// <summary>Something is not allowed.</summary>
    /// <param name="Permissions">The missing permissions by the names that Discord's settings show: <c>Send Messages</c>.</param>
    public sealed record Missing(IReadOnlyList<string> Permissions) : TargetCheck;

    /// <summary>The target does not exist, or the bot is not let see it.</summary>
    public sealed record Unknown : TargetCheck;

    /// <summary>No answer; asking again later may give one.</summary>
    public sealed record NoAnswer(string Reason) : TargetCheck;
}
