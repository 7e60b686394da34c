using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>"Nine things I learned": the headings are what the author took home, and the talks' own titles are quoted beneath them with who spoke.</summary>
internal static class QuotedTitles
{
    private const int LeastTalks = 3;
    private const double SameTitle = 0.55;

    /// <summary>The talks with the quoted ones in the headings' place, where those name nobody themselves and most quote another title beneath.</summary>
    public static IReadOnlyList<Reading> InsteadOf(IReadOnlyList<Reading> chosen, IReadOnlyList<Group> groups)
    {
        var headings = chosen.Where(talk => talk.Member.Node.Kind is NodeKind.Heading).ToArray();
        if (headings.Length < LeastTalks || !Array.TrueForAll(headings, IsSilent) || groups.FirstOrDefault(group => group is { Kind: NodeKind.Paragraph, Level: 1 }) is not { Members.Count: >= LeastTalks } prose) return chosen;
        var nodes = headings.Select(heading => heading.Member.Node).ToHashSet();
        var quoted = prose.Readings.Where(talk => talk.IsAdmitted && talk.Speakers.Count > 0).ToArray();
        var over = quoted.Select(talk => HeadingOver(talk.Member.Node, nodes)).ToArray();
        var others = quoted.Where((talk, i) => over[i] is { } node && Similarity.Of(node.FirstLine.Text, talk.Title.Text) < SameTitle).Count();
        return over.OfType<Node>().Distinct().Count() >= Math.Max(LeastTalks, (headings.Length + 1) / 2) && 2 * others > quoted.Length
            ? [.. chosen.Except(headings).Concat(quoted).OrderBy(talk => talk.Member.Line.Line)] : chosen;
    }

    /// <summary>True for a heading whose line names nobody.</summary>
    private static bool IsSilent(Reading reading) =>
        reading.Member.Slot is { HasTime: false, HasKind: false } && (reading.Split is null || IsTold(reading));

    /// <summary>True where only the text beneath tells who spoke.</summary>
    public static bool IsTold(Reading reading) => reading.Split is { Layout: Layout.ToldBeneath or Layout.OpeningSentence };

    private static Node? HeadingOver(Node node, HashSet<Node> headings)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (headings.Contains(above)) return above;
        return null;
    }
}
