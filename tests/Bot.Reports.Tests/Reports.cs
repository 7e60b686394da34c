namespace Bot.Reports.Tests;

/// <summary>Short ways to read a report in a test, and to say what was read.</summary>
internal static class Reports
{
    public static Report Read(string markdown, string file = "report.md") => new ReportReader().Read(file, markdown);

    /// <summary>The texts of the reports that are delivered with the bot.</summary>
    public static IReadOnlyList<string> Own() =>
        [.. Directory.EnumerateFiles(Path.Combine(Files.DataTests.Data, "reports"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Each talk as "title | name @handle (affiliation), …", LT marked.</summary>
    public static string[] Talks(string markdown) => [.. Read(markdown).Talks.Select(Show)];

    private static string Show(Talk talk) =>
        $"{(talk.Lightning ? "LT " : "")}{talk.Title ?? "(untitled)"} | {string.Join(", ", talk.Speakers.Select(Show))}".TrimEnd(' ', '|');

    private static string Show(Speaker speaker) =>
        string.Join(' ', new[] { speaker.Name, speaker.Handle is { } handle ? "@" + handle : null, speaker.Affiliation is { } place ? $"({place})" : null }.Where(part => part is not null));
}
