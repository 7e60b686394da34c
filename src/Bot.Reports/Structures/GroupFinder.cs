using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>Finds every repeated structure of an outline that could be its list of talks.</summary>
internal static class GroupFinder
{
    private const int LongestName = 60;
    private const int LongestListed = 60;
    private const int LongestHinted = 200;
    private const int LongestBreak = 12;
    private const double LikelyName = 0.5;
    private const int LeastTold = 2;
    private const int MostHeadingsOverTold = 8;

    private static readonly Phrases StrongHints =
        new("@", "＠", "さん", "氏", "様", " by ", " By ", "twitter.com", "0-", "5-", ":00", ":30", ":15", ":45", ":10", ":20", "님", "LT");

    private static readonly Phrases WeakHints =
        new(" / ", "／", " - ", " – ", " — ", "（", "(", "「", "『", "\"", "|", ": ", "：", "，", "、", ", ", "　", " on ", " about ");

    /// <summary>The structures of an outline, the surest kinds first.</summary>
    /// <param name="root">The whole outline.</param>
    /// <param name="remarks">Takes a remark where a structure has more members than are read.</param>
    public static IReadOnlyList<Group> Find(Node root, List<Remark> remarks)
    {
        var (headings, lists) = (new Dictionary<int, MemberList>(), new Dictionary<int, MemberList>());
        var (rows, terms, lines, prose) = (new MemberList(), new MemberList(), new MemberList(), new MemberList());
        var paragraphs = new List<(Node Node, Member[] Named)>();
        foreach (var node in root.SelfAndDescendants)
        {
            switch (node.Kind)
            {
                case NodeKind.Heading or NodeKind.BoldLine when !IsDocumentTitle(node): AddTo(headings, node.Level, node); break;
                case NodeKind.List when (MayHoldTalks(node) || AreListed(node)) && !IsAside(node): AddItems(lists, node); break;
                case NodeKind.Table: rows.AddRange(TableReader.Read(node)); break;
                case NodeKind.Term when terms.HasRoom(node.Line): terms.Add(MemberReader.Read(node)); break;
                case NodeKind.Paragraph when MayListTalks(node.Lines) && !IsAside(node): lines.AddRange(MemberReader.ReadLines(node)); break;
                case NodeKind.Paragraph: paragraphs.Add((node, Quoted(node))); break;
            }
        }
        foreach (var (_, named) in paragraphs) prose.AddRange(named);
        MemberList[] all = [.. headings.Values, .. lists.Values, rows, terms, lines, prose];
        remarks.AddRange(all.Select(list => list.Remark()).OfType<Remark>());
        return
        [
            .. InOrder(headings).Select(level => new Group(level > 6 ? NodeKind.BoldLine : NodeKind.Heading, level, headings[level].Members)),
            .. InOrder(lists).Select(level => new Group(NodeKind.Item, level, lists[level].Members)),
            new Group(NodeKind.Row, 0, rows.Members),
            new Group(NodeKind.Term, 0, terms.Members),
            new Group(NodeKind.Paragraph, 0, lines.Members),
            new Group(NodeKind.Paragraph, 1, prose.Members),
            new Group(NodeKind.Paragraph, 2, Told(paragraphs, headings.Values.Sum(level => level.Members.Count))),
        ];
    }

    /// <summary>The talks that paragraphs quote or tell of, where some are only told of and few headings stand over them; who has spoken goes on speaking.</summary>
    private static List<Member> Told(List<(Node Node, Member[] Named)> paragraphs, int headings)
    {
        var told = new List<Member>();
        if (headings > MostHeadingsOverTold) return told;
        var isTold = false;
        foreach (var (node, named) in paragraphs)
        {
            told.AddRange(named);
            foreach (var talk in named.Length > 0 ? [] : ProseReader.ReadTold(node))
            {
                if (told.Count >= MemberList.Most) return [];
                if (told.Exists(other => SpeakerOf(other) == SpeakerOf(talk))) continue;
                told.Add(talk);
                isTold = true;
            }
        }
        return isTold && told.Count >= LeastTold ? told : [];
    }

    private static Member[] Quoted(Node node)
    {
        var quoted = ProseReader.Read(node);
        return quoted as Member[] ?? [.. quoted];
    }

    private static string? SpeakerOf(Member told) => told.Splits[0].People.Speakers is [var first, ..] ? first.Display : null;

    private static int[] InOrder(Dictionary<int, MemberList> levels)
    {
        int[] order = [.. levels.Keys];
        Array.Sort(order);
        return order;
    }

    private static void AddItems(Dictionary<int, MemberList> lists, Node list)
    {
        foreach (var item in list.Children) AddTo(lists, list.Level, item);
    }

    private static void AddTo(Dictionary<int, MemberList> levels, int level, Node node)
    {
        if (!levels.TryGetValue(level, out var members)) levels[level] = members = new MemberList();
        if (node.Lines.Length > 0 && members.HasRoom(node.Line)) members.Add(MemberReader.Read(node));
    }

    /// <summary>True for what stands in a section of links, impressions or the like; what is called slides may list the talks.</summary>
    private static bool IsAside(Node node)
    {
        var above = node.Parent;
        while (above is not null && !above.IsHeading) above = above.Parent;
        return above is { Level: > 1 } && above.FirstLine.IsNonTalk && !NonTalks.IsProgramme(above.FirstLine.Text) && Labels.KindOf(above.FirstLine.Text) is not LabelKind.Slides;
    }

    /// <summary>True for a heading that stands over all the rest: it names the event, whatever stands beneath it.</summary>
    private static bool IsDocumentTitle(Node node) =>
        node is { Kind: NodeKind.Heading, Parent: { Kind: NodeKind.Root, Children: [var first, ..] } root } && node == first
        && root.Children.TrueForAll(other => other == node || !other.IsHeading);

    private static bool MayHoldTalks(Node list) =>
        AreHinted(list.Children) || AreNamedBeneath(list.Children) || AnyIsCalledTalk(list.Children);

    private static bool IsCalledTalk(TextLine line) =>
        line.Text.Length <= LongestHinted && TalkKinds.Prefix(line.Text) is { } kind
        && (line.BoldLength > 0 || line.Text.AsSpan(0, kind.Length).TrimEnd() is [.., ':' or '：'] && kind.Length < line.Text.Length && line.Text[kind.Length] is '"' or '“' or '「' or '『');

    /// <summary>Of the points of minutes some may be called presentations.</summary>
    private static bool AnyIsCalledTalk(List<Node> items)
    {
        for (var i = 0; i < Math.Min(items.Count, MemberList.Most); i++)
            if (IsCalledTalk(items[i].FirstLine)) return true;
        return false;
    }

    /// <summary>The items' own first points may be who spoke; whether they are is only read where most can be.</summary>
    private static bool AreNamedBeneath(List<Node> items)
    {
        var first = new List<TextLine>();
        for (var i = 0; i < Math.Min(items.Count, MemberList.Most); i++)
            if (LineBeneath(items[i]) is { } line && MayNameSpeaker(line)) first.Add(line);
        for (var (i, named) = (0, 0); 2 * (named + first.Count - i) > items.Count; i++)
        {
            if (2 * named > items.Count) return true;
            if (NamesSpeaker(first[i])) named++;
        }
        return false;
    }

    private static bool MayNameSpeaker(TextLine line) => line.Label is { } label ? label.Kind is LabelKind.Speaker : line.Text.Length is > 0 and <= LongestName;

    private static bool NamesSpeaker(TextLine line) => line.Label is { Kind: LabelKind.Speaker } || line.People.Plausibility >= LikelyName;

    private static TextLine? LineBeneath(Node item)
    {
        if (item.Lines is [{ IsBroken: true }, var second, ..]) return second;
        return item.Children is [{ Kind: NodeKind.List, Children: [{ FirstLine: var first }, ..] }, ..] ? first : null;
    }

    /// <summary>Right beneath "LT" or "Talks" short points are the talks, whoever held them.</summary>
    private static bool AreListed(Node list) =>
        list.Children.TrueForAll(item => item.FirstLine.Text.Length is > 0 and <= LongestListed && item.FirstLine.Label is null)
        && list.Parent is { Kind: NodeKind.Heading or NodeKind.BoldLine or NodeKind.Item } above && (list.Children.Count > 1 ? IsGroupName(above.FirstLine) : DayHeading.Is(above) || IsGroupName(above.FirstLine) && IsMarked(list.Children[0].FirstLine));

    /// <summary>One item is a list of talks only where it looks like one.</summary>
    private static bool IsMarked(TextLine line) => line.BoldLength > 0 || IsHinted(line);

    private static bool IsGroupName(TextLine line) => line.Text.Length <= LongestListed && (line.IsGroupName || TalkKinds.IsLightningGroup(line.Text));

    /// <summary>Lines of a paragraph are a list only where nearly each begins with a time or names somebody.</summary>
    private static bool MayListTalks(TextLine[] lines)
    {
        if (lines.Length < 2) return false;
        var others = 0;
        foreach (var line in lines)
            if (!IsHinted(line) && 4 * ++others > lines.Length) return false;
        return true;
    }

    private static bool IsHinted(TextLine line) => line.Text.Length < 120 && !line.Text.EndsWith('。') && (IsTimed(line.Text) || StrongHints.StandIn(line.Text));

    private static bool IsTimed(ReadOnlySpan<char> text) =>
        text.IndexOfAny(':', '：') is (1 or 2) and var colon && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[colon - 1]) && colon + 2 < text.Length && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2]);

    /// <summary>A look at the letters alone, since most lists and paragraphs are notes and reading each line costs.</summary>
    private static bool AreHinted(List<Node> items)
    {
        var (strong, weak, length) = (0, 0, Math.Min(items.Count, MemberList.Most));
        var count = length;
        if (count < 2) return false;
        for (var i = 0; i < length && MayBeEnough(strong, weak, open: length - i, count); i++)
        {
            var line = items[i].FirstLine;
            if (line.Text.Length > LongestHinted) continue;
            if (line.Text.Length <= LongestBreak && NonTalks.IsBreak(line.Text)) count--;
            else if (line.Links.Length > 0 || line is { BoldLength: > 0, Marks.Length: > 1 } || StrongHints.StandIn(line.Text)) strong++;
            else if (WeakHints.StandIn(line.Text) || SpeakerHints.EndsLikeName(line.Text)) weak++;
        }
        return count > 1 && MayBeEnough(strong, weak, open: 0, count);
    }

    /// <summary>True while enough lines may turn out to be hinted.</summary>
    private static bool MayBeEnough(int strong, int weak, int open, int count) => 2 * (strong + open) >= count || 5 * (strong + weak + open) >= 4 * count;
}
