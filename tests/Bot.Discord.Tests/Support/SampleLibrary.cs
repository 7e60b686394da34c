using Bot.Answers;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Discord.Tests.Support;

/// <summary>A small library: one event with a talk in each shape, and a series with many talks.</summary>
internal static class SampleLibrary
{
    public static Library Build() => Library.Build(
        [File(Gathering()), .. Enumerable.Range(1, 12).Select(number => File(Evening(number)))],
        LibraryOptions.Default with { SourceUrl = new Uri("https://reports.example/") });

    private static Report Gathering() => new(
        "gathering.md",
        new Event("Observability Gathering #3", new DateOnly(2024, 5, 17), "https://events.example/gathering-3"),
        [
            new Talk("分散トレーシング入門", [new Speaker("山田 花子", "hanako", "Example株式会社")], 10)
            {
                Links = [new Link(LinkKind.Slides, "https://slides.example/tracing", null, 11)],
                Notes = [new Note("トレースは要求の旅を一枚の絵にする。", 12, []), new Note("@everyone に見せたくなる **図** が大事。", 13, [])],
            },
            new Talk("Logs [are] *not* enough", [new Speaker("Ada Example", null, null)], 20) { Notes = [new Note("Sampling keeps the bill small. Ask <@42> why.", 21, [])] },
        ],
        []);

    private static Report Evening(int number) => new(
        $"evening-{number:00}.md",
        new Event($"Go Evening #{number}", new DateOnly(2023, number, 9), null) { Series = "Go Evening", Number = number },
        [
            new Talk($"Go in production, part {number}", [new Speaker("Ada Example", null, null)], 5)
            {
                Links = [new Link(LinkKind.Slides, $"https://slides.example/go-{number}", null, 6)],
                Notes = [new Note($"Deployments became {number} times faster.", 7, [])],
            },
        ],
        []);

    private static ReadFile File(Report report) => new(new ReportFile("/reports", report.File, default), report, []);
}
