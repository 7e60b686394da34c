using System.Globalization;
using System.Text.Json;
using Bot.Benchmarks.Generation;
using Bot.Benchmarks.Measuring;

namespace Bot.Benchmarks;

/// <summary>What the program can be asked to do.</summary>
internal static class Commands
{
    private const string Usage = """
        generate TALKS DIR                        writes a library of made-up reports and questions.jsonl
        --reports DIR --queries FILE [--others]   measures the bot's index on it; --others: SQLite FTS5 too
        parts [BenchmarkDotNet options]           measures single parts
        """;

    public static int Run(string[] arguments)
    {
        if (arguments is ["generate", var talks, var folder] && int.TryParse(talks, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            LibraryGenerator.Write(count, folder);
            return 0;
        }
        if (Option(arguments, "--reports") is { } reports && Option(arguments, "--queries") is { } queries)
        {
            var measurement = new LibraryMeasurement(new TalkSource(reports, []), Questions(queries));
            Console.WriteLine(LibraryMeasurement.Print(measurement.Run(arguments.Contains("--others"))));
            return 0;
        }
        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private static string[] Questions(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!)];
}
