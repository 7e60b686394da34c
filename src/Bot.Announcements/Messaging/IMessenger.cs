namespace Bot.Announcements.Messaging;

/// <summary>
/// The way to a chat: what the announcer needs of Discord, or of a console. No method throws for what the other side does;
/// only cancellation is an exception.
/// </summary>
public interface IMessenger
{
    /// <summary>
    /// Posts a message once. An implementation sends <see cref="OutgoingMessage.Mark"/> as the nonce, enforced, and puts it where
    /// <see cref="FindAsync"/> finds it again. It does not repeat a request whose outcome is unknown: that is <see cref="PostResult.Unsure"/>.
    /// </summary>
    Task<PostResult> PostAsync(Target target, OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Replaces a posted message's text; doing so twice is the same as once.</summary>
    Task<PostResult> EditAsync(PostedMessage posted, OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Looks among the bot's own messages at a target for one with a mark.</summary>
    /// <param name="target">Where to look.</param>
    /// <param name="mark">The mark of the message that was tried.</param>
    /// <param name="since">Messages before this instant need not be looked at.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<FindResult> FindAsync(Target target, string mark, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Says what the bot may not do at a target, before anything is promised there.</summary>
    Task<TargetCheck> CheckAsync(Target target, TargetNeeds needs, CancellationToken cancellationToken);

    /// <summary>Whether a person may manage a server now; null when the other side gave no answer.</summary>
    Task<bool?> ManagesServerAsync(string server, string user, CancellationToken cancellationToken);

    /// <summary>The ids of all servers that the bot is in; null when the other side gave no answer.</summary>
    Task<IReadOnlySet<string>?> ServersAsync(CancellationToken cancellationToken);

    /// <summary>Whether the bot is still in a server; null when the other side gave no answer.</summary>
    Task<bool?> IsInServerAsync(string server, CancellationToken cancellationToken);
}
