using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>Slides that a report lists apart from its talks, each by who spoke, the title, the talk's number or its place: under 資料 "Ann Lee, Initech: slides", "Talk 2: slides".</summary>
internal static partial class SlidesApart
{
    private const int MostLines = 400;
    private const int LongestName = 60;
    private const int ShortestLatinName = 3;
    private const double LikelyName = 0.4;
    private const double SameTitle = 0.7;

    /// <summary>A line outside the talks that leads to slides, and what tells whose they are.</summary>
    private sealed record Listed(Speaker[] People, string Title, int? Number, Node Node, Link Link);

    /// <summary>The talks with the slides that stand apart; only a talk without slides takes some, and only where it is the one that fits.</summary>
    public static IReadOnlyList<Talk> Attach(IReadOnlyList<Talk> talks, Node outline, HashSet<Node> talkNodes)
    {
        if (talks.All(talk => talk.Slides.Any())) return talks;
        var listed = Lines(outline, talkNodes).ToList();
        if (listed.Count == 0) return talks;
        var all = talks.ToArray();
        foreach (var line in listed)
        {
            var at = WhoseAre(line, all);
            if (at >= 0) all[at] = all[at] with { Speakers = all[at].Speakers.Count > 0 ? all[at].Speakers : line.People, Links = [.. all[at].Links, line.Link] };
        }
        return all;
    }

    private static int WhoseAre(Listed line, Talk[] talks)
    {
        if (line.Title.Length > 0 && Only(talks, talk => talk.Title is { } title && Similarity.Of(title, line.Title) > SameTitle) is >= 0 and var titled) return titled;
        if (Only(talks, talk => talk.Speakers.Any(speaker => line.People.Any(person => IsSame(speaker, person)))) is >= 0 and var spoken) return spoken;
        if (Only(talks, talk => talk.Speakers.Count == 0 && line.People.Any(person => IsTold(person, talk.Notes))) is >= 0 and var told) return told;
        var place = line.People.Length == 0 && line.Title.Length == 0 && line.Node is { Kind: NodeKind.Item, Parent: { } list } && list.Children.Count == talks.Length ? list.Children.IndexOf(line.Node) + 1 : (int?)null;
        return (line.Number ?? place) is { } number && number <= talks.Length && !talks[number - 1].Slides.Any() ? number - 1 : -1;
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
            else if (nodes[i].Kind is NodeKind.Item or NodeKind.Row && Array.Exists(nodes[i].Lines, line => line.Links.Length > 0) && Read(nodes[i], TextLines.Join(nodes[i].Lines, nodes[i].Line)) is { } listed) yield return listed;
            else if (nodes[i].Kind is NodeKind.Paragraph) foreach (var told in ReadParagraph(nodes[i])) yield return told;
        }
    }

    /// <summary>A paragraph is one sentence, or a line for each talk.</summary>
    private static IEnumerable<Listed> ReadParagraph(Node node) =>
        !Array.Exists(node.Lines, line => line.Links.Length > 0) ? [] : (Array.TrueForAll(node.Lines, line => line.Links.Length > 0 || line.Text.Length <= LongestName) ? node.Lines : [TextLines.Join(node.Lines, node.Line)]).Select(line => Read(node, line)).OfType<Listed>();

    private static Listed? Read(Node node, TextLine line)
    {
        if (line.Links is not [{ IsImage: false } link] || link.Start > LongestName || !LeadsToSlides(line, link, node)) return null;
        var before = line.Whole.To(link.Start).Trim(":：-–—|");
        var people = link.Start == 0 ? PeopleReading.None : PeopleReader.Read(before);
        var own = line.TextOf(link) is var text && text.SequenceEqual(link.Url) || Labels.OfLink(text) is not null ? "" : text.ToString();
        var number = Number.Match(before.IsEmpty ? own : before.Text);
        return new Listed(people.Plausibility >= LikelyName ? [.. people.Speakers] : [], before.IsEmpty ? own : before.Text, number.Success ? ToNumber(number.Groups["number"].ValueSpan) : null, node, new Link(LinkKind.Slides, link.Url, Label: null, line.Line));
    }

    private static int ToNumber(ReadOnlySpan<char> digits) => digits is [>= '①' and <= '⑳' and var circled] ? circled - '①' + 1 : Digits.ToNumber(digits);

    [GeneratedRegex(@"^\W*(?:(?:talk|session|presentation|発表|セッション|トーク|登壇|LT)\s?)?[#＃]?(?<number>[1-9]\d?|[①-⑳])\s?(?:本目|人目|つ目|番目|件目)?(?:の?(?:スライド|資料|slides))?\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }

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
