using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>Slides that a report lists apart from its talks, each by who spoke: under 資料 or "Who and where", "Ann Lee, Initech: slides".</summary>
internal static class SlidesApart
{
    private const int MostLines = 400;
    private const int LongestName = 60;
    private const int ShortestLatinName = 3;
    private const double LikelyName = 0.4;

    /// <summary>A line outside the talks that names somebody and leads to slides.</summary>
    private sealed record Listed(Speaker[] People, Link Link);

    /// <summary>The talks with the slides that stand apart; only a talk without slides takes some, and only where it is the one that fits.</summary>
    public static IReadOnlyList<Talk> Attach(IReadOnlyList<Talk> talks, Node outline, HashSet<Node> talkNodes)
    {
        if (talks.All(talk => talk.Slides.Any())) return talks;
        var listed = Lines(outline, talkNodes).ToList();
        if (listed.Count == 0) return talks;
        var all = talks.ToArray();
        foreach (var line in listed)
        {
            var at = Only(all, talk => talk.Speakers.Any(speaker => line.People.Any(person => IsSame(speaker, person))));
            if (at < 0) at = Only(all, talk => talk.Speakers.Count == 0 && line.People.Any(person => IsTold(person, talk.Notes)));
            if (at >= 0) all[at] = all[at] with { Speakers = all[at].Speakers.Count > 0 ? all[at].Speakers : line.People, Links = [.. all[at].Links, line.Link] };
        }
        return all;
    }

    /// <summary>Where the one talk without slides stands that is as asked; -1 where there is none or another.</summary>
    private static int Only(Talk[] talks, Predicate<Talk> isAsked)
    {
        var first = Array.FindIndex(talks, IsWanting);
        return first >= 0 && Array.FindIndex(talks, first + 1, IsWanting) < 0 ? first : -1;

        bool IsWanting(Talk talk) => !talk.Slides.Any() && isAsked(talk);
    }

    private static IEnumerable<Listed> Lines(Node outline, HashSet<Node> talkNodes)
    {
        var nodes = outline.SelfAndDescendants;
        for (var i = 0; i < Math.Min(nodes.Count, MostLines); i++)
        {
            if (talkNodes.Contains(nodes[i])) i += nodes[i].Descendants.Count;
            else if (nodes[i].Kind is NodeKind.Item or NodeKind.Row or NodeKind.Paragraph && Read(nodes[i]) is { } listed) yield return listed;
        }
    }

    private static Listed? Read(Node node)
    {
        var line = TextLines.Join(node.Lines, node.Line);
        if (line.Links is not [{ IsImage: false } link] || link.Start is 0 or > LongestName || !LeadsToSlides(line, link, node)) return null;
        var people = PeopleReader.Read(line.Whole.To(link.Start).Trim(":：-–—|"));
        return people.Plausibility >= LikelyName ? new Listed([.. people.Speakers], new Link(LinkKind.Slides, link.Url, Label: null, line.Line)) : null;
    }

    private static bool LeadsToSlides(TextLine line, TextLink link, Node node) =>
        link.IsSlides || Labels.OfLink(line.TextOf(link)) is LabelKind.Slides
        || HeadingOver(node) is { } heading && Labels.KindOf(heading.FirstLine.Text) is LabelKind.Slides;

    private static Node? HeadingOver(Node node)
    {
        var at = node.Parent;
        while (at is { IsHeading: false }) at = at.Parent;
        return at;
    }

    /// <summary>The same account or name, or a name that the other holds as one of its words.</summary>
    private static bool IsSame(Speaker speaker, Speaker person) =>
        IsSame(speaker.Handle, person.Handle) || IsSame(speaker.Handle, person.Name) || IsSame(speaker.Name, person.Handle)
        || speaker.Name is { } name && person.Name is { } other && (IsSame(name, other) || Words(name).Contains(other, StringComparer.OrdinalIgnoreCase) || Words(other).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsSame(string? name, string? other) => name is not null && string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string name) => name.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True where what was said names the person by one of their names.</summary>
    private static bool IsTold(Speaker person, IReadOnlyList<Note> notes) =>
        person.Name is { } name && Words(name).Any(word => (word.Length >= ShortestLatinName || TextShape.HasCjk(word) && word.Length > 1) && IsTold(word, notes));

    private static bool IsTold(string word, IReadOnlyList<Note> notes) =>
        notes.Any(note => note.Text.Contains(word, StringComparison.Ordinal) || IsTold(word, note.Children));
}
