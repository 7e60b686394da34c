using Bot.Answers;
using Bot.Reports.Files;
using Bot.Settings;

namespace Bot.Worker;

/// <summary>Keeps a library in step with its files: each look reads what changed and gives the library that follows. For one thread at a time.</summary>
internal sealed class LibrarySync(ReportsOptions options, LibrarySource source, SyncStatus status)
{
    private readonly FolderChanges _changes = new();
    private (FileStamp Vocabulary, FileStamp People) _names;

    /// <summary>Something changed a moment ago and is looked at again before it counts.</summary>
    public bool Unsettled => _changes.Unsettled;

    /// <summary>The first reading.</summary>
    public Library Load(CancellationToken cancellationToken)
    {
        _names = NameStamps();
        var library = source.Load(cancellationToken);
        Tell(FolderLook.At(options.Paths), library);
        return library;
    }

    /// <summary>Looks over the folders once.</summary>
    /// <returns>The library after it: the same one when nothing that counts has changed.</returns>
    public Library Look(Library current, CancellationToken cancellationToken)
    {
        var look = FolderLook.At(options.Paths);
        var (toRead, gone) = _changes.Compare(current.Files, look);
        var read = toRead.Count == 0 ? [] : Worthwhile(source.Read(toRead, cancellationToken), current);
        var library = read.Count + gone.Count == 0 ? current : current.With(read, gone, cancellationToken);
        if (NameStamps() is var names && names != _names)
        {
            _names = names;
            library = Library.Build(library.Files, source.ReadOptions(), cancellationToken);
        }

        Tell(look, library);
        return library;
    }

    // A file that still cannot be read is no change.
    private static IReadOnlyList<ReadFile> Worthwhile(IReadOnlyList<ReadFile> read, Library current)
    {
        var known = current.Files.ToDictionary(file => (file.File.Folder, file.File.Path));
        return [.. read.Where(file => !known.TryGetValue((file.File.Folder, file.File.Path), out var before) || !SameFailure(before, file))];
    }

    private static bool SameFailure(ReadFile before, ReadFile now) =>
        before.Report is null && now.Report is null && before.File == now.File && before.Remarks.SequenceEqual(now.Remarks);

    private void Tell(FolderLook look, Library library)
    {
        if (look.Missing.Count > 0)
            status.Failed($"The folder {look.Missing[0]} is not there; its reports are kept as they were last read.");
        else
            status.Synced(library.Files.Count == 0 ? "There is no report (*.md, *.markdown) in the folders." : null);
    }

    private (FileStamp Vocabulary, FileStamp People) NameStamps() => (StampOf(options.Vocabulary), StampOf(options.People));

    private static FileStamp StampOf(string path) => new FileInfo(path) is { Exists: true } file ? new(file.Length, file.LastWriteTimeUtc) : default;
}
