using Bot.Announcements.Tests.Support;
using Bot.Reports.Files;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>Reports that change after they were announced: slides that come later, corrections, what is withdrawn.</summary>
public abstract class CorrectionTests : NewsTests
{
    private protected CorrectionTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task Slides_that_appear_later_are_said_once_and_the_announcement_shows_them()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Ann")));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Ann", "https://example.com/tracing")));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Ann")));
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Ann", "https://example.com/tracing")));
        await bot.SendAsync();
        Assert.Equal(2, Chat.Messages.Count);
        Assert.Contains("https://example.com/tracing", Chat.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("The slides are now up: Tracing", Chat.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_report_edits_its_announcement()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Trasing", "Ann")));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Tracing", "Ann")));
        await bot.SendAsync();
        var message = Assert.Single(Chat.Messages);
        Assert.Equal(1, message.Edits);
        Assert.Contains("Tracing", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trasing", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_who_opted_out_while_the_bot_was_down_is_gone_from_the_announcement()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), OfFile(Meetup(2, Talk("Tracing", "Ann Lee"), Talk("Billing", "Bo"))));
        await bot.SendAsync();
        var next = Start();
        await next.SyncAsync([new PersonEntry("Ann Lee", [], [], OptedOut: true)], Meetup(1), OfFile(Meetup(2, Talk("Tracing", "Ann Lee"), Talk("Billing", "Bo"))));
        await next.SendAsync();
        Assert.DoesNotContain("Ann Lee", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
        Assert.Contains("Billing", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_report_is_gone_from_its_announcement_and_is_not_announced_when_it_comes_back()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Secret", "Ann")));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1));
        await bot.SendAsync();
        Assert.DoesNotContain("Secret", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Secret", "Ann")));
        await bot.SendAsync();
        Assert.Contains("Secret", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_withdrawn_before_it_was_sent_is_never_sent()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SyncAsync(Meetup(1));
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task A_report_withdrawn_before_it_was_sent_is_sent_when_it_comes_back()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SyncAsync(Meetup(1));
        await bot.SendAsync();
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        Assert.Contains("#2", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_removed_while_the_bot_was_down_is_withdrawn_soon_after_its_start()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2, Talk("Secret", "Ann")));
        await bot.SendAsync();
        var next = Start();
        await next.SyncAsync(Meetup(1));
        await next.SendAsync();
        Assert.Contains("Secret", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
        Time.Forward(TimeSpan.FromMinutes(1));
        await next.SyncAsync(Meetup(1));
        await next.SendAsync();
        Assert.DoesNotContain("Secret", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }
}

public sealed class CorrectionOnSqliteTests() : CorrectionTests(new SqliteKind());

public sealed class CorrectionOnPostgreSqlTests(PostgreSqlCluster cluster) : CorrectionTests(new PostgreSqlKind(cluster));
