using System.Security.Cryptography;

namespace Bot.Reports.Files;

/// <summary>A folder of reports on disk. Nothing that a disk can hold makes it throw, wait or leave the folder.</summary>
/// <param name="folder">Its path; the reports stand in it and in the folders below.</param>
public sealed class ReportFolder(string folder)
{
    private readonly ReportReader _reader = new();

    /// <summary>The folder as a full path.</summary>
    public string Folder { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Lists <c>*.md</c> and <c>*.markdown</c>, each once, in the order of their paths, without hidden files and folders.</summary>
    /// <returns>The files. A folder that cannot be entered, or a link that leads out, is listed too: <see cref="Read"/> tells why it is skipped.</returns>
    public IReadOnlyList<ReportFile> List() => new FolderWalk(Folder).Run();

    /// <summary>Reads one file, as it is now.</summary>
    /// <param name="file">A file of <see cref="List"/>, or any path below the folder.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The report, or why there is none; the file carries the stamp from before the reading.</returns>
    public ReadFile Read(ReportFile file, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = Path.Combine(Folder, file.Path);
        try
        {
            path = RealPath.Of(Path.GetFullPath(path));
            return RealPath.IsInside(RealPath.Of(Folder), path)
                ? ReadInside(file with { Stamp = FileStamp.Of(path) }, path, cancellationToken)
                : Skipped(file, new Remark(RemarkKind.OutsideFolder, 0));
        }
        catch (Exception exception) when (DiskFailure.Is(exception) || exception is ArgumentException)
        {
            return Skipped(file, new Remark(RemarkKind.Unreadable, 0, DiskFailure.Reason(exception, path, file.Path)));
        }
    }

    private ReadFile ReadInside(ReportFile file, string path, CancellationToken cancellationToken)
    {
        var content = BoundedFile.Read(path, cancellationToken);
        var changing = FileStamp.Of(path) != file.Stamp;
        var text = content.Bytes is { } bytes ? ReportText.Decode(bytes) : new ReportText(null, [content.Remark!]);
        var report = text.Content is { } markdown ? _reader.Read(file.Path, markdown) with { Fingerprint = Fingerprint(content.Bytes!) } : null;
        return new ReadFile(file, report, [.. text.Remarks, .. report?.Remarks ?? []]) { Changing = changing };
    }

    private static string Fingerprint(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static ReadFile Skipped(ReportFile file, Remark remark) => new(file, null, [remark]);
}
