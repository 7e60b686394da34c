using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Structures;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>The talks of a report, as its best structure tells them.</summary>
internal sealed partial class TalkProgram(IReadOnlyList<Reading> readings, Node outline, bool isLightningOnly)
{
    private readonly HashSet<Node> _talks = [.. readings.Select(reading => reading.Member.Node)];

    public IReadOnlyList<Reading> Readings => readings;

    public static TalkProgram Read(IReadOnlyList<Structures.Group> groups, Node outline) => new(FurtherTalks.Add(Twins.Merge(Twins.Collapse(StructureChooser.Choose(groups)), groups), groups), outline, LightningOnly(outline));

    /// <summary>The talks in the order of the text.</summary>
    public IReadOnlyList<Talk> Talks(string? eventTitle)
    {
        var all = isLightningOnly || eventTitle is not null && LightningEvent.IsMatch(eventTitle);
        var areCoded = 2 * readings.Count(reading => reading.Member.Slot.Coded is not null) > readings.Count;
        var talks = readings.Select((reading, i) => TalkReader.Read(areCoded ? reading : reading.WithCode(), i + 1 < readings.Count ? readings[i + 1] : null, all || IsUnderLightning(reading.Member.Node))).ToArray();
        return FullNames.Complete(SlidesApart.Attach(talks, outline, _talks), outline);
    }

    private static bool LightningOnly(Node outline)
    {
        foreach (var node in outline.SelfAndDescendants)
            if (node.Kind is NodeKind.Paragraph && Array.Exists(node.Lines, line => line.Text.Contains("LT", StringComparison.Ordinal) && OnlyLightning.IsMatch(line.Text))) return true;
        return false;
    }

    /// <summary>True below a heading of lightning talks, and behind an empty one of the talks' own level.</summary>
    private bool IsUnderLightning(Node node)
    {
        for (var at = node; at.Parent is { } parent; at = parent)
        {
            if ((parent.IsHeading || parent.Kind is NodeKind.Item) && TalkKinds.IsLightningGroup(WithoutMood(parent))) return true;
            if (at.IsHeading && GroupBefore(at) is { } group && TalkKinds.IsLightningGroup(group.FirstLine.Text)) return true;
            if (at.Kind is NodeKind.Item && ListLead.Of(at) is { } line && TalkKinds.IsLightningGroup(line.Text)) return true;
        }
        return false;
    }

    /// <summary>Over the whole document a flash is decoration.</summary>
    private static ReadOnlySpan<char> WithoutMood(Node heading) =>
        heading is { Parent.Kind: NodeKind.Root, Level: 1 } ? heading.FirstLine.Text.AsSpan().Trim("⚡\uFE0F ") : heading.FirstLine.Text;

    /// <summary>A heading without a list of its own names the headings of its level behind it.</summary>
    private Node? GroupBefore(Node node)
    {
        var siblings = node.Parent!.Children;
        for (var i = siblings.IndexOf(node) - 1; i >= 0; i--)
            if (siblings[i].IsHeading && siblings[i].Level == node.Level && siblings[i].Children.TrueForAll(child => child.Kind is NodeKind.Paragraph) && IsGroupName(siblings[i]) && !_talks.Contains(siblings[i])) return siblings[i];
        return null;
    }

    private static bool IsGroupName(Node heading) =>
        heading.FirstLine.IsGroupName || heading.Children.Count == 0 && TalkKinds.IsLightningGroup(heading.FirstLine.Text);

    [GeneratedRegex(@"(?<![A-Za-z])LT\s?(?:オンリー|のみの|だけの|ばかりの)|全(?:員|て|部)が?\s?LT", RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyLightning { get; }

    [GeneratedRegex(@"(?<![A-Za-z])LT\s?(?:会|大会|Night|祭|マラソン|ナイト|オンリー|だらけ|づくし|三昧)|lightning\s(?:talks?\s)?(?:night|event|evening|marathon)|lightning talks\b|ライトニング\s?トーク|라이트닝\s?토크|闪电(?:演讲|分享)|閃電(?:演講|秀)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LightningEvent { get; }
}
