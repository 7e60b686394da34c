namespace Bot.Prompt;

/// <summary>Waits for a person or a pipe, but not when the bot is told to stop.</summary>
internal static class Interruptible
{
    /// <summary>
    /// Reads a line on a thread of its own: waiting for a key or a pipe cannot be cancelled. The thread that waits ends with the process.
    /// </summary>
    /// <returns>The line; null at the end of the input or when told to stop.</returns>
    public static async Task<string?> ReadAsync(Func<string?> read, CancellationToken cancellationToken)
    {
        var reading = Task.Run(read, CancellationToken.None);
        await Task.WhenAny(reading, Task.Delay(Timeout.Infinite, cancellationToken));
        return reading.IsCompleted ? await reading : null;
    }
}
