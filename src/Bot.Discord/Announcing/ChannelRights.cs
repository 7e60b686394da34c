using System.Globalization;
using System.Text.Json;

namespace Bot.Discord.Announcing;

/// <summary>
/// Computes what a member may do in a server and in one of its channels.
/// https://discord.com/developers/docs/topics/permissions#permission-overwrites
/// </summary>
internal static class ChannelRights
{
    private static readonly ServerRights All = ~ServerRights.None;

    /// <summary>A member's rights in a server: all of them for its owner and for administrators.</summary>
    /// <param name="server">The server as Discord gives it, with roles.</param>
    /// <param name="member">The member as Discord gives them, with the ids of their roles.</param>
    /// <param name="user">The member's id.</param>
    public static ServerRights InServer(JsonElement server, JsonElement member, string user)
    {
        if (server.Text("owner_id") == user)
            return All;
        var held = RolesOf(member).Append(server.Text("id")).ToHashSet(StringComparer.Ordinal);
        var rights = server.List("roles").Where(role => held.Contains(role.Text("id")))
            .Aggregate(ServerRights.None, (sum, role) => sum | Read(role.Text("permissions")));
        return rights.HasFlag(ServerRights.Administrator) ? All : rights;
    }

    /// <summary>A member's rights in a channel: everybody's overwrites first, then the roles', then the member's own.</summary>
    /// <param name="channel">The channel as Discord gives it; for a thread, the channel that it hangs on.</param>
    /// <param name="server">The server.</param>
    /// <param name="member">The member.</param>
    /// <param name="user">The member's id.</param>
    public static ServerRights InChannel(JsonElement channel, JsonElement server, JsonElement member, string user)
    {
        var rights = InServer(server, member, user);
        if (rights == All)
            return rights;
        var overwrites = channel.List("permission_overwrites").ToLookup(overwrite => overwrite.Text("id"), StringComparer.Ordinal);
        rights = Apply(rights, overwrites[server.Text("id")]);
        rights = Apply(rights, RolesOf(member).SelectMany(role => overwrites[role]));
        return Apply(rights, overwrites[user]);
    }

    private static ServerRights Apply(ServerRights rights, IEnumerable<JsonElement> overwrites)
    {
        var (allow, deny) = (ServerRights.None, ServerRights.None);
        foreach (var overwrite in overwrites)
            (allow, deny) = (allow | Read(overwrite.Text("allow")), deny | Read(overwrite.Text("deny")));
        return (rights & ~deny) | allow;
    }

    private static IEnumerable<string> RolesOf(JsonElement member) => member.List("roles").Select(role => role.GetString() ?? "");

    private static ServerRights Read(string bits) =>
        ulong.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? (ServerRights)read : ServerRights.None;
}

/// <summary>The rights that announcing looks at, as Discord's bits.</summary>
[Flags]
internal enum ServerRights : ulong
{
    None = 0,
    Administrator = 1 << 3,
    ManageServer = 1 << 5,
    ViewChannel = 1 << 10,
    SendMessages = 1 << 11,
    ManageMessages = 1 << 13,
    EmbedLinks = 1 << 14,
    ReadMessageHistory = 1 << 16,
    MentionEveryone = 1 << 17,
    SendMessagesInThreads = 1UL << 38,
}
