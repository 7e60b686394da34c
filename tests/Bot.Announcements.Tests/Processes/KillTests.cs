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
    private const int ReportEach = 25;
    private const double Longer = 1.02;
    private const double Shorter = 0.9;

    [Fact]
    public async Task Killed_at_any_moment_it_announces_each_report_exactly_once()
    {
        var runs = Series.Length(whole: 300, brief: 2);
        var random = new Random(Seed);
        await using var stage = await Stage.OpenAsync(
            postgreSql ? await cluster.NewDatabaseAsync() : null, await ChannelStandIn.StartAsync(ChannelTrouble.None(Seed), nonces), Channels);
        var bot = stage.Start();
        var (span, watch) = (await UsualAsync(stage, bot), Stopwatch.StartNew());
        var (number, interrupted, posted) = (First, 0, 0);
        for (; interrupted < runs; number++)
        {
            stage.Arrive(number);
            await Task.Delay(span * random.NextDouble());
            await bot.KillAsync();
            posted += stage.Count(Stage.Sentence(number)) > 0 ? 1 : 0;
            var early = await stage.SentAsync() < (number - First + 2) * Channels;
            interrupted += early ? 1 : 0;
            // Kills that come too late prove nothing: the span follows how long the machine takes just now.
            span *= early ? Longer : Shorter;
            bot = stage.Start();
            await stage.UntilAnnouncedAsync(number, Channels, bot);
            if (early && interrupted % ReportEach == 0)
                Console.WriteLine($"{GetType().Name}: {interrupted} of {runs} runs after {watch.Elapsed.TotalSeconds:0} s, {Figures(stage, number)}");
        }
        await stage.SettledAsync(bot);
        Console.WriteLine(
            $"{GetType().Name}: seed {Seed}, {runs} runs killed between arrival and record, {posted} of all {number - First} after a first post, "
            + $"{Figures(stage, number - 1)}, {watch.Elapsed.TotalSeconds:0} s");
        Assert.Empty(stage.Doubled());
        Assert.All(Counts(stage, number - 1), count => Assert.Equal(Channels, count));
    }

    private static List<int> Counts(Stage stage, int last) =>
        [.. Enumerable.Range(First, last - First + 1).Select(number => stage.Count(Stage.Sentence(number)))];

    private static string Figures(Stage stage, int last)
    {
        var counts = Counts(stage, last);
        return $"{counts.Sum()} announcements of {counts.Count * Channels}, "
            + $"{counts.Sum(count => Math.Max(0, Channels - count))} lost, {counts.Sum(count => Math.Max(0, count - Channels))} doubled";
    }

    // How long it takes undisturbed: the span in which it is worth while to kill.
    private static async Task<TimeSpan> UsualAsync(Stage stage, ServedBot bot)
    {
        await Stage.ReadyAsync(bot);
        stage.Arrive(First - 1);
        var watch = Stopwatch.StartNew();
        await stage.UntilAnnouncedAsync(First - 1, Channels, bot);
        await stage.SettledAsync(bot);
        return watch.Elapsed;
    }
}

public sealed class KilledOnSqliteWithNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: false, nonces: true);

public sealed class KilledOnSqliteWithoutNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: false, nonces: false);

public sealed class KilledOnPostgreSqlWithNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: true, nonces: true);

public sealed class KilledOnPostgreSqlWithoutNoncesTests(PostgreSqlCluster cluster) : KillTests(cluster, postgreSql: true, nonces: false);
