using Bot.Reports.Members;
using Bot.Reports.Outlines;

namespace Bot.Reports.Structures;

/// <summary>A group that may be the list of talks, with what other groups have beneath its members.</summary>
internal sealed class Candidate
{
    private double _marks;
    private int _members;
    private readonly Dictionary<Node, List<(Group Group, List<Member> Members)>> _beneath = [];

    public Candidate(Group group, IReadOnlyList<Group> groups)
    {
        Group = group;
        foreach (var member in group.Members) Count(member);
        // Within a single member the list is weighed as itself.
        if (group.Members.Count == 1) return;
        foreach (var member in group.Members)
            if (member.Node.Children.Count > 0 && !member.IsNonTalk) _beneath.TryAdd(member.Node, []);
        foreach (var other in groups)
            if (other != group) AddBeneath(other);
    }

    public Group Group { get; }

    /// <summary>The most evidence that the group can reach, with what may be opened within its members.</summary>
    public double Bound => _marks + Evidence.BoundOfPlain(_members);

    /// <summary>False when the group stays below a score, whatever stands beneath its members.</summary>
    public bool CanOutweigh(double score) => Evidence.CanOutweigh(Group.Members, Bound, score);

    /// <summary>True for items of lists and lines of paragraphs, which are mostly notes.</summary>
    public bool IsRunningText => Group.Kind is NodeKind.Item or NodeKind.Paragraph;

    /// <summary>For each other group its members that stand beneath a member of this one; null for what holds no list.</summary>
    public List<(Group Group, List<Member> Members)>? Beneath(Member member) => _beneath.GetValueOrDefault(member.Node);

    private void AddBeneath(Group other)
    {
        foreach (var member in other.Members)
        {
            if (ListAbove(member.Node) is not { } lists) continue;
            if (lists.Count == 0 || lists[^1].Group != other) lists.Add((other, []));
            lists[^1].Members.Add(member);
            Count(member);
        }
    }

    private void Count(Member member)
    {
        _marks += Evidence.BoundOfMarks(member);
        _members++;
    }

    private List<(Group Group, List<Member> Members)>? ListAbove(Node node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (_beneath.TryGetValue(above, out var lists)) return lists;
        return null;
    }
}
