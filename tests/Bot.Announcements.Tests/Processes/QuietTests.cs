using System.Diagnostics;
using Bot.Announcements.Tests.Support;

namespace Bot.Announcements.Tests.Processes;

/// <summary>What the real program says, and does not say, of what was there before; and how soon it says what is new.</summary>
public sealed class QuietTests(PostgreSqlCluster cluster)
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
        await using var bot = stage.Start();
        stage.Arrive(1001);
        await stage.UntilAnnouncedAsync(1001, 2, bot);
        await stage.SettledAsync(bot);
        Assert.Equal(2, stage.Discord.Messages.Count);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Files_that_are_read_otherwise_since_an_upgrade_announce_and_edit_nothing(bool postgreSql, bool filesKept)
    {
        await using var stage = await Stage.OpenAsync(
            postgreSql ? await cluster.NewDatabaseAsync() : null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), honoursNonces: true), channels: 2, reports: 40);
        await using (var bot = stage.Start())
        {
            stage.Arrive(41);
            await stage.UntilAnnouncedAsync(41, 2, bot);
            await stage.SettledAsync(bot);
        }
        // As if an older program had read other names, days and titles in the same files.
        await stage.ChangeStateAsync(
            """UPDATE known_event SET content = REPLACE(REPLACE(REPLACE(content, 'Harbor Meetup', 'Night'), '"Date":"2021', '"Date":"2020'), 'talk number', 'lecture')""");
        if (!filesKept)
            await stage.ChangeStateAsync("UPDATE known_event SET sources = NULL");
        await using var next = stage.Start();
        stage.Arrive(42);
        await stage.UntilAnnouncedAsync(42, 2, next);
        await stage.SettledAsync(next);
        Assert.Equal((4, 0), (stage.Discord.Messages.Count, stage.Discord.Edits));
    }

    [Fact]
    public async Task A_server_that_the_bot_was_removed_from_while_it_was_down_is_forgotten_at_the_next_start()
    {
        await using var stage = await Stage.OpenAsync(
            postgreSql: null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), honoursNonces: true), channels: 2);
        stage.Discord.Servers = ["elsewhere"];
        await using var bot = stage.Start();
        await stage.ForgottenAsync(bot);
    }

    [Fact]
    public async Task With_default_settings_a_report_is_posted_within_five_seconds()
    {
        await using var stage = await Stage.OpenAsync(
            postgreSql: null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), honoursNonces: true), channels: 1);
        await using var bot = stage.Start(quick: false);
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
