using Bot.Reports.Outlines;

namespace Bot.Reports.Members;

/// <summary>The value of a label that stands alone: what is nested beneath it, or the next line.</summary>
internal static class LabelledBeneath
{
    private const int MostLines = 4;

    /// <summary>The lines beneath a label joined, as "name, affiliation"; empty where there are none.</summary>
    public static Slice ValueOf(Node node, TextLine label)
    {
        var own = node.Lines.SkipWhile(line => line != label).Skip(1).TakeWhile(line => line.Label is null).ToArray();
        var lines = own.Length > 0 || label != node.Lines[^1] ? own : Beneath(node);
        return lines.Length == 0 ? label.Whole.From(label.Text.Length) : TextLines.Join(lines, lines[0].Line, ArePeople(lines) ? "; " : ", ").Whole;
    }

    /// <summary>Where a line holds a name and a place, each line is somebody.</summary>
    private static bool ArePeople(TextLine[] lines) => Array.Exists(lines, line => line.Text.AsSpan().TrimEnd() is [.., ')' or '）']);

    private static TextLine[] Beneath(Node node)
    {
        var holder = node.Children.Count > 0 ? node : Next(node);
        return holder is null ? [] : (holder == node ? holder.Descendants : holder.SelfAndDescendants).SelectMany(child => child.Lines).Take(MostLines).ToArray();
    }

    /// <summary>A paragraph's value is the block after it; an item's value is never the next item.</summary>
    private static Node? Next(Node node)
    {
        if (node.Kind is not NodeKind.Paragraph || node.Parent is not { } parent) return null;
        var at = parent.Children.IndexOf(node) + 1;
        return at < parent.Children.Count && !parent.Children[at].IsHeading ? parent.Children[at] : null;
    }
}
