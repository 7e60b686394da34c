namespace Bot.Answers;

/// <summary>One slash command.</summary>
public interface ICommand
{
    /// <summary>Name, wording and options: what is put on Discord, listed by /help and completed in the console.</summary>
    CommandDescription Description { get; }

    /// <summary>Runs the command. Expected failures (nothing found, an option that makes no sense) are replies, not exceptions.</summary>
    ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken);

    /// <summary>Completions for the option being typed, best first, at most 25; nothing typed gives recent ones.</summary>
    /// <param name="option">The option's name.</param>
    /// <param name="typed">Its text so far.</param>
    /// <param name="request">The other options as they stand.</param>
    /// <param name="context">As for <see cref="RunAsync"/>.</param>
    IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) => [];
}

/// <summary>A completion: what is shown, and the stable id or text that is sent for it.</summary>
/// <param name="Name">Shown; at most 100 characters.</param>
/// <param name="Value">Sent; at most 100 characters. A command takes it and freely typed text alike.</param>
public sealed record Completion(string Name, string Value);

/// <summary>What a command is called and takes.</summary>
/// <param name="Name">Lower case, without a slash.</param>
/// <param name="Summary">One line, at most 100 characters in each language.</param>
/// <param name="Options">Required ones first.</param>
public sealed record CommandDescription(string Name, LocalizedText Summary, IReadOnlyList<OptionDescription> Options)
{
    /// <summary>Only for members who may manage the server.</summary>
    public bool ForAdmins { get; init; }

    /// <summary>Makes sense in a direct message too.</summary>
    public bool InDirectMessages { get; init; } = true;
}

/// <summary>One option of a command.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="Summary">One line, at most 100 characters in each language.</param>
/// <param name="Kind">What it takes.</param>
public sealed record OptionDescription(string Name, LocalizedText Summary, OptionKind Kind = OptionKind.Text)
{
    /// <summary>The command does not run without it.</summary>
    public bool Required { get; init; }

    /// <summary>Completions are offered while typing.</summary>
    public bool Completes { get; init; }

    /// <summary>The only values it takes; empty when it takes any.</summary>
    public IReadOnlyList<OptionChoice> Choices { get; init; } = [];
}

/// <summary>One of an option's values.</summary>
public sealed record OptionChoice(string Value, LocalizedText Name);

/// <summary>What an option takes.</summary>
public enum OptionKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A day as <c>2018-03-08</c>, or a part of one (<c>2018-03</c>, <c>2018</c>).</summary>
    Day,

    /// <summary>A role of the server.</summary>
    Role,

    /// <summary>A channel of the server.</summary>
    Channel,
}
