using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.Tests.Support;

/// <summary>Builds reports in a few words.</summary>
internal static class A
{
    public static Event Event(string title, string? day = null, string? series = null, int? number = null) =>
        new(title, day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"), null) { Series = series, Number = number };

    public static Talk Talk(string? title, params Speaker[] speakers) => new(title, speakers, 1);

    public static Talk With(this Talk talk, params string[] notes) =>
        talk with { Notes = [.. notes.Select((text, i) => new Note(text, i + 2, []))] };

    public static Talk Slides(this Talk talk, params string[] urls) =>
        talk with { Links = [.. talk.Links, .. urls.Select(url => new Link(LinkKind.Slides, url, null, 1))] };

    public static Speaker Speaker(string? name, string? handle = null, string? affiliation = null) => new(name, handle, affiliation);

    public static Report Report(string file, Event @event, params Talk[] talks) => new(file, @event, talks, []);

    public static ReadFile File(Report report, string folder = "/reports") =>
        new(new ReportFile(folder, report.File, default), report, []);

    public static Library Library(params Report[] reports) => Library(LibraryOptions.Default, reports);

    public static Library Library(LibraryOptions options, params Report[] reports) =>
        Answers.Library.Build([.. reports.Select(report => File(report))], options);
}
