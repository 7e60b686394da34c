using System.Globalization;
using System.Text;
using Bot.Reports;
using Bot.Reports.Markup;
using Markdig;

namespace Bot.Benchmarks;

/// <summary>Measures reading reports beside the bare parse of the same texts with the same extensions.</summary>
internal static class ReadingBenchmark
{
    private const int WarmRounds = 60;
    private const int Rounds = 20;
    private const int Passes = 5;

    /// <summary>Prints megabytes of Markdown a second on one core, and how many times the bare parse reading takes.</summary>
    /// <param name="folder">A folder of reports, with its subfolders.</param>
    public static void Run(string folder)
    {
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.m*", SearchOption.AllDirectories).Select(File.ReadAllText)];
        var megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var reader = new ReportReader();
        var parse = Seconds(texts, text => Markdown.Parse(text, MarkdownDialect.Pipeline));
        var read = Seconds(texts, text => reader.Read("report.md", text));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} reports: parse {megabytes / parse:F1} MB/s, read {megabytes / read:F1} MB/s, {read / parse:F2} times the parse"));
    }

    /// <summary>Processor time of the best pass over all texts, which other programs on the machine do not count into.</summary>
    private static double Seconds(string[] texts, Action<string> action)
    {
        for (var round = 0; round < WarmRounds; round++) Array.ForEach(texts, action);
        return Enumerable.Range(0, Passes).Min(_ => Pass(texts, action)) / Rounds;
    }

    private static double Pass(string[] texts, Action<string> action)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++) Array.ForEach(texts, action);
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
