using Bot.Reports.Files;

namespace Bot.Worker;

/// <summary>What one look over the folders found.</summary>
/// <param name="Files">Every report there is.</param>
/// <param name="Missing">Folders that are not there now.</param>
internal sealed record FolderLook(IReadOnlyList<ReportFile> Files, IReadOnlyList<string> Missing)
{
    /// <summary>Looks over the folders; a folder that goes away meanwhile counts as missing.</summary>
    public static FolderLook At(IReadOnlyList<string> folders)
    {
        var files = new List<ReportFile>();
        var missing = new List<string>();
        foreach (var folder in folders)
        {
            var listed = new ReportFolder(folder).List();
            if (Directory.Exists(folder))
                files.AddRange(listed);
            else
                missing.Add(folder);
        }

        return new(files, missing);
    }
}
