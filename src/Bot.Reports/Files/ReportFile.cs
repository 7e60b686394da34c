namespace Bot.Reports.Files;

/// <summary>One file of a folder of reports, as it was found and read.</summary>
/// <param name="Folder">The folder of reports, as a full path.</param>
/// <param name="Path">The file's path below it, with <c>/</c>.</param>
/// <param name="Stamp">What tells that the file changed.</param>
public sealed record ReportFile(string Folder, string Path, FileStamp Stamp);

/// <summary>Size and time of last writing; a file whose stamp is the same is not read again.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="LastWriteUtc">As the file system keeps it.</param>
public readonly record struct FileStamp(long Length, DateTime LastWriteUtc)
{
    /// <summary>Takes the stamp of a file; the default stamp for what is no file (any more).</summary>
    /// <param name="path">A path without links: a link has a stamp of its own, which stays when its target changes.</param>
    public static FileStamp Of(string path) => Of(new FileInfo(path));

    /// <summary>As <see cref="Of(string)"/>.</summary>
    public static FileStamp Of(FileInfo file) => file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : default;
}

/// <summary>What reading one file gave: a report, or why there is none.</summary>
/// <param name="File">The file.</param>
/// <param name="Report">The report; null for a file that was skipped.</param>
/// <param name="Remarks">Remarks on the file as such (encoding, size) and, for a report, the reader's own.</param>
public sealed record ReadFile(ReportFile File, Report? Report, IReadOnlyList<Remark> Remarks)
{
    /// <summary>True when the file was written to while it was read: what was read may be half of it, and it is worth reading again once quiet.</summary>
    public bool Changing { get; init; }
}
