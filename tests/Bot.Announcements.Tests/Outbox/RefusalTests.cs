using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Tests.Support;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>A chat that refuses a message, a channel or the token.</summary>
public abstract class RefusalTests : TroubleTests
{
    private protected RefusalTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task A_lost_permission_pauses_the_channel_and_tells_one_admin_once()
    {
        var bot = await WithNewsAsync();
        await bot.SubscribeAsync("talks", new SubscriptionFilter(Topic: "tracing"));
        Refuse(new PostResult.Forbidden("Send Messages", "Missing Permissions"));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        await bot.SendAsync();
        var notice = Assert.Single(Chat.Messages);
        Assert.Equal(Target.Member("admin"), notice.Target);
        Assert.Contains("Send Messages", notice.Text, StringComparison.Ordinal);
        Assert.Equal("Retry", Assert.Single(notice.Message.Content.FollowUps).Label);
        Assert.All(await bot.Subscriptions.ListAsync("server", "admin", default), one => Assert.Equal(SubscriptionState.Suspended, one.State));
    }

    [Fact]
    public async Task What_waited_while_paused_comes_as_one_digest_on_resume()
    {
        var bot = await WithNewsAsync();
        Refuse(new PostResult.Gone("Unknown Channel"));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3), Meetup(4));
        Chat.BeforePost = _ => null;
        await bot.Subscriptions.ResumeAsync((await bot.Subscriptions.ListAsync("server", "admin", default))[0], Time.GetUtcNow(), default);
        await bot.SendAsync();
        Assert.Contains("News of 3 events.", Assert.Single(Chat.At(Target.Channel("talks"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paused_subscription_keeps_what_comes()
    {
        var bot = await WithNewsAsync();
        var subscription = (await bot.Subscriptions.ListAsync("server", "admin", default))[0];
        await bot.Subscriptions.PauseAsync(subscription.Id, Time.GetUtcNow(), default);
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
        await bot.Subscriptions.ResumeAsync(subscription, Time.GetUtcNow(), default);
        await bot.SendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_refused_message_is_given_up_and_the_next_one_comes()
    {
        var bot = await WithNewsAsync();
        Chat.BeforePost = _ => new PostResult.Refused("50035");
        await bot.SendAsync();
        Chat.BeforePost = _ => null;
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        await LaterAsync(bot);
        Assert.Contains("#3", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_stops_everything_for_a_while()
    {
        var bot = await WithNewsAsync();
        Chat.BeforePost = _ => new PostResult.Stopped("401");
        await bot.Sender.SendAsync((await bot.ClaimAsync())!, default);
        Assert.True(bot.Sender.Stopped);
        Time.Forward(TimeSpan.FromMinutes(11));
        Assert.False(bot.Sender.Stopped);
        Chat.BeforePost = _ => null;
        await bot.SendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_forum_is_announced_in_and_its_trouble_is_told_as_a_channels()
    {
        var bot = await WithNewsAsync();
        await bot.SubscribeAsync(Target.Forum("forum"), "server");
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        await bot.SendAsync();
        Assert.Contains("#3", Assert.Single(Chat.At(Target.Forum("forum"))).Text, StringComparison.Ordinal);
        Chat.BeforePost = target => target.Kind is TargetKind.Forum ? new PostResult.Forbidden("Create Posts", "Missing Permissions") : null;
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3), Meetup(4));
        await bot.SendAsync();
        Assert.Contains("Create Posts", Assert.Single(Chat.At(Target.Member("admin"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_subscription_sends_nothing_more()
    {
        var bot = await WithNewsAsync();
        await bot.Subscriptions.RemoveAsync((await bot.Subscriptions.ListAsync("server", "admin", default))[0].Id, default);
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task An_edit_of_a_deleted_message_is_given_up()
    {
        var bot = await WithNewsAsync();
        await bot.SendAsync();
        Refuse(new PostResult.Gone("Unknown Message"));
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Renamed", "Speaker 2")));
        await bot.SendAsync();
        Assert.Null(await bot.ClaimAsync());
        Assert.Equal(SubscriptionState.Active, (await bot.Subscriptions.ListAsync("server", "admin", default))[0].State);
    }
}

public sealed class RefusalOnSqliteTests() : RefusalTests(new SqliteKind());

public sealed class RefusalOnPostgreSqlTests(PostgreSqlCluster cluster) : RefusalTests(new PostgreSqlKind(cluster));
