using Bot.Answers;
using Bot.Answers.Wording;
using Bot.Logging;
using Bot.Reports;
using Bot.Reports.Files;
using Bot.Settings;
using Microsoft.Extensions.Logging;

namespace Bot.Worker;

/// <summary>Reads what a library is built from: reports, vocabulary and people.</summary>
internal sealed class LibrarySource(ReportsOptions options, SearchOptions search, SyncStatus status, ILogger log)
{
    /// <summary>Reads everything and builds the library meanwhile.</summary>
    public Library Load(CancellationToken cancellationToken)
    {
        // YAML takes a while to get going, and the reports need none of it.
        var libraryOptions = Task.Run(ReadOptions, cancellationToken);
        var files = FolderLook.At(options.Paths).Files;
        return Library.Build(files.Count, Reading(files, cancellationToken), libraryOptions, cancellationToken);
    }

    /// <summary>Reads files side by side.</summary>
    /// <returns>What each gave, in the order of the files.</returns>
    public IReadOnlyList<ReadFile> Read(IReadOnlyList<ReportFile> files, CancellationToken cancellationToken)
    {
        var read = new ReadFile[files.Count];
        var readOne = Reading(files, cancellationToken);
        Parallel.For(0, files.Count, new() { CancellationToken = cancellationToken }, place => read[place] = readOne(place));
        return read;
    }

    // Each file is counted in the status once done.
    private Func<int, ReadFile> Reading(IReadOnlyList<ReportFile> files, CancellationToken cancellationToken)
    {
        var folders = files.Select(file => file.Folder).Distinct(StringComparer.Ordinal)
            .ToDictionary(folder => folder, folder => new ReportFolder(folder), StringComparer.Ordinal);
        status.Begin(files.Count);
        return place =>
        {
            var read = ReadOne(folders[files[place].Folder], files[place], cancellationToken);
            status.Advance();
            return read;
        };
    }

    // A file that brings out a bug must not take the other reports with it.
    private ReadFile ReadOne(ReportFolder folder, ReportFile file, CancellationToken cancellationToken)
    {
        try
        {
            return folder.Read(file, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(file, null, [new Remark(RemarkKind.Unreadable, 0, Bug.Report(log, exception))]);
        }
    }

    /// <summary>Reads what a library is built with beside the reports; what is wrong in those files is logged with file and line.</summary>
    public LibraryOptions ReadOptions()
    {
        var (vocabulary, people) = (VocabularyFile.Read(options.Vocabulary), PeopleFile.Read(options.People));
        Tell(options.Vocabulary, vocabulary.Remarks);
        Tell(options.People, people.Remarks);
        return LibraryOptions.Default with
        {
            Vocabulary = vocabulary.Groups,
            People = people.People,
            SourceUrl = options.SourceUrl,
            Engine = SearchEngines.Of(search),
        };
    }

    private void Tell(string file, IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
            log.LogWarning("{File}:{Line}: {Remark}", file, remark.Line, RemarkWording.Of(remark).English);
    }
}
