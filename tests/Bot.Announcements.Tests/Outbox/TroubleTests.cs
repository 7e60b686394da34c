using Bot.Announcements.Messaging;
using Bot.Announcements.Tests.Support;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>A bot with one new report to announce, and ways to make that go wrong; on each kind of state.</summary>
public abstract class TroubleTests : StateTests
{
    private protected static readonly AnnouncementOptions Options = new();

    private protected TroubleTests(IStateKind kind)
        : base(kind)
    {
    }

    private protected async Task<BotProcess> WithNewsAsync(AnnouncementOptions? options = null)
    {
        var bot = Start(options);
        await bot.SyncAsync(Meetup(1));
        await bot.SubscribeAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        return bot;
    }

    private protected void Refuse(PostResult refusal) => Chat.BeforePost = target => target.Kind is TargetKind.Channel ? refusal : null;

    private protected async Task RestartAndSendAsync()
    {
        var next = Start();
        await next.SyncAsync(Meetup(1), Meetup(2));
        await LaterAsync(next);
    }

    private protected async Task LaterAsync(BotProcess bot)
    {
        Time.Forward(Options.Lease + TimeSpan.FromSeconds(1));
        await bot.SendAsync();
    }
}
