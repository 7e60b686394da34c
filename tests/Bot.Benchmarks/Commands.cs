using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Running;
using Bot.Benchmarks.Generation;
using Bot.Benchmarks.Measuring;
using Bot.Reports.Files;

namespace Bot.Benchmarks;

/// <summary>What the program can be asked to do.</summary>
internal static class Commands
{
    private const string Usage = """
        generate TALKS DIR                        writes a library of made-up reports and questions.jsonl
        --reports DIR --queries FILE              measures the bot's index on it; with --vocabulary FILE, --ask (whole answers),
                                                  --others (SQLite FTS5, Lucene.Net where built in, and a table on standard error)
        finding DIR QUESTIONS [--vocabulary FILE] how often the bot's index and the others find the right talk first
        parts [BenchmarkDotNet options]           measures single parts
        reading DIR [--most TIMES]                measures reading the reports of a folder beside the bare parse; fails when it takes more times as long
        """;

    public static int Run(string[] arguments)
    {
        if (arguments is ["generate", var talks, var folder] && int.TryParse(talks, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            LibraryGenerator.Write(count, folder);
            return 0;
        }
        if (arguments is ["parts", .. var options])
        {
            BenchmarkSwitcher.FromTypes([typeof(Parts)]).Run(options.Length > 0 ? options : ["--filter", "*"]);
            return 0;
        }
        if (arguments is ["reading", var texts, ..] && Directory.Exists(texts))
        {
            var most = Option(arguments, "--most") is { } told ? double.Parse(told, CultureInfo.InvariantCulture) : double.PositiveInfinity;
            return ReadingBenchmark.Run(texts) <= most ? 0 : 1;
        }
        if (arguments is ["finding", var library, var asked, ..])
        {
            Console.WriteLine(LibraryMeasurement.Print(FindingMeasurement.Run(new TalkSource(library, Vocabulary(arguments)), asked)));
            return 0;
        }
        if (Option(arguments, "--reports") is { } reports && Option(arguments, "--queries") is { } queries)
        {
            Measure(reports, Questions(queries), arguments);
            return 0;
        }
        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static void Measure(string reports, string[] questions, string[] arguments)
    {
        var vocabulary = Vocabulary(arguments);
        var others = arguments.Contains("--others");
        var line = new LibraryMeasurement(new TalkSource(reports, vocabulary), questions).Run(others);
        if (arguments.Contains("--ask"))
            line["ask_us"] = AskMeasurement.Run(reports, vocabulary, questions);
        Console.WriteLine(LibraryMeasurement.Print(line));
        if (others)
            Console.Error.Write(ComparisonTable.Of(line));
    }

    private static IReadOnlyList<IReadOnlyList<string>> Vocabulary(string[] arguments) =>
        Option(arguments, "--vocabulary") is { } file ? VocabularyFile.Read(file).Groups : [];

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private static string[] Questions(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!)];
}
