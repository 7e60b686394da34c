namespace Bot.Reports.Files;

/// <summary>One walk through a folder: each report in it once, whatever links lead to it.</summary>
/// <param name="folder">The folder, as a full path.</param>
internal sealed class FolderWalk(string folder)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<ReportFile> _found = [];
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly Stack<(string Shown, string Real)> _pending = new();
    private string _root = "";

    /// <summary>Lists the reports in the order of their paths. What cannot be entered is listed itself, so that reading it tells why.</summary>
    public IReadOnlyList<ReportFile> Run()
    {
        Try(".", wanted: true, () =>
        {
            _root = RealPath.Of(folder);
            Enter("", _root);
        });
        while (_pending.TryPop(out var next))
            Try(next.Shown is "" ? "." : next.Shown, wanted: true, () => Visit(next.Shown, next.Real));
        _found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return _found;
    }

    private void Visit(string shown, string real)
    {
        var entries = new DirectoryInfo(real).GetFileSystemInfos("*", Everything);
        foreach (var entry in entries.Where(entry => !IsHidden(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = shown.Length > 0 ? $"{shown}/{entry.Name}" : entry.Name;
            Try(path, IsReport(entry.Name), () => Visit(path, entry));
        }
    }

    private void Visit(string path, FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
            VisitLink(path, RealPath.Of(entry.FullName));
        else if (entry is DirectoryInfo)
            Enter(path, entry.FullName);
        else if (IsReport(entry.Name))
            _found.Add(new ReportFile(folder, path, FileStamp.Of((FileInfo)entry)));
    }

    private void VisitLink(string path, string target)
    {
        var isFolder = Directory.Exists(target);
        if (!isFolder && !IsReport(path))
            return;
        if (!RealPath.IsInside(_root, target))
            Add(path, target);
        else if (!IsFoundWithoutLink(target, isFolder) && isFolder)
            Enter(path, target);
        else if (!IsFoundWithoutLink(target, isFolder))
            Add(path, target);
    }

    /// <summary>A link to what the walk meets anyway would list it twice; one into a hidden folder (as a mounted ConfigMap has them) is the only way in.</summary>
    private bool IsFoundWithoutLink(string target, bool isFolder) =>
        (isFolder || IsReport(target)) && !Path.GetRelativePath(_root, target).Split(Path.DirectorySeparatorChar).Any(IsHidden);

    private void Enter(string shown, string real)
    {
        if (_entered.Add(real))
            _pending.Push((shown, real));
    }

    private void Add(string path, string real) => _found.Add(new ReportFile(folder, path, FileStamp.Of(real)));

    private void Try(string path, bool wanted, Action visit)
    {
        try
        {
            visit();
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            if (wanted)
                _found.Add(new ReportFile(folder, path, default));
        }
    }

    private static bool IsHidden(string name) => name.StartsWith('.') && name is not ".";

    private static bool IsReport(ReadOnlySpan<char> name) =>
        Path.GetExtension(name) is var extension
        && (extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase));
}
