using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.EndToEnd;

/// <summary>
/// Fifty people at once while a report is rewritten every second: for <c>BOT_LOAD_SECONDS</c> seconds, else for a moment. The reports are
/// those of <c>BOT_EVAL</c> where it is set, else the project's own.
/// </summary>
public sealed class LoadTests
{
    private const int AtOnce = 50;

    private static readonly double? Seconds =
        double.TryParse(Environment.GetEnvironmentVariable("BOT_LOAD_SECONDS"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    [Fact]
    public async Task Fifty_people_at_once_are_answered_while_a_report_changes()
    {
        using var folder = new DiscordFolder();
        using var key = new SigningKey(seed: 5);
        await using var discord = await DiscordStandIn.StartAsync();
        CopyReports(folder.Reports);
        await using var bot = await RunningBot.ServeAsync(folder, discord, key);
        await AskAsync(bot, person: 0, TimeSpan.FromSeconds(Seconds is null ? 0.1 : 3), []);
        using var rewriting = new CancellationTokenSource();
        var rewrites = RewriteAsync(folder.Reports, rewriting.Token);

        var (own, its, watch) = (Process.GetCurrentProcess().TotalProcessorTime, bot.ProcessorTime, Stopwatch.StartNew());
        var latencies = new ConcurrentQueue<double>();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(person => AskAsync(bot, person, TimeSpan.FromSeconds(Seconds ?? 2), latencies)));
        var generator = Process.GetCurrentProcess().TotalProcessorTime - own;
        var taken = bot.ProcessorTime - its;
        await rewriting.CancelAsync();
        var count = await rewrites;

        var sorted = latencies.Order().ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted.Count} answers in {watch.Elapsed.TotalSeconds:0.0} s, {count} rewrites; p50 {At(sorted, 0.5):0.0} ms, p95 {At(sorted, 0.95):0.0} ms, p99 {At(sorted, 0.99):0.0} ms, longest {sorted[^1]:0.0} ms; the bot took {taken.TotalSeconds:0.0} s of processor time, the generator {generator.TotalSeconds:0.0} s"));
        Assert.NotEmpty(sorted);
        // A moment on a busy machine measures that machine.
        if (Seconds is null) return;
        Assert.True(sorted[^1] < 3000, $"longest {sorted[^1]} ms");
        Assert.True(At(sorted, 0.99) < 100, $"p99 {At(sorted, 0.99)} ms");
    }

    private static async Task AskAsync(RunningBot bot, int person, TimeSpan time, ConcurrentQueue<double> latencies)
    {
        string[] topics = ["Kubernetes", "サーバーレス", "Go", "tracing", "負荷試験", "Rust", "CI/CD", "マイクロサービス"];
        var (somebody, watch) = (new Somebody($"{300 + person}"), Stopwatch.StartNew());
        for (var turn = 0; watch.Elapsed < time; turn++)
        {
            var body = Encoding.UTF8.GetBytes(somebody.Gives("who", ("topic", topics[(person + turn) % topics.Length])).ToJsonString());
            var start = Stopwatch.GetTimestamp();
            using var response = await bot.PostAsync(body);
            latencies.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            // At once, or, on a machine that has no time, announced.
            Assert.True(JsonNode.Parse(await response.Content.ReadAsStringAsync())!.Type() is 4 or 5);
        }
    }

    private static async Task<int> RewriteAsync(string reports, CancellationToken cancellationToken)
    {
        var path = Path.Combine(reports, "harbor-1.md");
        var text = await File.ReadAllTextAsync(path, CancellationToken.None);
        var count = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            count++;
            await File.WriteAllTextAsync(path, $"{text}- Version {count}.\n", CancellationToken.None);
            await Task.Delay(1000, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return count;
    }

    private static double At(List<double> sorted, double part) => sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * part)];

    private static void CopyReports(string target)
    {
        var source = Environment.GetEnvironmentVariable("BOT_EVAL") is { } shared
            ? Path.Combine(shared, "reports", "raw")
            : Path.Combine(Repository.Root, "data", "reports");
        foreach (var file in Directory.GetFiles(source, "*.md", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(target, Path.GetRelativePath(source, file).Replace(Path.DirectorySeparatorChar, '_')));
    }
}
