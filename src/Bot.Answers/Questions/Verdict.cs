namespace Bot.Answers.Questions;

/// <summary>What the evidence says about a question.</summary>
/// <param name="Answers">True when the reports hold an answer.</param>
/// <param name="Talks">The talks, best first: those that answer, or else the nearest.</param>
/// <param name="Tied">How many of them stand so near to the first that one must choose; 1 for a clear winner.</param>
internal sealed record Verdict(bool Answers, IReadOnlyList<FoundTalk> Talks, int Tied)
{
    /// <summary>Nothing at all was found.</summary>
    public static Verdict Nothing { get; } = new(Answers: false, [], 0);
}
