using System.Text.Json;
using Bot.Announcements.Messaging;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord.Announcing;

/// <summary>Finds out over REST what the bot, or a member, may do.</summary>
internal sealed class TargetChecks(DiscordRest rest)
{
    private const int ServersPerPage = 200;

    // https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    private static readonly int[] Channels = [0, 5];
    private static readonly int[] Threads = [10, 11, 12];
    private static readonly int[] Forums = [15, 16];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly (ServerRights Right, string Name)[] Names =
    [
        (ServerRights.ViewChannel, "View Channel"),
        (ServerRights.SendMessages, "Send Messages"),
        (ServerRights.SendMessagesInThreads, "Send Messages in Threads"),
        (ServerRights.EmbedLinks, "Embed Links"),
        (ServerRights.ReadMessageHistory, "Read Message History"),
        (ServerRights.MentionEveryone, "Mention @everyone, @here, and All Roles"),
    ];

    // A forum's settings call the right to send by this name.
    private const string CreatePosts = "Create Posts";

    private string? _bot;

    /// <summary>What the bot lacks in a channel or thread.</summary>
    public async Task<TargetCheck> CheckAsync(string channel, TargetNeeds needs, CancellationToken cancellationToken)
    {
        var asked = await GetAsync(Routes.Channel(channel), cancellationToken);
        if (asked is not RestOutcome.Done)
            return asked is RestOutcome.Refused ? new TargetCheck.Unknown() : NoAnswer(asked);
        var (found, type) = (asked.Object(), asked.Object().Number("type"));
        if (!Channels.Concat(Threads).Concat(Forums).Contains(type))
            return new TargetCheck.Unsuited();
        if (await BotAsync(cancellationToken) is not { } bot || await ServerAsync(found.Text("guild_id"), bot, cancellationToken) is not { } place)
            return new TargetCheck.NoAnswer("Discord gave no answer.");
        var isThread = Threads.Contains(type);
        var holder = isThread ? (await GetAsync(Routes.Channel(found.Text("parent_id")), cancellationToken)).Object() : found;
        var missing = Needed(needs, isThread, place.Server) & ~ChannelRights.InChannel(holder, place.Server, place.Member, bot);
        var isForum = Forums.Contains(type);
        var names = Names.Where(name => missing.HasFlag(name.Right)).Select(name => isForum && name.Right is ServerRights.SendMessages ? CreatePosts : name.Name).ToList();
        return names.Count == 0 ? new TargetCheck.Fine { IsForum = isForum } : new TargetCheck.Missing(names);
    }

    /// <summary>Whether a member may manage a server; null without an answer.</summary>
    public async Task<bool?> ManagesServerAsync(string server, string user, CancellationToken cancellationToken) =>
        await ServerAsync(server, user, cancellationToken) is { } place
            ? ChannelRights.InServer(place.Server, place.Member, user).HasFlag(ServerRights.ManageServer)
            : null;

    /// <summary>Whether the bot is in a server; null without an answer.</summary>
    public async Task<bool?> IsInServerAsync(string server, CancellationToken cancellationToken) => await GetAsync(Routes.Server(server), cancellationToken) switch
    {
        RestOutcome.Done => true,
        RestOutcome.Refused { Status: 403 or 404 } => false,
        _ => null,
    };

    /// <summary>The servers that the bot is in; null without an answer to each page of them.</summary>
    public async Task<IReadOnlySet<string>?> ServersAsync(CancellationToken cancellationToken)
    {
        var servers = new HashSet<string>(StringComparer.Ordinal);
        for (var after = "0"; ;)
        {
            if (await GetAsync(Routes.OwnServers(after, ServersPerPage), cancellationToken) is not RestOutcome.Done page)
                return null;
            var ids = Json.ReadList(page.Body.Span).Select(server => server.Text("id")).ToList();
            servers.UnionWith(ids);
            if (ids.Count < ServersPerPage)
                return servers;
            after = ids.MaxBy(ulong.Parse)!;
        }
    }

    private static ServerRights Needed(TargetNeeds needs, bool isThread, JsonElement server)
    {
        var needed = ServerRights.ViewChannel | ServerRights.EmbedLinks | ServerRights.ReadMessageHistory
            | (isThread ? ServerRights.SendMessagesInThreads : ServerRights.SendMessages);
        var anybodyMentions = needs.Role is null || server.List("roles").Any(role => role.Text("id") == needs.Role && role.Is("mentionable"));
        return anybodyMentions ? needed : needed | ServerRights.MentionEveryone;
    }

    private async Task<(JsonElement Server, JsonElement Member)?> ServerAsync(string server, string user, CancellationToken cancellationToken)
    {
        var (asked, member) = (await GetAsync(Routes.Server(server), cancellationToken), await GetAsync(Routes.Member(server, user), cancellationToken));
        return asked is RestOutcome.Done && member is RestOutcome.Done ? (asked.Object(), member.Object()) : null;
    }

    private async Task<string?> BotAsync(CancellationToken cancellationToken) =>
        _bot ??= (await GetAsync(Routes.OwnUser, cancellationToken)).Object().Text("id") is { Length: > 0 } id ? id : null;

    private Task<RestOutcome> GetAsync(Route route, CancellationToken cancellationToken) =>
        rest.SendAsync(new RestRequest(HttpMethod.Get, route) { Patience = Patience }, cancellationToken);

    private static TargetCheck.NoAnswer NoAnswer(RestOutcome outcome) => new(outcome.ToString());
}
