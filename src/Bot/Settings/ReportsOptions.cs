namespace Bot.Settings;

/// <summary>The section <c>Reports</c>: where reports are, and how often they are looked over.</summary>
/// <param name="Paths">Folders of reports, as full paths.</param>
/// <param name="Interval">Folders are looked over at least this often.</param>
/// <param name="SourceUrl">A report's relative path is appended to it for links to the report; null for no links.</param>
/// <param name="Vocabulary">The file of names for one thing, as a full path.</param>
/// <param name="People">The file of people's other names, as a full path.</param>
public sealed record ReportsOptions(IReadOnlyList<string> Paths, TimeSpan Interval, Uri? SourceUrl, string Vocabulary, string People)
{
    internal static ReportsOptions Read(SettingReader reader, IReadOnlyList<string> given)
    {
        var configured = reader.Paths(nameof(Paths), "data/reports");
        IReadOnlyList<string> paths = given.Count > 0 ? [.. given.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal)] : configured;
        foreach (var path in paths.Where(path => !Directory.Exists(path)))
            reader.Problem(nameof(Paths), $"names the folder \"{path}\", which is not there");

        return new(
            paths,
            reader.Duration(nameof(Interval), TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(100), TimeSpan.FromDays(1)),
            reader.Address(nameof(SourceUrl), null),
            reader.Path(nameof(Vocabulary), "data/vocabulary.yml"),
            reader.Path(nameof(People), "data/people.yml"));
    }
}
