namespace Bot.Announcements.Tests.Support;

/// <summary>Tests that hold for each kind of state: a chat, a clock, and as many bots on one state as a test wants.</summary>
public abstract class StateTests : IAsyncLifetime
{
    private readonly IStateKind _kind;
    private readonly List<BotProcess> _processes = [];

    private protected StateTests(IStateKind kind) => _kind = kind;

    private protected ChatInMemory Chat { get; } = new();

    private protected ShiftedTime Time { get; } = new();

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => _kind.PrepareAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
            await process.DisposeAsync();
        await _kind.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task DowngradeAsync(int version) => _kind.DowngradeAsync(version);

    private protected BotProcess Start(AnnouncementOptions? options = null)
    {
        var process = new BotProcess(_kind.Open(Time), Chat, Time, options);
        _processes.Add(process);
        return process;
    }
}
