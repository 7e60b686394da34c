using Bot.Answers.Text;
using Bot.Reports;
using Bot.Search;

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
/// <param name="Report">The report.</param>
/// <param name="Talk">The talk.</param>
public sealed record FoundTalk(Report Report, Talk Talk)
{
    /// <summary>The talk's place in the report, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The talk's name in the index.</summary>
    public TalkKey Key => new(Report.File, Ordinal);

    /// <summary>Short and stable for buttons and completions; the same after the talks before it changed.</summary>
    public string Id => StableId.Of('t', Report.File, Talk.Title ?? string.Join(',', Talk.Speakers.Select(speaker => speaker.Display)));
}
