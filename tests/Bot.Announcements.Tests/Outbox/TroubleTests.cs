using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Tests.Support;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>Crashes, refusals and a chat that fails, on each kind of state.</summary>
public abstract class TroubleTests : StateTests
{
    private static readonly AnnouncementOptions Options = new();

    private protected TroubleTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task A_bot_killed_after_posting_does_not_post_again()
    {
        var bot = await WithNewsAsync();
        var claimed = await bot.ClaimAsync();
        await Chat.PostAsync(claimed!.Target, new OutgoingMessage(claimed.Id, new Answers.Reply(Answers.Answer.Notice, "posted"), Answers.Locale.English), default);
        await RestartAndSendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_bot_killed_before_posting_posts_when_it_is_back()
    {
        var bot = await WithNewsAsync();
        Assert.NotNull(await bot.ClaimAsync());
        await RestartAndSendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task Who_comes_back_after_the_claim_ran_out_frees_no_message_that_another_is_sending()
    {
        var bot = await WithNewsAsync();
        var lost = (await bot.ClaimAsync())!;
        Time.Forward(Options.Lease + TimeSpan.FromSeconds(1));
        var held = (await Start().ClaimAsync())!;
        await bot.Outbox.PostponeAsync(lost, Time.GetUtcNow(), unsure: false, error: null, default);
        Assert.Null(await bot.ClaimAsync());
        await bot.Outbox.EndAsync(lost, "refused", default);
        await bot.Outbox.DeliveredAsync(lost, new PostedMessage(lost.Target, "another"), Time.GetUtcNow(), default);
        await bot.Sender.SendAsync(held, default);
        Assert.Null(await bot.ClaimAsync());
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_connection_lost_after_posting_is_settled_by_looking()
    {
        var bot = await WithNewsAsync();
        Chat.AfterPost = _ => new PostResult.Unsure("connection reset");
        await bot.SendAsync();
        await LaterAsync(bot);
        Assert.Single(Chat.Messages);
        Assert.NotNull((await bot.Subscriptions.ListAsync("server", "admin", default))[0].LastDeliveredAt);
    }

    [Fact]
    public async Task A_server_error_before_posting_is_tried_again_after_a_while()
    {
        var bot = await WithNewsAsync();
        Chat.BeforePost = _ => new PostResult.Unsure("502");
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
        Chat.BeforePost = _ => null;
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
        await LaterAsync(bot);
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for_as_told()
    {
        var bot = await WithNewsAsync();
        Chat.BeforePost = _ => new PostResult.Wait(TimeSpan.FromMinutes(5));
        await bot.SendAsync();
        Chat.BeforePost = _ => null;
        Time.Forward(TimeSpan.FromMinutes(4));
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
        Time.Forward(TimeSpan.FromMinutes(2));
        await bot.SendAsync();
        Assert.Single(Chat.Messages);
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
    public async Task Nothing_is_tried_for_ever()
    {
        var bot = await WithNewsAsync(new AnnouncementOptions { MostAttempts = 12 });
        var tries = 0;
        Chat.BeforePost = target =>
        {
            tries += target.Kind is TargetKind.Channel ? 1 : 0;
            return target.Kind is TargetKind.Channel ? new PostResult.Unsure("500") : null;
        };
        for (var hour = 0; hour < 50; hour++)
        {
            await bot.SendAsync();
            Time.Forward(TimeSpan.FromHours(1));
        }
        Assert.Equal(12, tries);
        Assert.Single(Chat.At(Target.Member("admin")));
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
    public async Task What_may_not_be_looked_at_is_not_posted_twice()
    {
        var bot = await WithNewsAsync();
        Chat.AfterPost = target => target.Kind is TargetKind.Channel ? new PostResult.Unsure("timeout") : null;
        await bot.SendAsync();
        Chat.Finding = new FindResult.Forbidden("Read Message History", "Missing Access");
        await LaterAsync(bot);
        Assert.Single(Chat.At(Target.Channel("talks")));
        Assert.Contains("Read Message History", Assert.Single(Chat.At(Target.Member("admin"))).Text, StringComparison.Ordinal);
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

    [Fact]
    public async Task After_an_outage_of_days_what_waited_comes_as_one_digest_and_not_as_a_flood()
    {
        var bot = await WithNewsAsync();
        Chat.BeforePost = _ => new PostResult.Unsure("502");
        for (var count = 3; count <= 22; count++)
        {
            await bot.SendAsync();
            Time.Forward(TimeSpan.FromHours(3));
            await bot.SyncAsync(Enumerable.Range(1, count).Select(number => Meetup(number)));
        }
        await bot.SendAsync();
        Chat.BeforePost = _ => null;
        Time.Forward(TimeSpan.FromMinutes(11));
        await bot.SendAsync();
        Assert.Contains("News of 21 events.", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_message_that_gets_through_brings_those_that_failed_with_it()
    {
        var bot = await WithNewsAsync();
        Chat.BeforePost = _ => new PostResult.Unsure("502");
        for (var minute = 0; minute < 9; minute++)
        {
            await bot.SendAsync();
            Time.Forward(TimeSpan.FromMinutes(5));
        }
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        await bot.SendAsync();
        Time.Forward(Options.SettleAfter + TimeSpan.FromSeconds(1));
        Chat.BeforePost = _ => null;
        await bot.SendAsync();
        Assert.Equal(2, Chat.Messages.Count);
    }

    [Fact]
    public async Task A_message_that_cannot_be_made_holds_up_no_other_and_is_not_tried_again_at_once()
    {
        var bot = await WithNewsAsync();
        await bot.SubscribeAsync("other");
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        var tries = 0;
        Chat.BeforePost = target => target.Id is "talks" ? throw new InvalidOperationException($"{++tries}") : null;
        await bot.SendAsync();
        await bot.SendAsync();
        Assert.Equal("other", Assert.Single(Chat.Messages).Target.Id);
        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_holds_up_nothing()
    {
        var bot = await WithNewsAsync();
        Time.Forward(TimeSpan.FromDays(-2));
        await bot.SendAsync();
        Assert.Single(Chat.Messages);
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        Assert.NotNull(await bot.ClaimAsync());
        Time.Forward(TimeSpan.FromDays(-2));
        await bot.SendAsync();
        Assert.Equal(2, Chat.Messages.Count);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_hurry_a_channel_that_asked_for_time()
    {
        var bot = await WithNewsAsync();
        Time.Forward(TimeSpan.FromDays(-2));
        var tries = 0;
        Chat.BeforePost = _ => new PostResult.Wait(TimeSpan.FromMinutes(++tries * 5));
        await bot.SendAsync();
        await bot.SendAsync();
        Assert.Equal(1, tries);
    }

    private async Task<BotProcess> WithNewsAsync(AnnouncementOptions? options = null)
    {
        var bot = Start(options);
        await bot.SyncAsync(Meetup(1));
        await bot.SubscribeAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        return bot;
    }

    private void Refuse(PostResult refusal) => Chat.BeforePost = target => target.Kind is TargetKind.Channel ? refusal : null;

    private async Task RestartAndSendAsync()
    {
        var next = Start();
        await next.SyncAsync(Meetup(1), Meetup(2));
        await LaterAsync(next);
    }

    private async Task LaterAsync(BotProcess bot)
    {
        Time.Forward(Options.Lease + TimeSpan.FromSeconds(1));
        await bot.SendAsync();
    }
}

public sealed class TroubleOnSqliteTests() : TroubleTests(new SqliteKind());

public sealed class TroubleOnPostgreSqlTests(PostgreSqlCluster cluster) : TroubleTests(new PostgreSqlKind(cluster));
