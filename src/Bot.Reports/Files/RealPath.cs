namespace Bot.Reports.Files;

/// <summary>Paths with every symbolic link followed, so that "inside a folder" means what the disk will do.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows before it gives up (<c>path_resolution(7)</c>).</summary>
    private const int LinkLimit = 40;

    /// <summary>The path with no link, <c>.</c> or <c>..</c> left in it; what does not exist stays as it is written.</summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var current = Path.GetPathRoot(path)!;
        var pending = new Stack<string>();
        Push(pending, path[current.Length..]);
        for (var links = 0; pending.TryPop(out var part);)
        {
            if (part is "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > LinkLimit)
                throw new IOException($"Too many levels of symbolic links: '{path}'");
            var root = Path.GetPathRoot(target)!;
            current = root.Length > 0 ? root : current;
            Push(pending, target[root.Length..]);
        }

        return current;
    }

    /// <summary>True when a real path is the folder or stands anywhere below it.</summary>
    public static bool IsInside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] is not "..";
    }

    private static void Push(Stack<string> pending, string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        foreach (var part in parts.Reverse().Where(part => part is not ("" or ".")))
            pending.Push(part);
    }
}
