using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>Opens a member that is no talk but a list of them: a session, the lightning talks, a day.</summary>
internal static class OpenedMember
{
    private const double SureSpeaker = 0.55;
    private const double SurelyPeople = 0.9;

    /// <summary>The talks within a member; null for a talk.</summary>
    /// <param name="reading">The member.</param>
    /// <param name="candidates">What other groups have beneath it.</param>
    public static IEnumerable<Reading>? Of(Reading reading, List<(Group Group, List<Member> Members)> candidates)
    {
        if (reading.Member.IsNonTalk) return null;
        var inner = candidates.Where(candidate => MayBeList(reading, candidate.Group, candidate.Members)).Select(ReadingsOf).ToArray();
        var lists = inner.Where(list => reading.Member.IsGroup ? AreEvidenced(list) || AreSections(list, reading) : list.Count(talk => talk.IsAdmitted) > 1 && IsListOfTalks(list)).ToArray();
        if (lists.Length == 0) return SpeakersAlone(reading, inner) is { } speakers ? speakers.Select(WithoutTitle) : null;
        var best = lists.MaxBy(Evidence.Of)!;
        var isOpened = reading.Member.IsGroup || reading.Split is null && best.Count > 1 && best.TrueForAll(IsNamed) || Evidence.Of(best) > LeastWeight(reading);
        return isOpened ? best.Where(talk => talk.IsAdmitted) : null;
    }

    /// <summary>A look before reading: sections of one talk's notes stand beneath nearly each talk.</summary>
    private static bool MayBeList(Reading reading, Group group, List<Member> members) =>
        !(group.Kind is NodeKind.Item or NodeKind.Paragraph && !reading.Member.IsGroup && reading.Split is { Plausibility: >= SurelyPeople }) && MayBeList(reading, members);

    private static bool MayBeList(Reading reading, List<Member> members) =>
        reading.Member.IsGroup || TalkKinds.IsLightningGroup(reading.Member.Line.Text)
        || reading.Split is null && members.Count > 1 && members.TrueForAll(member => member.MayNameSpeakers && member.MostPlausible >= SureSpeaker)
        || Evidence.CanOutweigh(members, Evidence.Bound(members), LeastWeight(reading));

    /// <summary>What the talks within must weigh more than, where nothing else says that they are talks.</summary>
    private static double LeastWeight(Reading reading) => (3 * Evidence.Of(reading)) + 1;

    private static List<Reading> ReadingsOf((Group Group, List<Member> Members) candidate) => candidate.Members.ConvertAll(candidate.Group.ReadingOf);

    /// <summary>Beneath a heading of talks, headings that are names alone are talks whose titles were not written down.</summary>
    private static List<Reading>? SpeakersAlone(Reading reading, List<Reading>[] candidates)
    {
        if (!reading.Member.IsGroup && !TalkKinds.IsLightningGroup(reading.Member.Line.Text)) return null;
        return Array.Find(candidates, list => list.Count > 1 && list.TrueForAll(inner => inner.Member.Node.IsHeading && inner.Member.Alone.Plausibility >= SurelyPeople));
    }

    private static Reading WithoutTitle(Reading speaker) =>
        new(speaker.Member, new Split(Layout.LineBeneath, speaker.Member.Slot.Rest.To(0), speaker.Member.Alone), speaker.PersonAlone);

    private static bool IsListOfTalks(List<Reading> readings)
    {
        var admitted = readings.Where(reading => reading.IsAdmitted).ToArray();
        return admitted.Count(IsNamed) is >= 1 and var named && 2 * named >= admitted.Length;
    }

    private static bool AreEvidenced(List<Reading> readings) =>
        readings.Count(reading => reading.IsEvidenced) is >= 1 and var evidenced && 2 * evidenced >= readings.Count(reading => reading.IsAdmitted);

    /// <summary>Directly beneath "LT" or "Sessions", headings and items are talks even where nobody is named.</summary>
    private static bool AreSections(List<Reading> readings, Reading group) =>
        readings.TrueForAll(reading => IsDirectlyBeneath(reading.Member.Node, group.Member.Node)) && readings.Exists(reading => reading.IsAdmitted);

    private static bool IsDirectlyBeneath(Node node, Node group) =>
        node is { Kind: NodeKind.Heading or NodeKind.BoldLine } && node.Parent == group || node is { Kind: NodeKind.Item } && node.Parent?.Parent == group;

    private static bool IsNamed(Reading reading) => reading.Split is { Plausibility: >= SureSpeaker, Layout: not Layout.ToldBeneath };
}
