using Bot.Announcements.Commands;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Tests.Support;
using Bot.Answers;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Commands;

public sealed class ExplanationTests : IAsyncLifetime
{
    private readonly SqliteKind _kind = new();
    private readonly ChatInMemory _chat = new();
    private readonly ShiftedTime _time = new();
    private BotProcess _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = new BotProcess(_kind.Open(_time), _chat, _time);
        await _bot.SyncAsync(Meetup(1));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _kind.DisposeAsync();
    }

    [Fact]
    public async Task A_report_that_was_there_from_the_start_was_no_news() =>
        Assert.Contains("when the bot first read", await WhyAsync("Cloud Meetup #1"), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_from_before_the_subscription_was_not_announced()
    {
        await _bot.SyncAsync(Meetup(1), Meetup(2));
        Assert.Contains("before this was subscribed", await WhyAsync("Cloud Meetup #2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_did_not_fit_is_named()
    {
        await _bot.SubscribeAsync("talks", new SubscriptionFilter(Speaker: "Speaker 1"));
        await _bot.SyncAsync(Meetup(1), Meetup(2));
        Assert.Contains("No talk is by that speaker", await ExplainAsync("Cloud Meetup #2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_announced_report_is_shown_with_its_time()
    {
        await _bot.SubscribeAsync("talks");
        await _bot.SyncAsync(Meetup(1), Meetup(2));
        Assert.Contains("waits to be sent", await ExplainAsync("Cloud Meetup #2"), StringComparison.Ordinal);
        await _bot.SendAsync();
        Assert.Contains("It was announced", await ExplainAsync("Cloud Meetup #2"), StringComparison.Ordinal);
    }

    private async Task<string> WhyAsync(string report)
    {
        await _bot.SubscribeAsync("talks");
        return await ExplainAsync(report);
    }

    private async Task<string> ExplainAsync(string report)
    {
        var context = new CommandContext(
            Library(Meetup(1), Meetup(2)), Locale.English, Caller.Console, _time.GetUtcNow(), new BotStatus("test", _time.GetUtcNow(), null, null));
        var all = await _bot.Subscriptions.ListAsync("server", "admin", default);
        return PlainText.Render(await new Explainer(_bot.Database).ExplainAsync(report, all, context, default), Locale.English);
    }
}
