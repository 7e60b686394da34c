namespace Bot.Reports.Files;

/// <summary>Takes the stamp of a file.</summary>
internal static class FileStamps
{
    /// <summary>Size and time of last writing; the default stamp for what is no file (any more).</summary>
    /// <param name="path">A path without links: a link has a stamp of its own, which stays when its target changes.</param>
    public static FileStamp Of(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc) : default;
    }
}
