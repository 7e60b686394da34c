using Bot.Answers;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Announcements.Tests.Support;

/// <summary>Reports and libraries as tests tell them.</summary>
internal static class Reports
{
    public static Report Meetup(int number, params Talk[] talks) => new(
        $"meetup-{number}.md",
        new Event($"Cloud Meetup #{number}", new DateOnly(2026, 1, 1).AddDays(number), $"https://example.com/event/{number}/") { Series = "Cloud Meetup", Number = number },
        talks.Length > 0 ? talks : [Talk($"Talk {number}", $"Speaker {number}")],
        []);

    public static Talk Talk(string? title, string speaker, params string[] slides) =>
        new(title, [new Speaker(speaker, null, null)], 1) { Links = [.. slides.Select(url => new Link(LinkKind.Slides, url, null, 1))] };

    public static Library Library(params IEnumerable<Report> reports) => Library([], reports);

    public static Library Library(IReadOnlyList<PersonEntry> people, IEnumerable<Report> reports) =>
        Answers.Library.Build([.. reports.Select(File)], LibraryOptions.Default with { People = people });

    private static ReadFile File(Report report) =>
        new(new ReportFile("/reports", report.File, new FileStamp(1, DateTime.UnixEpoch)), report, []);
}
