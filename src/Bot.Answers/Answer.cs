using Bot.Reports;

namespace Bot.Answers;

/// <summary>What an answer states, as values: <c>ask --json</c> and <c>ask --batch</c> print it.</summary>
/// <param name="Answered">False where the reports hold no answer; then <paramref name="Talks"/> may hold suggestions.</param>
/// <param name="Talks">The talks that the answer rests on, best first.</param>
/// <param name="Speakers">The answer's own speakers and no others.</param>
/// <param name="Slides">The answer's own slides and no others.</param>
/// <param name="Date">The event's day, where the answer has one.</param>
public sealed record Answer(
    bool Answered, IReadOnlyList<FoundTalk> Talks, IReadOnlyList<Speaker> Speakers, IReadOnlyList<string> Slides, DateOnly? Date)
{
    /// <summary>The answer that there is none.</summary>
    public static Answer None { get; } = new(false, [], [], [], null);

    /// <summary>For what is no question (help, status).</summary>
    public static Answer Notice { get; } = new(true, [], [], [], null);
}

/// <summary>A talk together with the report it stands in.</summary>
public sealed record FoundTalk(Report Report, Talk Talk);
