using System.Globalization;
using System.Text;

namespace Bot.Benchmarks.Measuring;

/// <summary>The figures of all engines beside the bot's, as a table in Markdown.</summary>
internal static class ComparisonTable
{
    /// <summary>What the names of the bot's own figures start with.</summary>
    public const string Bot = "bot";

    /// <summary>What the name of an engine's time to index ends with.</summary>
    public const string IndexSeconds = "_index_seconds";

    /// <summary>What the name of an engine's times to answer ends with.</summary>
    public const string QueryTimes = "_query_us";

    /// <summary>A row for each engine: its times, and how many times the bot's they are.</summary>
    /// <param name="line">The figures.</param>
    public static string Of(Dictionary<string, object> line)
    {
        var table = new StringBuilder("| engine | index, s | query, µs: p50 / p99 | times the bot's: index, p50, p99 |\n|---|---|---|---|\n");
        foreach (var name in line.Keys.Where(name => name.EndsWith(QueryTimes, StringComparison.Ordinal)).Select(name => name[..^QueryTimes.Length]))
            AppendRow(name, line, table);
        return table.ToString();
    }

    private static void AppendRow(string name, Dictionary<string, object> line, StringBuilder table)
    {
        var (own, other) = (Times(Bot, line), Times(name, line));
        var (ownSeconds, seconds) = ((double)line[Bot + IndexSeconds], (double)line[name + IndexSeconds]);
        table.Append(CultureInfo.InvariantCulture, $"| {name.Replace('_', ' ')} | {seconds:0.0} | {other.P50:N0} / {other.P99:N0} ");
        table.Append(CultureInfo.InvariantCulture, $"| {seconds / ownSeconds:0.0}, {other.P50 / own.P50:0.0}, {other.P99 / own.P99:0.0} |\n");
    }

    private static Latencies Times(string name, Dictionary<string, object> line) => (Latencies)line[name + QueryTimes];
}
