using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>Weighs how much a group looks like the list of talks.</summary>
internal static class Evidence
{
    private const double MostForPlainMembers = 2;

    private const double PlainMember = 0.15;
    private const double SureSpeaker = 2.5;

    /// <summary>The sum of what marks the members, less where many members have no mark; about 3 for a talk with all of them.</summary>
    public static double Of(IReadOnlyList<Reading> readings)
    {
        var admitted = readings.Where(reading => reading.IsAdmitted).ToArray();
        if (admitted.Length == 0) return 0;
        var evidenced = admitted.Where(reading => reading.IsEvidenced).ToArray();
        var share = (double)evidenced.Length / admitted.Length;
        var plain = Math.Min(MostForPlainMembers, PlainMember * (admitted.Length - evidenced.Length));
        var marks = evidenced.Sum(reading => Math.Max(0, Of(reading) + Base(reading.Member.Node)));
        return (marks * (0.4 + (0.6 * share))) + admitted.Max(reading => reading.Member.Node.IsHeading ? plain - (0.02 * reading.Member.Node.Level) : 0);
    }

    /// <summary>False when places stay below a weight. Takes who is named in each into the bound one by one, until that tells: mostly the first few do.</summary>
    /// <param name="members">The places.</param>
    /// <param name="bound">The most that they can reach, without reading who is named in them.</param>
    /// <param name="weight">The weight.</param>
    public static bool CanOutweigh(List<Member> members, double bound, double weight)
    {
        for (var i = 0; i < members.Count && bound > weight; i++) bound -= BoundOfMarks(members[i]) - MostOfMarks(members[i]);
        return bound > weight;
    }

    /// <summary>The most that several places can reach, without reading who is named in each.</summary>
    public static double Bound(List<Member> members)
    {
        var sum = BoundOfPlain(members.Count);
        foreach (var member in members) sum += BoundOfMarks(member);
        return sum;
    }

    /// <summary>The most that so many places without a mark can add.</summary>
    public static double BoundOfPlain(int count) => Math.Min(MostForPlainMembers, PlainMember * count);

    /// <summary>The most that what marks one place can add.</summary>
    public static double BoundOfMarks(Member member) => IsNothing(member) ? 0 : Most(member, member.MayNameSpeakers ? 1 : 0);

    /// <summary>The same, when it was read who is named there.</summary>
    private static double MostOfMarks(Member member) => IsNothing(member) ? 0 : Most(member, member.MayNameSpeakers ? Math.Min(1, member.MostPlausible) : 0);

    private static bool IsNothing(Member member) => member.IsSentence || member.IsNonTalk;

    private static double Most(Member member, double plausibility) =>
        Math.Max(0, WithoutSpeaker(member) + Base(member.Node) + (SureSpeaker * plausibility * plausibility));

    /// <summary>What marks one member.</summary>
    public static double Of(Reading reading)
    {
        var speaker = reading.Split is { } found ? SureSpeaker * found.Plausibility * found.Plausibility : 0;
        return speaker + WithoutSpeaker(reading.Member);
    }

    private static double WithoutSpeaker(Member member) =>
        (member.Body.HasSlides || member.Cells?.Slides is not null ? 1 : 0)
        + (member.Slot.HasTime ? 0.8 : 0)
        + (member.Slot.HasDuration ? 0.4 : 0)
        + (member.Slot.HasKind ? 0.4 : 0)
        + (member.Slot.HasNumber ? 0.2 : 0)
        + (member.Body.HasNotes ? 0.4 : 0);

    /// <summary>Items and lines of text are many and mostly notes, so they must be marked the more.</summary>
    private static double Base(Node node) => node.Kind switch
    {
        // The points beneath "talks" in minutes.
        NodeKind.Item when node.Parent?.Parent is { Kind: NodeKind.Item, FirstLine: { IsGroupName: true } above } && !TalkKinds.IsLightning(above.Text) => 0,
        NodeKind.Heading => 0.5,
        NodeKind.Row or NodeKind.BoldLine or NodeKind.Term => 0,
        _ => -0.7,
    };
}
