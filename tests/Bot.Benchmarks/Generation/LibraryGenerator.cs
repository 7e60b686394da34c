using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Benchmarks.Generation;

/// <summary>Writes a library of made-up reports and questions about it to a folder.</summary>
internal static class LibraryGenerator
{
    private const int Seed = 20180308;
    private const int QuestionCount = 500;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes as many reports as it takes to hold so many talks, and <c>questions.jsonl</c>.</summary>
    public static void Write(int talks, string folder)
    {
        var generator = new ReportGenerator(Seed);
        using var questions = new StreamWriter(Path.Combine(Directory.CreateDirectory(folder).FullName, "questions.jsonl"));
        var every = Math.Max(1, talks / QuestionCount);
        var (written, number) = (0, 0);
        foreach (var report in generator.Reports())
        {
            var kept = report with { Talks = [.. report.Talks.Take(talks - written)] };
            WriteReport(kept, number++, folder);
            foreach (var talk in kept.Talks)
            {
                if (written++ % every == 0)
                    questions.WriteLine(JsonSerializer.Serialize(new { id = $"q{written}", question = generator.Question(talk, report.Japanese) }, Readable));
            }
            if (written >= talks)
                return;
        }
    }

    private static void WriteReport(GeneratedReport report, int number, string folder)
    {
        var below = Directory.CreateDirectory(Path.Combine(folder, $"{number / 500:000}")).FullName;
        File.WriteAllText(Path.Combine(below, $"{report.Day:yyyy-MM-dd}-{number:00000}.md"), ReportLayout.Write(report, number));
    }
}
