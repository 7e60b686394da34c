namespace Bot.Answers.Cards;

/// <summary>Points of the notes, chosen to fit a space.</summary>
/// <param name="Points">In the report's order.</param>
/// <param name="More">How many points of the report are not among them.</param>
internal sealed record ChosenPoints(IReadOnlyList<string> Points, int More)
{
    /// <summary>No points are shown, as on a list of many talks.</summary>
    public static ChosenPoints Hidden { get; } = new([], 0);
}
