using Bot.Announcements.Messaging;
using Bot.Announcements.Tests.Support;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>A chat that fails for a while, and clocks that run otherwise.</summary>
public abstract class OutageTests : TroubleTests
{
    private protected OutageTests(IStateKind kind)
        : base(kind)
    {
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
}

public sealed class OutageOnSqliteTests() : OutageTests(new SqliteKind());

public sealed class OutageOnPostgreSqlTests(PostgreSqlCluster cluster) : OutageTests(new PostgreSqlKind(cluster));
