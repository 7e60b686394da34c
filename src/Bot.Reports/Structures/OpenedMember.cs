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
        var lists = new List<List<Reading>>();
        var (best, weight) = ((List<Reading>?)null, double.NegativeInfinity);
        foreach (var (group, members) in candidates)
        {
            if (!MayBeList(reading, group, members) || best is not null && !Evidence.CanOutweigh(members, Evidence.Bound(members), weight)) continue;
            var list = members.ConvertAll(group.ReadingOf);
            lists.Add(list);
            if (IsList(reading, list) && Evidence.Of(list) is var own && own > weight) (best, weight) = (list, own);
        }
        if (best is null) return SpeakersAlone(reading, lists)?.Select(WithoutTitle);
        var isOpened = reading.Member.IsGroup || reading.Split is null && best.Count > 1 && best.TrueForAll(IsNamed) || weight > LeastWeight(reading);
        return isOpened ? best.Where(talk => talk.IsAdmitted) : null;
    }

    private static bool IsList(Reading reading, List<Reading> list) =>
        reading.Member.IsGroup ? AreEvidenced(list) || AreSections(list, reading) : list.Count(talk => talk.IsAdmitted) > 1 && IsListOfTalks(list);

    /// <summary>A look before reading: sections of one talk's notes stand beneath nearly each talk.</summary>
    private static bool MayBeList(Reading reading, Group group, List<Member> members) =>
        !(group.Kind is NodeKind.Item or NodeKind.Paragraph && !reading.Member.IsGroup && reading.Split is { Plausibility: >= SurelyPeople }) && MayBeList(reading, members);

    private static bool MayBeList(Reading reading, List<Member> members) =>
        reading.Member.IsGroup || TalkKinds.IsLightningGroup(reading.Member.Line.Text)
        || reading.Split is null && members.Count > 1 && members.TrueForAll(member => member.MayNameSpeakers && member.MostPlausible >= SureSpeaker)
        || Evidence.CanOutweigh(members, Evidence.Bound(members), LeastWeight(reading));

    /// <summary>What the talks within must weigh more than, where nothing else says that they are talks.</summary>
    private static double LeastWeight(Reading reading) => (3 * Evidence.Of(reading)) + 1;

    /// <summary>Beneath a heading of talks, headings that are names alone are talks whose titles were not written down.</summary>
    private static List<Reading>? SpeakersAlone(Reading reading, List<List<Reading>> candidates)
    {
        if (!reading.Member.IsGroup && !TalkKinds.IsLightningGroup(reading.Member.Line.Text)) return null;
        return candidates.Find(list => list.Count > 1 && list.TrueForAll(inner => inner.Member.Node.IsHeading && inner.Member.Alone.Plausibility >= SurelyPeople));
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
