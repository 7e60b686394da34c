using System.Diagnostics;
using Bot.Announcements.Tests.Support;

namespace Bot.Announcements.Tests.Processes;

/// <summary>
/// A bot killed between a report's arrival and the record of its delivery, again and again: each announcement reaches each channel
/// exactly once.
/// </summary>
public abstract class KillTests(PostgreSqlCluster cluster, bool postgreSql, bool nonces)
{
    private const int Channels = 3;
    private const int First = 3;
    private const int Seed = 20260401;

    [Fact]
    public async Task Killed_at_any_moment_it_announces_each_report_exactly_once()
    {
        var runs = Series.Length(whole: 300, brief: 2);
        var random = new Random(Seed);
        await using var stage = await Stage.OpenAsync(
            postgreSql ? await cluster.NewDatabaseAsync() : null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), nonces), Channels);
        var bot = stage.Start();
        var usual = await UsualAsync(stage, bot);
        var before = 0;
        for (var run = First; run < First + runs; run++)
        {
            stage.Arrive(run);
            await Task.Delay(usual * random.NextDouble());
            bot.Kill();
            before += stage.Count(Stage.Sentence(run)) < Channels ? 1 : 0;
            bot = stage.Start();
            await stage.UntilAnnouncedAsync(run, Channels, bot);
        }
        await stage.SettledAsync(bot);
        var counts = Enumerable.Range(First, runs).Select(run => stage.Count(Stage.Sentence(run))).ToList();
        Console.WriteLine(
            $"{GetType().Name}: {runs} runs, {before} killed before all was posted, {counts.Sum()} of {runs * Channels} announcements, "
            + $"{counts.Sum(count => Math.Max(0, Channels - count))} lost, {counts.Sum(count => Math.Max(0, count - Channels))} doubled");
        Assert.All(counts, count => Assert.Equal(Channels, count));
    }

    // How long it takes undisturbed, and a little more: the span in which it is worth while to kill.
    private static async Task<TimeSpan> UsualAsync(Stage stage, ServedBot bot)
    {
        await Stage.ReadyAsync(bot);
        stage.Arrive(First - 1);
        var watch = Stopwatch.StartNew();
        await stage.UntilAnnouncedAsync(First - 1, Channels, bot);
        return watch.Elapsed * 1.2;
    }
}

public sealed class KilledOnSqliteWithNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: false, nonces: true);

public sealed class KilledOnSqliteWithoutNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: false, nonces: false);

public sealed class KilledOnPostgreSqlWithNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: true, nonces: true);

public sealed class KilledOnPostgreSqlWithoutNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: true, nonces: false);
