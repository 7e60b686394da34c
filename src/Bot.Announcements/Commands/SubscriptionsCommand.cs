using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Commands;

namespace Bot.Announcements.Commands;

/// <summary>/subscriptions: lists a server's (or, in a direct message, one's own) announcements, changes them by buttons, and explains.</summary>
public sealed class SubscriptionsCommand(SubscriptionStore subscriptions, Explainer explainer, Previewer previewer, IMessenger messenger) : GuardedCommand
{
    private const int PerPage = 10;

    /// <inheritdoc/>
    public override CommandDescription Description { get; } = new(
        SubscriptionRequests.Name,
        SubscriptionCommandWording.Subscriptions,
        [
            new(SubscriptionRequests.Report, SubscriptionCommandWording.ReportOption) { Completes = true },
            new(SubscriptionRequests.Action, SubscriptionCommandWording.ActionOption) { Choices = [.. Actions] },
            new(SubscriptionRequests.Id, SubscriptionCommandWording.IdOption),
        ])
    {
        ForAdmins = true,
    };

    private static IEnumerable<OptionChoice> Actions =>
        Enum.GetValues<SubscriptionAction>().Where(action => action is not SubscriptionAction.Removed)
            .Select(action => new OptionChoice(SubscriptionRequests.NameOf(action), SubscriptionCommandWording.Action(action)));

    /// <inheritdoc/>
    public override IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option == SubscriptionRequests.Report ? Completions.Events(typed, context) : [];

    /// <inheritdoc/>
    protected override async Task<Reply> RunWithStateAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (request[SubscriptionRequests.Id] is { } id)
            return await ChangeAsync(id, request, context, cancellationToken);
        if (context.Caller.Server is not null && !context.Caller.ManagesServer)
            return Problem(SubscriptionCommandWording.ManageServer, context);
        var all = await subscriptions.ListAsync(context.Caller.Server, context.Caller.User, cancellationToken);
        return request[SubscriptionRequests.Report] is { } report
            ? await explainer.ExplainAsync(report, all, context, cancellationToken)
            : Page(all, request, context);
    }

    private static Reply Page(IReadOnlyList<Subscription> all, CommandRequest request, CommandContext context)
    {
        var pages = Math.Max(1, (all.Count + PerPage - 1) / PerPage);
        var number = Math.Clamp(request.Page, 1, pages);
        var shown = all.Skip((number - 1) * PerPage).Take(PerPage).ToList();
        return Notice(SubscriptionCommandWording.List(all.Count), context) with
        {
            Cards = [.. shown.Select(subscription => SubscriptionCard.Of(subscription, context.Locale))],
            Choices = [.. shown.Select(subscription => SubscriptionCard.Choice(subscription, context.Locale))],
            Page = pages == 1 ? null : new PageOf(number, pages, all.Count, request),
        };
    }

    private async Task<Reply> ChangeAsync(string id, CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (await subscriptions.FindAsync(id, cancellationToken) is not { } subscription)
            return Problem(SubscriptionCommandWording.Gone, context);
        if (!await MayChangeAsync(subscription, context.Caller, cancellationToken))
            return Problem(SubscriptionCommandWording.ManageServer, context);
        return Enum.TryParse<SubscriptionAction>(request[SubscriptionRequests.Action], ignoreCase: true, out var action)
            ? await ChangeAsync(action, subscription, context, cancellationToken)
            : Show(subscription, SubscriptionCommandWording.One, context);
    }

    // A server's are changed from within it; from a direct message by who was told that they broke, if that member still manages the server.
    private async Task<bool> MayChangeAsync(Subscription subscription, Caller caller, CancellationToken cancellationToken)
    {
        if (subscription.Server is null)
            return subscription.Target == Target.Member(caller.User);
        if (caller.Server is not null)
            return caller.Server == subscription.Server && caller.ManagesServer;
        return await messenger.ManagesServerAsync(subscription.Server, caller.User, cancellationToken) is true;
    }

    private async Task<Reply> ChangeAsync(SubscriptionAction action, Subscription subscription, CommandContext context, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case SubscriptionAction.Pause:
                await subscriptions.PauseAsync(subscription.Id, context.Now, cancellationToken);
                return Show(subscription with { State = SubscriptionState.Paused, Reason = null }, SubscriptionCommandWording.Paused, context);
            case SubscriptionAction.Resume:
                return await ResumeAsync(subscription, context, cancellationToken);
            case SubscriptionAction.Preview:
                return Notice(await previewer.PostAsync(subscription, context, cancellationToken), context);
            case SubscriptionAction.Remove:
                return Notice(SubscriptionCommandWording.ReallyRemove, context) with
                {
                    Cards = [SubscriptionCard.Of(subscription, context.Locale)],
                    FollowUps = [SubscriptionButtons.Button(SubscriptionAction.Removed, subscription, context.Locale)],
                };
            case SubscriptionAction.Removed:
                await subscriptions.RemoveAsync(subscription.Id, cancellationToken);
                return Notice(SubscriptionCommandWording.Removed, context);
            default:
                return Show(subscription, SubscriptionCommandWording.One, context);
        }
    }

    private async Task<Reply> ResumeAsync(Subscription subscription, CommandContext context, CancellationToken cancellationToken)
    {
        var check = await messenger.CheckAsync(subscription.Target, new TargetNeeds(subscription.Role, subscription.Publish), cancellationToken);
        if (SubscribeOptions.Refusal(check) is { } refusal)
            return Problem(refusal, context) with { FollowUps = [SubscriptionButtons.Button(SubscriptionAction.Resume, subscription, context.Locale)] };
        await subscriptions.ResumeAsync(subscription, context.Now, cancellationToken);
        return Show(subscription with { State = SubscriptionState.Active, Reason = null }, SubscriptionCommandWording.Resumed, context);
    }

    private static Reply Show(Subscription subscription, LocalizedText sentence, CommandContext context) => Notice(sentence, context) with
    {
        Cards = [SubscriptionCard.Of(subscription, context.Locale)],
        FollowUps = SubscriptionButtons.Of(subscription, context.Locale),
    };
}
