using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Bot.Announcements.Messaging;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord.Announcing;

/// <summary>Announces on Discord over REST.</summary>
internal sealed class DiscordMessenger : IMessenger
{
    private const int PageSize = 100;
    private const int MostPages = 20;

    // Limits that hold longer are the outbox's to wait for: it survives the end of this process.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly DiscordRest _rest;
    private readonly TargetChecks _checks;
    private readonly ForumPosts _forums;
    private readonly ConcurrentDictionary<string, string> _directMessages = new(StringComparer.Ordinal);

    /// <summary>Announces with the bot's token.</summary>
    public DiscordMessenger(DiscordRest rest) => (_rest, _checks, _forums) = (rest, new TargetChecks(rest), new ForumPosts(SendAsync));

    /// <inheritdoc/>
    public async Task<PostResult> PostAsync(Target target, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var result = target.Kind is TargetKind.Forum
            ? await _forums.PostAsync(target, message, cancellationToken)
            : await PostToChannelAsync(target, message, cancellationToken);
        return await NamedAsync(result, target, message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<PostResult> EditAsync(PostedMessage posted, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var route = Routes.Message(posted.Channel ?? posted.Target.Id, posted.MessageId);
        var outcome = await SendAsync(HttpMethod.Patch, route, Json.Write(Marks.RenderEdit(message)), cancellationToken);
        return outcome is RestOutcome.Done ? new PostResult.Delivered(posted) : Outcomes.ToPost(outcome);
    }

    /// <inheritdoc/>
    public async Task<FindResult> FindAsync(Target target, string mark, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (target.Kind is TargetKind.Forum)
            return await _forums.FindAsync(target, mark, since, cancellationToken);
        var (channel, problem) = await ChannelAsync(target, cancellationToken);
        if (channel is null)
            return Outcomes.ToFind(problem!);
        // Backwards from the newest, so that a clock that runs ahead of Discord's hides nothing.
        var (before, oldest) = ((string?)null, ulong.Parse(Marks.IdAt(since), CultureInfo.InvariantCulture));
        for (var page = 0; page < MostPages; page++)
        {
            var outcome = await SendAsync(HttpMethod.Get, Routes.MessagesBefore(channel, before, PageSize), body: null, cancellationToken);
            if (outcome is not RestOutcome.Done done)
                return Outcomes.ToFind(outcome);
            var messages = Json.ReadList(done.Body.Span);
            if (messages.FirstOrDefault(message => Marks.Bears(message, mark)) is { ValueKind: JsonValueKind.Object } found)
                return new FindResult.Found(new PostedMessage(target, found.Text("id")) { Channel = channel });
            before = messages.Select(message => message.Text("id")).MinBy(id => ulong.Parse(id, CultureInfo.InvariantCulture));
            if (messages.Count < PageSize || ulong.Parse(before!, CultureInfo.InvariantCulture) < oldest)
                return new FindResult.NotFound();
        }
        return new FindResult.NoAnswer(RetryAfter: null, "too many messages since");
    }

    /// <inheritdoc/>
    public async Task<TargetCheck> CheckAsync(Target target, TargetNeeds needs, CancellationToken cancellationToken) => target.Kind is TargetKind.Member
        ? new TargetCheck.Fine()
        : await _checks.CheckAsync(target.Id, needs, cancellationToken);

    /// <inheritdoc/>
    public Task<bool?> ManagesServerAsync(string server, string user, CancellationToken cancellationToken) =>
        _checks.ManagesServerAsync(server, user, cancellationToken);

    /// <inheritdoc/>
    public Task<bool?> IsInServerAsync(string server, CancellationToken cancellationToken) => _checks.IsInServerAsync(server, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>?> ServersAsync(CancellationToken cancellationToken) => _checks.ServersAsync(cancellationToken);

    private async Task<PostResult> PostToChannelAsync(Target target, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var (channel, problem) = await ChannelAsync(target, cancellationToken);
        if (channel is null)
            return Outcomes.ToPost(problem!);
        var outcome = await SendAsync(HttpMethod.Post, Routes.Messages(channel), Json.Write(Marks.Render(message)), cancellationToken);
        if (outcome.Object().Text("id") is not { Length: > 0 } id)
            return Outcomes.ToPost(outcome);
        if (message.Publish)
            await SendAsync(HttpMethod.Post, Routes.Publish(channel, id), [], cancellationToken);
        return new PostResult.Delivered(new PostedMessage(target, id) { Channel = channel });
    }

    // "Missing Permissions" names none; asking once what is missing lets the admin be told.
    private async Task<PostResult> NamedAsync(PostResult result, Target target, OutgoingMessage message, CancellationToken cancellationToken) =>
        result is PostResult.Forbidden { Permission: null } refusal
        && await CheckAsync(target, new TargetNeeds(message.Role, message.Publish), cancellationToken) is TargetCheck.Missing missing
            ? refusal with { Permission = string.Join(", ", missing.Permissions) }
            : result;

    private async Task<(string? Channel, RestOutcome? Problem)> ChannelAsync(Target target, CancellationToken cancellationToken)
    {
        if (target.Kind is TargetKind.Channel)
            return (target.Id, null);
        if (_directMessages.TryGetValue(target.Id, out var known))
            return (known, null);
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["recipient_id"] = target.Id });
        var outcome = await SendAsync(HttpMethod.Post, Routes.DirectMessages, body, cancellationToken);
        return outcome.Object().Text("id") is { Length: > 0 } channel ? (_directMessages[target.Id] = channel, null) : (null, Outcomes.Surely(outcome));
    }

    private Task<RestOutcome> SendAsync(HttpMethod method, Route route, byte[]? body, CancellationToken cancellationToken) =>
        _rest.SendAsync(new RestRequest(method, route, body) { Repeatable = false, Patience = Patience }, cancellationToken);
}
