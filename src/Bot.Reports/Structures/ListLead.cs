using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>"And the lightning talks, after the soup:": the line over a list that names what it holds.</summary>
internal static class ListLead
{
    private const int LongestName = 40;

    /// <summary>The paragraph's last line right over the list that an item is of; null where none ends in a colon there.</summary>
    public static TextLine? Of(Node item)
    {
        var list = item.Parent is { Kind: NodeKind.List, Parent: not null } whole ? whole : item;
        var siblings = list.Parent!.Children;
        var i = siblings.IndexOf(list);
        while (i >= 0 && siblings[i].Kind is NodeKind.Item or NodeKind.List) i--;
        return i >= 0 && siblings[i].Kind is NodeKind.Paragraph && siblings[i].Lines is [.., var last] && (last.Text.AsSpan().TrimEnd() is [.., ':' or '：'] || last.Text.Length <= LongestName && last.IsGroupName && TalkKinds.IsLightningGroup(last.Text)) ? last : null;
    }
}
