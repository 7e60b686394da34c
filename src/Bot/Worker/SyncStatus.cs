using Bot.Answers;

namespace Bot.Worker;

/// <summary>How the worker is doing: read by <c>/status</c>, by <c>GET /health</c> and by the console's progress bar. Safe for many threads.</summary>
internal sealed class SyncStatus(TimeProvider time)
{
    private readonly DateTimeOffset _started = time.GetUtcNow();
    private readonly Lock _lock = new();
    private DateTimeOffset? _lastSync;
    private string? _lastError;
    private int _toRead;
    private int _read;

    /// <summary>The version of this build.</summary>
    public static string Version { get; } = typeof(SyncStatus).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>How many files the present reading has to read, and how many it has read.</summary>
    public (int Read, int ToRead) Progress => (Volatile.Read(ref _read), Volatile.Read(ref _toRead));

    /// <summary>The state as commands see it.</summary>
    public BotStatus Snapshot()
    {
        lock (_lock)
            return new(Version, _started, _lastSync, _lastError);
    }

    /// <summary>A reading of so many files begins.</summary>
    public void Begin(int files)
    {
        Volatile.Write(ref _read, 0);
        Volatile.Write(ref _toRead, files);
    }

    /// <summary>One more file was read.</summary>
    public void Advance() => Interlocked.Increment(ref _read);

    /// <summary>The folders were looked over, all of them.</summary>
    /// <param name="warning">What is odd about them; null when all is well.</param>
    public void Synced(string? warning = null)
    {
        lock (_lock)
            (_lastSync, _lastError) = (time.GetUtcNow(), warning);
    }

    /// <summary>The folders could not be looked over in whole.</summary>
    public void Failed(string error)
    {
        lock (_lock)
            _lastError = error;
    }
}
