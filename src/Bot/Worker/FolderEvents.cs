namespace Bot.Worker;

/// <summary>
/// Tells soon that something in the folders changed, where the file system says so. It may say so too often, or never
/// (network folders, exhausted watches): whoever waits looks over the folders after a while all the same.
/// </summary>
internal sealed class FolderEvents : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);

    /// <summary>Watches the folders that are there, and no longer those that are gone; a folder that comes back is watched anew.</summary>
    public void Watch(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
                Forget(folder);
            else if (!_watchers.ContainsKey(folder) && TryWatch(folder) is { } watcher)
                _watchers.Add(folder, watcher);
        }
    }

    /// <summary>Waits for an event, at most so long.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _signal.WaitAsync(atMost, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();

        _watchers.Clear();
        _signal.Dispose();
    }

    private FileSystemWatcher? TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => Signal();
            watcher.Changed += (_, _) => Signal();
            watcher.Deleted += (_, _) => Signal();
            watcher.Renamed += (_, _) => Signal();
            watcher.Error += (_, _) => Signal();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private void Forget(string folder)
    {
        if (_watchers.Remove(folder, out var watcher))
            watcher.Dispose();
    }

    private void Signal()
    {
        try
        {
            _signal.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // One signal is as good as many, and none is needed once nobody waits.
        }
    }
}
