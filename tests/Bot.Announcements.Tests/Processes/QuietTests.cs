using System.Diagnostics;

namespace Bot.Announcements.Tests.Processes;

/// <summary>What the real program says, and does not say, of what was there before; and how soon it says what is new.</summary>
public sealed class QuietTests
{
    private const int Seed = 20260403;

    [Fact]
    public async Task A_thousand_reports_at_the_first_start_moved_and_read_again_announce_nothing()
    {
        await using var stage = await Stage.OpenAsync(
            postgreSql: null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), honoursNonces: true), channels: 2, reports: 1000);
        var moved = Directory.CreateDirectory(Path.Combine(stage.Reports, "2021")).FullName;
        foreach (var file in Directory.GetFiles(stage.Reports))
            File.Move(file, Path.Combine(moved, $"moved-{Path.GetFileName(file)}"));
        using var bot = stage.Start();
        stage.Arrive(1001);
        await stage.UntilAnnouncedAsync(1001, 2, bot);
        await stage.SettledAsync(bot);
        Assert.Equal(2, stage.Discord.Messages.Count);
    }

    [Fact]
    public async Task With_default_settings_a_report_is_posted_within_five_seconds()
    {
        await using var stage = await Stage.OpenAsync(
            postgreSql: null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), honoursNonces: true), channels: 1);
        using var bot = stage.Start(quick: false);
        await Stage.ReadyAsync(bot);
        var times = new List<TimeSpan>();
        for (var number = 2; number < 5; number++)
        {
            var watch = Stopwatch.StartNew();
            stage.Arrive(number);
            await stage.UntilAnnouncedAsync(number, 1, bot);
            times.Add(watch.Elapsed);
        }
        Console.WriteLine($"{nameof(QuietTests)}: from arrival to post {string.Join(", ", times.Select(time => $"{time.TotalSeconds:0.00} s"))}");
        Assert.True(times.Order().ElementAt(1) < TimeSpan.FromSeconds(5), string.Join(", ", times));
    }
}
