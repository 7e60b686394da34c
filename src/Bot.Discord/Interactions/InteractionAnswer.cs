using Bot.Discord.Payloads;

namespace Bot.Discord.Interactions;

/// <summary>What is said at once, and what is to be done after Discord has it.</summary>
/// <param name="Callback">The first answer.</param>
public sealed record InteractionAnswer(Callback Callback)
{
    /// <summary>Edits, removes or adds what the first answer only announced; null where it said everything. Does not throw.</summary>
    public Func<CancellationToken, Task>? Afterwards { get; init; }
}
