using System.Security.Cryptography;
using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;

namespace Bot.Announcements.Commands;

/// <summary>/subscribe: announces in a channel, after checking that both the member and the bot may. In a direct message it is /follow.</summary>
public sealed class SubscribeCommand(SubscriptionStore subscriptions, IMessenger messenger) : GuardedCommand
{
    /// <inheritdoc/>
    public override CommandDescription Description { get; } = new("subscribe", SubscriptionCommandWording.Subscribe, SubscribeOptions.All) { ForAdmins = true };

    /// <inheritdoc/>
    public override IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        SubscribeOptions.Complete(option, typed, context);

    /// <inheritdoc/>
    protected override async Task<Reply> RunWithStateAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Caller.Server is not null && !context.Caller.ManagesServer)
            return Problem(SubscriptionCommandWording.ManageServer, context);
        var subscription = Read(request, context);
        if (SubscribeOptions.Problem(subscription.Filter, context.Library) is { } problem)
            return Problem(problem, context);
        var check = await messenger.CheckAsync(subscription.Target, new TargetNeeds(subscription.Role, subscription.Publish), cancellationToken);
        if (SubscribeOptions.Refusal(check) is { } refusal)
            return Problem(refusal, context);
        if (check is TargetCheck.Fine { IsForum: true })
            subscription = subscription with { Target = Target.Forum(subscription.Target.Id) };
        if (!await subscriptions.AddAsync(subscription, cancellationToken))
            return Problem(SubscriptionCommandWording.Already, context);
        return Notice(Confirmation(subscription), context) with { FollowUps = SubscriptionButtons.Of(subscription, context.Locale) };
    }

    internal static LocalizedText Confirmation(Subscription subscription) => SubscriptionCommandWording.Subscribed(
        SubscriptionWording.Place(subscription.Target), SubscriptionWording.Filter(subscription.Filter),
        SubscriptionWording.News(subscription.News), SubscriptionWording.Pace(subscription.Pace));

    internal static string NewId() => $"s-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";

    private static Subscription Read(CommandRequest request, CommandContext context)
    {
        var caller = context.Caller;
        var channel = request[SubscribeOptions.Channel] ?? caller.Channel;
        var target = caller.Server is null || channel is null ? Target.Member(caller.User) : Target.Channel(channel);
        return new Subscription(NewId(), target, caller.Server, caller.User, context.Now, SubscribeOptions.Filter(request, context.Library))
        {
            Locale = SubscribeOptions.LocaleOf(request[SubscribeOptions.Wording]) ?? context.Locale,
            News = SubscribeOptions.News(request),
            Pace = SubscribeOptions.Pace(request),
            Role = target.Kind is TargetKind.Channel ? request[SubscribeOptions.Role] : null,
            Publish = request[SubscribeOptions.Publish] is "true",
        };
    }
}
