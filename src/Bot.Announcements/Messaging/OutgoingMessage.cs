using Bot.Answers;

namespace Bot.Announcements.Messaging;

/// <summary>A message to post or to change.</summary>
/// <param name="Mark">At most 25 characters, different for each message: the nonce, and what finds the message again after a crash.</param>
/// <param name="Content">What it says, rendered as any reply is; it mentions nobody.</param>
/// <param name="Locale">The language it is in.</param>
public sealed record OutgoingMessage(string Mark, Reply Content, Locale Locale)
{
    /// <summary>The id of the one role that is mentioned before the text; null for none. An edit never mentions.</summary>
    public string? Role { get; init; }

    /// <summary>In an announcement channel, publish it to the channel's followers.</summary>
    public bool Publish { get; init; }
}

/// <summary>A message that stands in the chat.</summary>
/// <param name="Target">Where.</param>
/// <param name="MessageId">Its id.</param>
public sealed record PostedMessage(Target Target, string MessageId)
{
    /// <summary>The channel it stands in where that is not the target itself: the direct-message channel, or a forum's thread.</summary>
    public string? Channel { get; init; }
}
