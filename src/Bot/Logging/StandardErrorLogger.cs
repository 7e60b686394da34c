using Microsoft.Extensions.Logging;

namespace Bot.Logging;

/// <summary>Logs to standard error, one line an entry, as standard output belongs to answers. Cheap at start: no thread, no settings.</summary>
/// <param name="write">Takes one line; the console writes it above the line being typed.</param>
/// <param name="least">Entries below this level are left out.</param>
internal sealed class StandardErrorLogger(Action<string> write, LogLevel least) : ILoggerProvider, ILogger
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel is not LogLevel.None;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;

        var text = formatter(state, exception);
        write($"{Word(logLevel)}: {text}{(exception is null ? "" : $" | {exception}")}".ReplaceLineEndings(" | "));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        LogLevel.Information => "info",
        _ => "debug",
    };
}
