using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>A log that was kept while it happened: "**19:42** The map is wow. Quiet in the room." Times before sentences are no headings; what was on is told within the sentences.</summary>
internal static partial class LiveLogs
{
    private const int LeastEntries = 5;
    private const int LongestTitle = 80;

    /// <summary>Makes paragraphs of such lines again, everywhere in an outline.</summary>
    public static void Unnest(Node root)
    {
        foreach (var section in root.Sections())
            if (section.Children.Count >= LeastEntries && IsLog(section.Children)) UnnestChildren(section);
    }

    private static bool IsLog(List<Node> nodes)
    {
        var (entries, sentences) = (0, 0);
        foreach (var node in nodes)
        {
            if (!IsEntry(node)) continue;
            entries++;
            if (IsSentence(node.FirstLine.Text)) sentences++;
        }
        return entries >= LeastEntries && 2 * sentences >= entries;
    }

    private static bool IsEntry(Node node) =>
        node is { Kind: NodeKind.BoldLine, Lines: [{ Text: var text, IsBold: false }] } && ClockTime.Begins(text);

    private static bool IsSentence(ReadOnlySpan<char> text) =>
        text.Length > LongestTitle || text.TrimEnd() is [.., '。' or '.' or '!' or '！' or '?' or '？' or '…'] || Sentences.IsMatch(text);

    private static void UnnestChildren(Node parent)
    {
        var children = parent.Children.ToArray();
        parent.Children.Clear();
        foreach (var child in children)
        {
            if (!IsEntry(child))
            {
                parent.Add(child);
                continue;
            }
            parent.Add(new Node(NodeKind.Paragraph, 0, child.Lines, child.Line));
            foreach (var beneath in child.Children) parent.Add(beneath);
        }
    }

    [GeneratedRegex(@"\p{Ll}{2}[.!?]\s+\p{L}|。\s*[^\s」』）)]{2}")]
    private static partial Regex Sentences { get; }
}
