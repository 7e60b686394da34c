namespace Bot.Answers.People;

/// <summary>One speaker across events.</summary>
/// <param name="Id">Short and stable: for buttons and completions.</param>
/// <param name="Name">The name shown: the fullest one, or the handle of somebody without another.</param>
/// <param name="Names">All names that reports or people.yml give, the shown one first.</param>
/// <param name="Handles">All account names, without <c>@</c>.</param>
/// <param name="Talks">Their talks, the newest first.</param>
public sealed record Person(
    string Id, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Handles, IReadOnlyList<FoundTalk> Talks)
{
    /// <summary>Names and handles: all that somebody may call this person by.</summary>
    public IEnumerable<string> Aliases => Names.Concat(Handles).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where reports name them, the newest talk first.</summary>
    internal IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>All names and handles folded, in every writing that a report has.</summary>
    internal IReadOnlyList<string> Keys { get; init; } = [];
}
