using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Worker;

/// <summary>
/// Tells which files to read anew and which are gone. A change counts once two looks in a row agree on it, so that a half-written
/// file is left alone until it is quiet, and a file that is moved goes and comes in one step. Not safe for several threads.
/// </summary>
internal sealed class FolderChanges
{
    // A file that is written to without a pause is read after so many looks, and again later.
    private const int Patience = 5;

    private Dictionary<FileKey, Sighting> _unsettled = [];

    /// <summary>Something differs from what is known, and the next look decides about it.</summary>
    public bool Unsettled => _unsettled.Count > 0;

    /// <summary>Compares a look with what is known.</summary>
    /// <returns>The files to read, and the known files that are gone.</returns>
    public (IReadOnlyList<ReportFile> ToRead, IReadOnlyList<ReportFile> Gone) Compare(IReadOnlyList<ReadFile> known, FolderLook look)
    {
        var before = known.ToDictionary(read => FileKey.Of(read.File));
        var now = look.Files.ToDictionary(FileKey.Of);
        var closed = look.Files.Where(file => file.Stamp == default).ToList();
        var sightings = new Dictionary<FileKey, Sighting>();

        IReadOnlyList<ReportFile> changed = [.. look.Files.Where(file => Retry(file) || (Differs(file) && Settled(FileKey.Of(file), file.Stamp)))];
        IReadOnlyList<ReportFile> gone = [.. known.Select(read => read.File).Where(file => IsGone(file) && Settled(FileKey.Of(file), null))];
        _unsettled = sightings;
        return (changed, gone);

        // A file that could not be opened may be readable now, which its stamp does not tell.
        bool Retry(ReportFile file) =>
            before.TryGetValue(FileKey.Of(file), out var read) && read.Remarks.Any(remark => remark.Kind is RemarkKind.Unreadable);

        bool Differs(ReportFile file) => !before.TryGetValue(FileKey.Of(file), out var read) || read.File.Stamp != file.Stamp;

        // What a missing folder held is kept until it is back, and so is what a folder holds that cannot be entered now.
        bool IsGone(ReportFile file) =>
            !now.ContainsKey(FileKey.Of(file)) && !look.Missing.Contains(file.Folder, StringComparer.Ordinal) && !closed.Exists(folder => Holds(folder, file));

        bool Settled(FileKey key, FileStamp? stamp)
        {
            var last = _unsettled.GetValueOrDefault(key);
            if (last is not null && (last.Stamp == stamp || last.Looks >= Patience))
                return true;

            sightings.Add(key, new(stamp, (last?.Looks ?? 0) + 1));
            return false;
        }
    }

    private static bool Holds(ReportFile folder, ReportFile file) =>
        folder.Folder == file.Folder && (folder.Path is "." || file.Path.StartsWith(folder.Path + "/", StringComparison.Ordinal));

    private sealed record Sighting(FileStamp? Stamp, int Looks);

    private readonly record struct FileKey(string Folder, string Path)
    {
        public static FileKey Of(ReportFile file) => new(file.Folder, file.Path);
    }
}
