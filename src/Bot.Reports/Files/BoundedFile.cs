using System.Globalization;

namespace Bot.Reports.Files;

/// <summary>What a file holds, or why it was not read; one of the two is null.</summary>
internal sealed record FileContent(byte[]? Bytes, Remark? Remark);

/// <summary>Reads whole files up to a limit.</summary>
internal static class BoundedFile
{
    /// <summary>The largest file that is read, in bytes: many times the longest report that anybody wrote by hand.</summary>
    public const int SizeLimit = 8 * 1024 * 1024;

    /// <summary>Reads a file; one above the limit is not opened.</summary>
    /// <returns>The bytes, or the remark on why they were not read.</returns>
    /// <exception cref="IOException">And what else <see cref="DiskFailure"/> lists.</exception>
    public static FileContent Read(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            return Folder(path);
        var length = new FileInfo(path).Length;
        // Pipes, sockets and devices say that they hold nothing, and opening a pipe waits for a writer: so no empty file is opened.
        if (length == 0)
            return Unreadable("empty, or not an ordinary file");
        return length > SizeLimit ? TooLarge() : ReadOpen(path, cancellationToken);
    }

    private static FileContent ReadOpen(string path, CancellationToken cancellationToken)
    {
        // Whoever writes the file may go on writing, moving and deleting it.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            content.Write(buffer, 0, count);
            if (content.Length > SizeLimit)
                return TooLarge();
        }

        return new FileContent(content.ToArray(), null);
    }

    /// <summary>A folder is listed when it could not be entered; entering it again gives the system's reason.</summary>
    private static FileContent Folder(string path)
    {
        using var entries = Directory.EnumerateFileSystemEntries(path).GetEnumerator();
        entries.MoveNext();
        return Unreadable("a folder");
    }

    private static FileContent Unreadable(string reason) => new(null, new Remark(RemarkKind.Unreadable, 0, reason));

    private static FileContent TooLarge() =>
        new(null, new Remark(RemarkKind.TooLarge, 0, string.Create(CultureInfo.InvariantCulture, $"{SizeLimit / (1024 * 1024)} MB")));
}
