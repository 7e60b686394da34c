using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;

namespace Bot.Announcements.Commands;

/// <summary>/follow: a member's own announcements of a speaker or topic, by direct message.</summary>
public sealed class FollowCommand(SubscriptionStore subscriptions) : GuardedCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "follow";

    /// <inheritdoc/>
    public override CommandDescription Description { get; } = new(
        Name, SubscriptionCommandWording.Follow, [.. SubscribeOptions.All.Where(option => option.Name is SubscribeOptions.Speaker or SubscribeOptions.Topic)]);

    /// <inheritdoc/>
    public override IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        SubscribeOptions.Complete(option, typed, context);

    /// <inheritdoc/>
    protected override async Task<Reply> RunWithStateAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var filter = SubscribeOptions.Filter(request, context.Library);
        if (filter is { Speaker: null, Topic: null })
            return Problem(SubscriptionCommandWording.NothingToFollow, context);
        if (SubscribeOptions.Problem(filter, context.Library) is { } problem)
            return Problem(problem, context);
        var caller = context.Caller;
        var subscription = new Subscription(SubscribeCommand.NewId(), Target.Member(caller.User), Server: null, caller.User, context.Now, filter)
        {
            Locale = context.Locale,
        };
        return await subscriptions.AddAsync(subscription, cancellationToken)
            ? Notice(SubscribeCommand.Confirmation(subscription), context) with { FollowUps = [SubscriptionButtons.Button(SubscriptionAction.Remove, subscription, context.Locale)] }
            : Problem(SubscriptionCommandWording.Already, context);
    }
}
