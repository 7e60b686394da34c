namespace Bot.Reports.People;

/// <summary>The people a text names, and how sure it is that it names people.</summary>
/// <param name="Speakers">The people, in order.</param>
/// <param name="Plausibility">0 to 1.</param>
internal readonly record struct PeopleReading(IReadOnlyList<Speaker> Speakers, double Plausibility)
{
    public static PeopleReading None { get; } = new([], 0);
}
