using Bot.Discord.Rest;

namespace Bot.Discord.Announcing;

/// <summary>The addresses that announcing needs.</summary>
internal static class Routes
{
    public static Route OwnUser { get; } = new("users/@me", "users/@me", "");

    public static Route DirectMessages { get; } = new("users/@me/channels", "users/@me/channels", "");

    public static Route Channel(string channel) => new("channels/{}", $"channels/{channel}", channel);

    public static Route Messages(string channel) => new("channels/{}/messages", $"channels/{channel}/messages", channel);

    /// <summary>The newest messages, or the newest of those before one.</summary>
    public static Route MessagesBefore(string channel, string? message, int limit) =>
        new("channels/{}/messages", $"channels/{channel}/messages?limit={limit}{(message is null ? "" : $"&before={message}")}", channel);

    public static Route Message(string channel, string message) => new("channels/{}/messages/{}", $"channels/{channel}/messages/{message}", channel);

    public static Route Publish(string channel, string message) =>
        new("channels/{}/messages/{}/crosspost", $"channels/{channel}/messages/{message}/crosspost", channel);

    public static Route Threads(string forum) => new("channels/{}/threads", $"channels/{forum}/threads", forum);

    public static Route ArchivedThreads(string forum) =>
        new("channels/{}/threads/archived/public", $"channels/{forum}/threads/archived/public?limit=100", forum);

    public static Route ActiveThreads(string server) => new("guilds/{}/threads/active", $"guilds/{server}/threads/active", server);

    public static Route OwnServers(string after, int limit) => new("users/@me/guilds", $"users/@me/guilds?limit={limit}&after={after}", "");

    public static Route Server(string server) => new("guilds/{}", $"guilds/{server}", server);

    public static Route Member(string server, string user) => new("guilds/{}/members/{}", $"guilds/{server}/members/{user}", server);
}
