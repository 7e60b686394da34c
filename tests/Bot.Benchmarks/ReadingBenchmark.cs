using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bot.Reports;
using Bot.Reports.Markup;
using Markdig;

namespace Bot.Benchmarks;

/// <summary>Measures reading reports beside the bare parse of the same texts with the same extensions.</summary>
internal static class ReadingBenchmark
{
    // Until the runtime has optimised the last of the code that these rounds reach: with 60 it had not on a busy machine.
    private const int WarmRounds = 200;
    private const int Rounds = 60;

    /// <summary>Prints megabytes of Markdown a second on one core, and how many times the bare parse reading takes.</summary>
    /// <param name="folder">A folder of reports, with its subfolders.</param>
    /// <returns>How many times.</returns>
    public static double Run(string folder)
    {
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.m*", SearchOption.AllDirectories).Select(File.ReadAllText)];
        var megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var reader = new ReportReader();
        Action<string>[] actions = [text => Markdown.Parse(text, MarkdownDialect.Pipeline), text => reader.Read("report.md", text)];
        for (var round = 0; round < WarmRounds; round++) Array.ForEach(actions, action => Array.ForEach(texts, action));
        double[] seconds = Best(texts, actions);
        var (parse, read) = (seconds[0], seconds[1]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} reports: parse {megabytes / parse:F1} MB/s, read {megabytes / read:F1} MB/s, {read / parse:F2} times the parse"));
        return read / parse;
    }

    /// <summary>For each action the sum of each text's shortest time, taken in turns: a text is read within one slice of time, so other programs on the machine do not count into it.</summary>
    private static double[] Best(string[] texts, Action<string>[] actions)
    {
        var best = new double[actions.Length];
        foreach (var text in texts)
        {
            var shortest = Enumerable.Repeat(double.MaxValue, actions.Length).ToArray();
            for (var round = 0; round < Rounds; round++)
                for (var i = 0; i < actions.Length; i++) shortest[i] = Math.Min(shortest[i], Seconds(() => actions[i](text)));
            for (var i = 0; i < actions.Length; i++) best[i] += shortest[i];
        }
        return best;
    }

    private static double Seconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
