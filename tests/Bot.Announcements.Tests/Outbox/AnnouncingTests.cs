using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Tests.Support;
using Bot.Answers;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>What members see of a new report.</summary>
public abstract class AnnouncingTests : NewsTests
{
    private protected AnnouncingTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task A_new_report_is_announced_once_in_each_channel_that_asked()
    {
        var bot = await SeededAsync("a", "b");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        Assert.Equal(["a", "b"], Chat.Messages.Select(message => message.Target.Id).Order(StringComparer.Ordinal));
        Assert.Contains("New report: Cloud Meetup #2", Chat.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_came_while_the_bot_was_down_is_announced_once()
    {
        await SeededAsync("talks");
        var next = Start();
        await next.SyncAsync(Meetup(1), Meetup(2));
        await next.SendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task Twenty_new_reports_at_once_are_one_digest_a_channel()
    {
        var bot = await SeededAsync("a", "b");
        await bot.SyncAsync(Enumerable.Range(1, 21).Select(number => Meetup(number)));
        await bot.SendAsync();
        Assert.Equal(2, Chat.Messages.Count);
        Assert.All(Chat.Messages, message => Assert.Contains("News of 20 events.", message.Text, StringComparison.Ordinal));
        Assert.Contains("and 11 more", Chat.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_new_reports_at_once_are_five_messages_in_their_order()
    {
        var bot = await SeededAsync("a");
        await bot.SyncAsync(Enumerable.Range(1, 6).Select(number => Meetup(number)));
        await bot.SendAsync();
        Assert.Equal(5, Chat.Messages.Count);
        Assert.Equal(Chat.Messages.Select(message => message.Text).Order(StringComparer.Ordinal), Chat.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task Each_channel_hears_what_it_asked_for_and_nothing_else()
    {
        var bot = await SeededAsync();
        await bot.SubscribeAsync("series", new SubscriptionFilter(Series: "cloud meetup"));
        await bot.SubscribeAsync("other-series", new SubscriptionFilter(Series: "Rust Meetup"));
        await bot.SubscribeAsync("speaker", new SubscriptionFilter(Speaker: "Ann Lee"));
        await bot.SubscribeAsync("other-speaker", new SubscriptionFilter(Speaker: "Speaker 1"));
        await bot.SubscribeAsync("topic", new SubscriptionFilter(Topic: "トレーシング"));
        await bot.SubscribeAsync("other-topic", new SubscriptionFilter(Topic: "billing"));
        await bot.SubscribeAsync("japanese", new SubscriptionFilter(Language: Locale.Japanese));
        await bot.SubscribeAsync("english", new SubscriptionFilter(Language: Locale.English));
        await bot.SubscribeAsync("slides", with: subscription => subscription with { News = NewsKinds.Slides });
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("分散トレーシング入門", "Ann Lee")));
        await bot.SendAsync();
        Assert.Equal(["japanese", "series", "speaker", "topic"], Chat.Messages.Select(message => message.Target.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Filters_must_be_met_by_one_talk_together()
    {
        var bot = await SeededAsync();
        await bot.SubscribeAsync("both", new SubscriptionFilter(Topic: "tracing", Speaker: "Ann Lee"));
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Bo"), Talk("Billing", "Ann Lee")));
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task Two_subscriptions_of_one_channel_announce_once()
    {
        var bot = await SeededAsync("talks");
        await bot.SubscribeAsync("talks", new SubscriptionFilter(Series: "Cloud Meetup"));
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_role_is_mentioned_when_posting_and_never_when_editing()
    {
        var bot = await SeededAsync();
        await bot.SubscribeAsync("talks", with: subscription => subscription with { Role = "42" });
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        Assert.Equal("42", Assert.Single(Chat.Messages).Message.Role);
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Corrected", "Speaker 2")));
        await bot.SendAsync();
        Assert.Null(Assert.Single(Chat.Messages).Message.Role);
    }

    [Fact]
    public async Task A_daily_digest_gathers_the_days_reports()
    {
        var bot = await SeededAsync();
        await bot.SubscribeAsync("daily", with: subscription => subscription with { Pace = Pace.Daily });
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SyncAsync(Meetup(1), Meetup(2), Meetup(3));
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
        Time.Forward(TimeSpan.FromDays(1));
        await bot.SendAsync();
        Assert.Contains("News of 2 events.", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_added_talk_is_announced_without_repeating_the_report()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1, Talk("Talk 1", "Speaker 1"), Talk("Late talk", "Zoe")));
        await bot.SendAsync();
        Assert.Contains("Late talk", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_follows_a_speaker_is_told_by_direct_message()
    {
        var bot = await SeededAsync();
        await bot.SubscribeAsync(Target.Member("ann-fan"), server: null, new SubscriptionFilter(Speaker: "Ann Lee"));
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Ann Lee")), Meetup(3, Talk("Billing", "Bo")));
        await bot.SendAsync();
        Assert.Equal(Target.Member("ann-fan"), Assert.Single(Chat.Messages).Target);
    }
}

public sealed class AnnouncingOnSqliteTests() : AnnouncingTests(new SqliteKind());

public sealed class AnnouncingOnPostgreSqlTests(PostgreSqlCluster cluster) : AnnouncingTests(new PostgreSqlKind(cluster));
