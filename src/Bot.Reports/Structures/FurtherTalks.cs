using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>
/// Some write the long talks in one way and the short ones in another: sections, and a list or a table beneath "LT". What stands beneath
/// a heading of talks, or a line that names lightning talks, under which none was chosen is such a list.
/// </summary>
internal static class FurtherTalks
{
    private const double SameTitle = 0.55;
    private const int MostHeadings = 20;
    private const int LongestLead = 80;

    /// <summary>The talks with those beneath such headings, each where it stands in the text.</summary>
    public static IReadOnlyList<Reading> Add(IReadOnlyList<Reading> talks, IReadOnlyList<Group> groups)
    {
        if (talks.Count == 0) return talks;
        var all = talks.ToList();
        foreach (var heading in HeadingsWithoutTalks(talks, groups)) AddTo(all, TalksBeneath(heading, groups));
        foreach (var group in groups)
            if (group.Kind is NodeKind.Item) AddLightningLists(all, group);
        foreach (var group in groups)
            if (group is { Kind: NodeKind.Paragraph, Level: 1 }) AddTitled(all, group);
        return all;
    }

    /// <summary>"… the one by Ann Lee, titled "Tides", …": a sentence behind the first talk that says what another was called, and whose it was.</summary>
    private static void AddTitled(List<Reading> all, Group prose)
    {
        var first = all[0].Member.Line.Line;
        foreach (var member in prose.Members)
            if (member.Line.Line > first && SaysTitle(member) && !all.Exists(talk => talk.Member.Node.Holds(member.Node))) AddTo(all, [prose.ReadingOf(member)]);
    }

    private static bool SaysTitle(Member member)
    {
        var text = member.Line.Text.AsSpan();
        var title = member.Title;
        var before = text[..title.Start].TrimEnd("\"“‘「『《 ");
        return before.EndsWith("titled", StringComparison.Ordinal) || before.EndsWith("called", StringComparison.Ordinal) || text[title.End..].TrimStart("\"”’」』》 ") is var behind && (behind.StartsWith("というタイトルで") || behind.StartsWith("と題して"));
    }

    private static void AddTo(List<Reading> all, IReadOnlyCollection<Reading> talks)
    {
        if (2 * talks.Count(talk => talk.IsEvidenced) <= talks.Count) return;
        foreach (var talk in talks.Where(talk => !all.Exists(other => IsSame(other, talk))))
            all.Insert(all.FindLastIndex(other => other.Member.Line.Line < talk.Member.Line.Line) + 1, talk);
    }

    private static void AddLightningLists(List<Reading> all, Group items)
    {
        Node? list = null;
        foreach (var first in items.Members)
        {
            if (first.Node.Parent == list) continue;
            list = first.Node.Parent;
            if (ListLead.Of(first.Node) is not { } lead || !TalkKinds.IsLightningGroup(lead.Text) && !(lead.Text.Length <= LongestLead && TalkKinds.IsLightning(lead.Text))) continue;
            AddTo(all, [.. items.Members.Where(member => member.Node.Parent == list).Select(items.ReadingOf).Where(talk => talk.IsAdmitted)]);
        }
    }

    private static IEnumerable<Member> HeadingsWithoutTalks(IReadOnlyList<Reading> talks, IReadOnlyList<Group> groups)
    {
        Node[] nodes = [.. talks.SelectMany(NodesOf)];
        return groups.Where(group => group.Kind is NodeKind.Heading or NodeKind.BoldLine).SelectMany(group => group.Members)
            .Where(member => member.Node.Children.Count > 0 && !Array.Exists(nodes, talk => talk.Holds(member.Node) || member.Node.Holds(talk)) && member.IsGroup).Take(MostHeadings);
    }

    private static Node[] NodesOf(Reading talk) => talk.Twin is { } twin ? [talk.Member.Node, twin.Member.Node] : [talk.Member.Node];

    /// <summary>What the best of the groups beneath a heading holds.</summary>
    private static Reading[] TalksBeneath(Member heading, IReadOnlyList<Group> groups)
    {
        var beneath = heading.Node.Descendants.ToHashSet();
        var lists = groups.Select(group => (group, group.Members.Where(member => beneath.Contains(member.Node)).ToList())).Where(list => list.Item2.Count > 0).ToList();
        return OpenedMember.Of(new Reading(heading, Split: null, PersonAlone: 1), lists)?.ToArray() ?? [];
    }

    private static bool IsSame(Reading one, Reading other) => one.Member.Node == other.Member.Node || Similarity.Of(one.Title.Text, other.Title.Text) > SameTitle;
}
