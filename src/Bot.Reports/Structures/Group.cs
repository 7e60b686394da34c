using Bot.Reports.Members;
using Bot.Reports.Outlines;

namespace Bot.Reports.Structures;

/// <summary>Places of one form that may together be the document's list of talks: headings of one level, rows of tables, items of lists.</summary>
/// <param name="Kind">What the members are written as.</param>
/// <param name="Level">The headings' level, the lists' depth.</param>
/// <param name="Members">The places, in the order of the text.</param>
internal sealed record Group(NodeKind Kind, int Level, List<Member> Members)
{
    /// <summary>The members as they read best together; read once, and only when the group is weighed.</summary>
    public Reading[] Readings => _readings ??= LayoutVote.Choose(Members);

    public Reading ReadingOf(Member member) => (_byMember ??= Readings.ToDictionary(reading => reading.Member))[member];

    private Reading[]? _readings;
    private Dictionary<Member, Reading>? _byMember;
}
