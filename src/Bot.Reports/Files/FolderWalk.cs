namespace Bot.Reports.Files;

/// <summary>One walk through a folder: each report in it once, whatever links lead to it.</summary>
/// <param name="folder">The folder, as a full path.</param>
internal sealed class FolderWalk(string folder)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<ReportFile> found = [];
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly Stack<(string Shown, string Real)> pending = new();
    private string root = "";

    /// <summary>Lists the reports in the order of their paths. What cannot be entered is listed itself, so that reading it tells why.</summary>
    public IReadOnlyList<ReportFile> Run()
    {
        Try(".", () =>
        {
            root = RealPath.Of(folder);
            Enter("", root);
        });
        while (pending.TryPop(out var next))
            Try(next.Shown is "" ? "." : next.Shown, () => Visit(next.Shown, next.Real));
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return found;
    }

    private void Visit(string shown, string real)
    {
        var entries = new DirectoryInfo(real).GetFileSystemInfos("*", Everything);
        foreach (var entry in entries.Where(entry => !IsHidden(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = shown.Length > 0 ? $"{shown}/{entry.Name}" : entry.Name;
            Try(path, () => Visit(path, entry));
        }
    }

    private void Visit(string path, FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
            VisitLink(path, RealPath.Of(entry.FullName));
        else if (entry is DirectoryInfo)
            Enter(path, entry.FullName);
        else if (IsReport(entry.Name))
            Add(path, entry.FullName);
    }

    private void VisitLink(string path, string target)
    {
        var isFolder = Directory.Exists(target);
        if (!isFolder && !IsReport(path))
            return;
        if (!RealPath.IsInside(root, target))
            Add(path, target);
        else if (!IsFoundWithoutLink(target, isFolder) && isFolder)
            Enter(path, target);
        else if (!IsFoundWithoutLink(target, isFolder))
            Add(path, target);
    }

    /// <summary>A link to what the walk meets anyway would list it twice; one into a hidden folder (as a mounted ConfigMap has them) is the only way in.</summary>
    private bool IsFoundWithoutLink(string target, bool isFolder) =>
        (isFolder || IsReport(target)) && !Path.GetRelativePath(root, target).Split(Path.DirectorySeparatorChar).Any(IsHidden);

    private void Enter(string shown, string real)
    {
        if (entered.Add(real))
            pending.Push((shown, real));
    }

    private void Add(string path, string real) => found.Add(new ReportFile(folder, path, FileStamps.Of(real)));

    private void Try(string path, Action visit)
    {
        try
        {
            visit();
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            found.Add(new ReportFile(folder, path, default));
        }
    }

    private static bool IsHidden(string name) => name.StartsWith('.') && name is not ".";

    private static bool IsReport(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown";
}
