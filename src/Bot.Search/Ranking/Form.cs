using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>One way in which a query term may stand in a talk.</summary>
/// <param name="Kind">How well that answers what was typed.</param>
/// <param name="Factor">What it counts, 1 for the word itself.</param>
/// <param name="Terms">The index terms, which must follow one another when there are several; null for one that no talk holds.</param>
internal sealed record Form(MatchKind Kind, float Factor, IReadOnlyList<IndexTerm?> Terms)
{
    /// <summary>How many positions may lie between two terms that follow one another.</summary>
    public int Slack { get; init; }

    /// <summary>True when a talk that holds only some of the terms, or holds them apart, still counts a little, as a part.</summary>
    public bool AllowsParts { get; init; }

    /// <summary>In about how many talks the form stands.</summary>
    public int Frequency { get; init; }
}

/// <summary>A query term with all its forms, best first.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Start">Where it starts in the query, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Forms">The ways it may stand in a talk; none for a word that the index does not hold in any way.</param>
internal sealed record PlannedTerm(string Text, int Start, int Length, IReadOnlyList<Form> Forms)
{
    /// <summary>In how many talks it stands.</summary>
    public int DocumentFrequency { get; init; }

    /// <summary>Its rarity.</summary>
    public float Weight { get; init; }
}
