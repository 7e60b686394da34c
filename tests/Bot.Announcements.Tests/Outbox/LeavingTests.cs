using Bot.Announcements.Messaging;
using Bot.Announcements.Tests.Support;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>Servers that the bot is no longer in.</summary>
public abstract class LeavingTests : TroubleTests
{
    private protected LeavingTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task A_server_that_the_bot_has_left_is_forgotten()
    {
        var bot = await WithNewsAsync();
        Chat.InServer = false;
        Refuse(new PostResult.Forbidden(null, "Missing Access"));
        await bot.SendAsync();
        Assert.Empty(await bot.Subscriptions.ListAsync("server", "admin", default));
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task A_server_that_the_bot_was_removed_from_unnoticed_is_forgotten_at_the_next_look_and_no_other()
    {
        var bot = await WithNewsAsync();
        await bot.SubscribeAsync(Target.Channel("kept"), "other-server");
        Chat.Servers = new HashSet<string>(StringComparer.Ordinal) { "other-server" };
        Chat.InServer = false;
        await bot.Sweep.SweepAsync(default);
        await bot.SendAsync();
        Assert.Empty(await bot.Subscriptions.ListAsync("server", "admin", default));
        Assert.Single(await bot.Subscriptions.ListAsync("other-server", "admin", default));
        Assert.Empty(Chat.Messages);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task In_doubt_no_server_is_forgotten(bool listed, bool found)
    {
        var bot = await WithNewsAsync();
        Chat.Servers = listed ? new HashSet<string>(StringComparer.Ordinal) { "server" } : null;
        Chat.InServer = found;
        await bot.Sweep.SweepAsync(default);
        Assert.Single(await bot.Subscriptions.ListAsync("server", "admin", default));
        Chat.Servers = new HashSet<string>(StringComparer.Ordinal);
        Chat.InServer = true;
        await bot.Sweep.SweepAsync(default);
        Assert.Single(await bot.Subscriptions.ListAsync("server", "admin", default));
    }
}

public sealed class LeavingOnSqliteTests() : LeavingTests(new SqliteKind());

public sealed class LeavingOnPostgreSqlTests(PostgreSqlCluster cluster) : LeavingTests(new PostgreSqlKind(cluster));
