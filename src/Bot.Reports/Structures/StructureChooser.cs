using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>
/// Takes the structure that explains the document best. A structure's members that are lists of talks themselves (a session, the
/// lightning talks) are opened first, so that what is weighed is the whole list of talks that would come of it.
/// </summary>
internal static class StructureChooser
{
    private const double LeastScore = 0.3;
    private const double SureSpeaker = 0.55;
    private const double SurelyPeople = 0.9;

    /// <summary>The talks' readings in the order of the text; none when nothing looks like talks.</summary>
    public static IReadOnlyList<Reading> Choose(IReadOnlyList<Group> groups)
    {
        var (best, bestScore) = ((IReadOnlyList<Reading>)[], LeastScore);
        foreach (var group in groups.Where(group => group.Score > 0))
        {
            var talks = TalksOf(group, groups);
            var score = Evidence.Of(talks);
            if (score > bestScore) (best, bestScore) = (talks, score);
        }
        return best;
    }

    private static List<Reading> TalksOf(Group group, IReadOnlyList<Group> groups)
    {
        var inner = InnerGroups(group, groups);
        var talks = new List<Reading>();
        foreach (var reading in group.Readings)
        {
            var opened = inner.TryGetValue(reading.Member.Node, out var candidates) ? Opened(reading, candidates) : null;
            if (opened is not null) talks.AddRange(opened);
            else if (reading.IsAdmitted) talks.Add(reading);
        }
        return WithoutStrangers(talks);
    }

    /// <summary>For each member of a group, what the other groups have beneath it.</summary>
    private static Dictionary<Node, List<List<Reading>>> InnerGroups(Group group, IReadOnlyList<Group> others)
    {
        var inner = group.Readings.Select(reading => reading.Member.Node).Distinct().ToDictionary(node => node, _ => new List<List<Reading>>());
        foreach (var other in others.Where(other => other != group))
        {
            foreach (var beneath in other.Readings.GroupBy(reading => MemberAbove(reading.Member.Node, inner)))
                if (beneath.Key is { } node) inner[node].Add([.. beneath]);
        }
        return inner;
    }

    private static Node? MemberAbove(Node node, Dictionary<Node, List<List<Reading>>> members)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (members.ContainsKey(above)) return above;
        return null;
    }

    /// <summary>The talks within a member that is a list of them; null for a talk.</summary>
    private static IEnumerable<Reading>? Opened(Reading reading, List<List<Reading>> candidates)
    {
        if (reading.Member.IsNonTalk) return null;
        var lists = candidates.Where(list => reading.Member.IsGroup ? AreEvidenced(list) : list.Count(talk => talk.IsAdmitted) > 1 && IsListOfTalks(list)).ToArray();
        if (lists.Length == 0) return SpeakersAlone(reading, candidates) is { } speakers ? speakers.Select(WithoutTitle) : null;
        var best = lists.MaxBy(Evidence.Of)!;
        var isOpened = reading.Member.IsGroup || reading.Split is null && best.Count > 1 && best.TrueForAll(IsNamed) || Evidence.Of(best) > (3 * Evidence.Of(reading)) + 1;
        return isOpened ? best.Where(talk => talk.IsAdmitted) : null;
    }

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

    private static bool IsNamed(Reading reading) => reading.Split is { Plausibility: >= SureSpeaker };

    /// <summary>Where most talks are marked, what has no mark and stands before the first or after the last of them is no talk.</summary>
    private static List<Reading> WithoutStrangers(List<Reading> talks)
    {
        var evidenced = talks.Where(talk => talk.IsEvidenced).ToArray();
        if (3 * evidenced.Length < 2 * talks.Count || evidenced.Length == 0) return talks;
        var areNumbered = evidenced.Count(talk => talk.Member.Slot.HasNumber) > 0.8 * evidenced.Length;
        var first = talks.FindIndex(IsOneOfThem);
        var last = talks.FindLastIndex(IsOneOfThem);
        talks = talks.GetRange(first, last - first + 1);
        if (5 * evidenced.Length >= 4 * talks.Count) talks.RemoveAll(IsBareHeading);
        return talks;

        bool IsBareHeading(Reading talk) => !IsOneOfThem(talk) && talk.Member.Node is { IsHeading: true, Children.Count: 0 };

        bool IsOneOfThem(Reading talk) => talk.IsEvidenced || areNumbered && talk.Member.Slot.HasNumber;
    }
}
