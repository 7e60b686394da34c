using Bot.Announcements.Tests.Support;
using Bot.Reports;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>What was there before is no news, whatever has become of its files.</summary>
public abstract class OldReportTests : NewsTests
{
    private protected OldReportTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task The_first_start_announces_nothing()
    {
        var bot = Start();
        await bot.SubscribeAsync("talks");
        await bot.SyncAsync(Enumerable.Range(1, 50).Select(number => Meetup(number)));
        await bot.SendAsync();
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task A_moved_and_reindexed_folder_announces_nothing()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1) with { File = "2026/first.md" });
        var next = Start();
        await next.SyncAsync(Meetup(1) with { File = "archive/first.md" });
        await next.SendAsync();
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task Files_that_a_newer_program_reads_otherwise_announce_and_edit_nothing()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(OfFile(Meetup(1)), OfFile(Meetup(2)));
        await bot.SendAsync();
        var next = Start();
        await next.SyncAsync(OfFile(ReadOtherwise(Meetup(1))), OfFile(ReadOtherwise(Meetup(2))) with { File = "moved.md" });
        await next.SendAsync();
        Assert.Equal(0, Assert.Single(Chat.Messages).Edits);
        await next.SyncAsync(OfFile(ReadOtherwise(Meetup(1))), ReadOtherwise(Meetup(2)) with { Fingerprint = "edited", Talks = [Talk("Better title 2", "Somebody")] });
        await next.SendAsync();
        Assert.Contains("Renamed 2", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_previous_version_wrote_is_continued_quietly_however_the_files_are_read_now()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        await DowngradeAsync(2);
        for (var start = 0; start < 2; start++)
        {
            var next = Start();
            await next.SyncAsync(OfFile(ReadOtherwise(Meetup(1))), OfFile(ReadOtherwise(Meetup(2))));
            await next.SendAsync();
            Assert.Equal(0, Assert.Single(Chat.Messages).Edits);
        }
    }

    [Fact]
    public async Task A_replica_that_starts_before_it_has_read_the_newest_report_takes_nothing_back()
    {
        var bot = await SeededAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        var late = Start();
        await late.SyncAsync(Meetup(1));
        await late.SendAsync();
        Assert.Contains("#2", Assert.Single(Chat.Messages).Text, StringComparison.Ordinal);
        Time.Forward(TimeSpan.FromMinutes(1));
        await late.SyncAsync(Meetup(1), Meetup(2));
        await late.SendAsync();
        Assert.Equal(0, Assert.Single(Chat.Messages).Edits);
    }

    private static Report ReadOtherwise(Report report) => report with
    {
        Event = new Event($"Renamed {report.Event.Number}", report.Event.Date!.Value.AddYears(1), Url: null),
        Talks = [Talk($"Better title {report.Event.Number}", "Somebody"), Talk($"One more {report.Event.Number}", "Somebody else", "https://example.com/slides")],
    };
}

public sealed class OldReportOnSqliteTests() : OldReportTests(new SqliteKind());

public sealed class OldReportOnPostgreSqlTests(PostgreSqlCluster cluster) : OldReportTests(new PostgreSqlKind(cluster));
