using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers;

/// <summary>An immutable snapshot of everything the bot knows: reports, people and their index. Built aside and swapped in whole.</summary>
public sealed class Library
{
    private Library(IReadOnlyList<ReadFile> files) => Files = files;

    /// <summary>A library without reports.</summary>
    public static Library Empty { get; } = new([]);

    /// <summary>All files that were found, the skipped ones too.</summary>
    public IReadOnlyList<ReadFile> Files { get; }

    /// <summary>The reports, by file name.</summary>
    public IReadOnlyList<Report> Reports => [.. Files.Select(file => file.Report).OfType<Report>()];
}
