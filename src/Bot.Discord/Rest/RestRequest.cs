namespace Bot.Discord.Rest;

/// <summary>One request to Discord.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Route">Where to.</param>
/// <param name="Body">JSON as bytes; null for none.</param>
public sealed record RestRequest(HttpMethod Method, Route Route, byte[]? Body = null)
{
    /// <summary>
    /// Sending it twice is the same as sending it once: so for every method but POST, and for a message with an enforced nonce.
    /// Only such a request is sent again when nobody knows whether it arrived.
    /// </summary>
    public bool Repeatable { get; init; } = Method != HttpMethod.Post;

    /// <summary>How long it may wait for limits and repeats altogether.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>What came of a request.</summary>
public abstract record RestOutcome
{
    private RestOutcome()
    {
    }

    /// <summary>Done (2xx).</summary>
    /// <param name="Body">The answer; empty where there is none.</param>
    public sealed record Done(ReadOnlyMemory<byte> Body) : RestOutcome;

    /// <summary>Discord said no.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Code">Discord's own code; 0 where it gave none.</param>
    /// <param name="Message">Discord's words, with the errors of single fields.</param>
    public sealed record Refused(int Status, int Code, string Message) : RestOutcome
    {
        /// <summary>What the bot does about it.</summary>
        public Remedy Remedy => Remedies.Of(Status, Code);
    }

    /// <summary>Surely not done: a limit holds for longer than the request would wait.</summary>
    public sealed record Limited(TimeSpan RetryAfter) : RestOutcome;

    /// <summary>Nobody knows whether it was done: no connection, no answer in time, or a fault on Discord's side (5xx).</summary>
    public sealed record Unsure(string Reason) : RestOutcome;

    /// <summary>Not sent: Discord refused the token, or bans who goes on like this.</summary>
    public sealed record Stopped(string Reason) : RestOutcome;
}
