using Bot.Reports.Members;
using Bot.Reports.Outlines;

namespace Bot.Reports.Structures;

/// <summary>
/// Takes the structure that explains the document best. A structure's members that are lists of talks themselves (a session, the
/// lightning talks) are opened first, so that what is weighed is the whole list of talks that would come of it.
/// </summary>
internal static class StructureChooser
{
    private const double LeastScore = 0.2;
    private const double SureSpeaker = 0.75;

    /// <summary>The talks' readings in the order of the text; none when nothing looks like talks.</summary>
    public static IReadOnlyList<Reading> Choose(IReadOnlyList<Group> groups)
    {
        var (best, bestScore) = ((IReadOnlyList<Reading>)[], LeastScore);
        foreach (var (group, bound) in groups.Select(group => (group, Bound(group, groups))).OrderBy(candidate => IsRunningText(candidate.group)).ThenByDescending(candidate => candidate.Item2))
        {
            if (bound <= bestScore || IsRunningText(group) && IsExplained(best)) continue;
            var talks = TalksOf(group, groups);
            var score = Evidence.Of(talks);
            if (score > bestScore) (best, bestScore) = (talks, score);
        }
        return best;
    }

    private static bool IsRunningText(Group group) => group.Kind is NodeKind.Item or NodeKind.Paragraph;

    /// <summary>Where nearly each heading of talks names its speaker, lists and paragraphs are notes; those that repeat the talks are found as twins.</summary>
    private static bool IsExplained(IReadOnlyList<Reading> talks) =>
        talks.Count > 1 && 5 * talks.Count(talk => talk is { Split.Plausibility: >= SureSpeaker, Member.Node.IsHeading: true }) >= 4 * talks.Count;

    /// <summary>The most that a group can reach, with what may be opened within its members.</summary>
    private static double Bound(Group group, IReadOnlyList<Group> groups)
    {
        var nodes = OpenableIn(group);
        var inner = groups.Where(other => other != group).SelectMany(other => other.Members).Where(member => MemberAbove(member.Node, nodes) is not null).ToArray();
        return Evidence.Bound(group.Members) + Evidence.Bound(inner);
    }

    /// <summary>What may hold a list of talks. Within a single member the list is weighed as itself.</summary>
    private static HashSet<Node> OpenableIn(Group group) =>
        group.Members.Count == 1 ? [] : [.. group.Members.Where(member => !member.IsNonTalk && member.Node.Children.Count > 0).Select(member => member.Node)];

    private static List<Reading> TalksOf(Group group, IReadOnlyList<Group> groups)
    {
        var inner = InnerGroups(group, groups);
        var talks = new List<Reading>();
        foreach (var reading in group.Readings)
        {
            var opened = inner.TryGetValue(reading.Member.Node, out var candidates) ? OpenedMember.Of(reading, candidates) : null;
            if (opened is not null) talks.AddRange(opened);
            else if (reading.IsAdmitted) talks.Add(reading);
        }
        return WithoutStrangers(talks);
    }

    /// <summary>For each member of a group, the members of other groups that stand directly beneath it.</summary>
    private static Dictionary<Node, List<(Group Group, List<Member> Members)>> InnerGroups(Group group, IReadOnlyList<Group> others)
    {
        var nodes = OpenableIn(group);
        var inner = nodes.ToDictionary(node => node, _ => new List<(Group, List<Member>)>());
        foreach (var other in others.Where(other => other != group))
            foreach (var beneath in other.Members.GroupBy(member => MemberAbove(member.Node, nodes)))
                if (beneath.Key is { } node) inner[node].Add((other, [.. beneath]));
        return inner;
    }

    private static Node? MemberAbove(Node node, HashSet<Node> members)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (members.Contains(above)) return above;
        return null;
    }

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
