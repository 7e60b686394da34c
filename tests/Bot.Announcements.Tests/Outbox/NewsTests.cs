using Bot.Announcements.Tests.Support;
using Bot.Reports;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>A bot that has read its reports and announces in some channels; on each kind of state.</summary>
public abstract class NewsTests : StateTests
{
    private protected NewsTests(IStateKind kind)
        : base(kind)
    {
    }

    private protected async Task<BotProcess> SeededAsync(params string[] channels)
    {
        var bot = Start();
        await bot.SyncAsync(Meetup(1));
        foreach (var channel in channels)
            await bot.SubscribeAsync(channel);
        return bot;
    }

    private protected static Report OfFile(Report report) => report with { Fingerprint = $"content of {report.File}" };
}
