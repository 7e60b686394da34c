using Bot.Reports.Members;
using Bot.Reports.Outlines;

namespace Bot.Reports.Structures;

/// <summary>Places of one form that may together be the document's list of talks: headings of one level, rows of tables, items of lists.</summary>
/// <param name="Kind">What the members are written as.</param>
/// <param name="Level">The headings' level, the lists' depth.</param>
/// <param name="Readings">The members as they read best together.</param>
internal sealed record Group(NodeKind Kind, int Level, IReadOnlyList<Reading> Readings)
{
    public static Group Of(NodeKind kind, int level, IReadOnlyList<Member> members) => new(kind, level, LayoutVote.Choose(members));

    /// <summary>How well taking these for the talks explains the document.</summary>
    public double Score { get; } = Evidence.Of(Readings);
}
