namespace Bot.Answers;

/// <summary>A command as somebody gave it, wherever they did.</summary>
/// <param name="Command">The command's name without a slash: <c>ask</c>.</param>
/// <param name="Options">The options given, by name, as text.</param>
public sealed record CommandRequest(string Command, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>The page of a reply of many, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>An option's text without outer white space; null when it was not given or is blank.</summary>
    public string? this[string option] =>
        Options.TryGetValue(option, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A request with one option, or none.</summary>
    public static CommandRequest Of(string command, string? option = null, string? value = null) =>
        new(command, option is null || value is null
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal) { [option] = value });
}

/// <summary>Who gave a command, and where: ids as the chat has them. A console is one place with one person who may do everything.</summary>
/// <param name="User">The person's id.</param>
/// <param name="Server">The server's id; null in a direct message.</param>
/// <param name="Channel">The channel's or thread's id.</param>
/// <param name="ManagesServer">May change the server's settings.</param>
public sealed record Caller(string User, string? Server, string? Channel, bool ManagesServer)
{
    /// <summary>The person at the console.</summary>
    public static Caller Console { get; } = new("console", "console", "console", ManagesServer: true);
}

/// <summary>What a command works with: one snapshot for the whole of its run.</summary>
/// <param name="Library">The reports as they stood when the command came in.</param>
/// <param name="Locale">The language to answer in.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Now">The time of asking.</param>
/// <param name="Status">How the bot is doing.</param>
public sealed record CommandContext(Library Library, Locale Locale, Caller Caller, DateTimeOffset Now, BotStatus Status);

/// <summary>What <c>/status</c> tells beside the library's own figures.</summary>
/// <param name="Version">The bot's version.</param>
/// <param name="Started">When this process started.</param>
/// <param name="LastSync">When the folders were last looked over without an error; null before the first time.</param>
/// <param name="LastError">What went wrong last, in one sentence; null when nothing did.</param>
public sealed record BotStatus(string Version, DateTimeOffset Started, DateTimeOffset? LastSync, string? LastError);
