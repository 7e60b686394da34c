using System.Diagnostics;
using System.Globalization;
using Bot.Announcements.Tests.Support;

namespace Bot.Announcements.Tests.Processes;

/// <summary>Three bots on one PostgreSQL, of which one after the other is killed and started again, and a Discord that fails now and then.</summary>
public sealed class ReplicaTests(PostgreSqlCluster cluster)
{
    private const int Seed = 20260402;

    [Fact]
    public async Task Three_replicas_under_fire_announce_each_report_once_in_each_channel()
    {
        var (reports, channels) = (Series.Length(whole: 200, brief: 4), Series.Length(whole: 50, brief: 10));
        var trouble = new ChannelTrouble(Seed, share: 6, TimeSpan.FromMilliseconds(20));
        await using var stage = await Stage.OpenAsync(
            await cluster.NewDatabaseAsync(), await ChannelStandIn.StartAsync(trouble, honoursNonces: false), channels);
        var replicas = Enumerable.Range(0, 3).Select(_ => stage.Start()).ToList();
        using var enough = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var killing = KillInTurnAsync(stage, replicas, enough.Token);
        var kills = 0;
        try
        {
            for (var number = 2; number < reports + 2; number++)
            {
                stage.Arrive(number);
                await stage.UntilAnnouncedAsync(number, 1, replicas[0]);
            }
            await Stage.UntilAsync(() => Task.FromResult(stage.Discord.Messages.Count >= reports * channels), () => Figures(stage, reports, channels));
        }
        catch (Exception)
        {
            Console.WriteLine(await stage.UnsentAsync());
            throw;
        }
        finally
        {
            await enough.CancelAsync();
            kills = await killing;
        }
        await stage.SettledAsync(replicas[0]);

        Console.WriteLine($"{nameof(ReplicaTests)}: seed {Seed}, {Figures(stage, reports, channels)}, {kills} kills, {stage.Discord.Troubles} troubles, {watch.Elapsed.TotalSeconds:0} s");
        Assert.Empty(stage.Doubled());
        Assert.All(Enumerable.Range(2, reports), number => Assert.Equal(channels, stage.Count(Stage.Sentence(number))));
        Assert.Equal(reports * channels, stage.Discord.Messages.Count);
    }

    private static string Figures(Stage stage, int reports, int channels)
    {
        var messages = stage.Discord.Messages;
        var distinct = messages.DistinctBy(message => (message.Channel, message.Text)).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{reports} reports x {channels} channels: {messages.Count} announcements, {messages.Count - distinct} doubled, {(reports * channels) - distinct} lost");
    }

    private static async Task<int> KillInTurnAsync(Stage stage, List<ServedBot> replicas, CancellationToken enough)
    {
        var random = new Random(Seed);
        for (var kill = 0; ; kill++)
        {
            try
            {
                await Task.Delay(random.Next(2000, 5000), enough);
            }
            catch (OperationCanceledException)
            {
                return kill;
            }
            await replicas[kill % replicas.Count].KillAsync();
            replicas[kill % replicas.Count] = stage.Start();
            // On a busy machine a start may take longer than the pause between kills, and then none would ever be up.
            await Stage.ReadyAsync(replicas[kill % replicas.Count]);
        }
    }
}
