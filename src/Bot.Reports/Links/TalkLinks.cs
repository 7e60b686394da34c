using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Links;

/// <summary>Collects the links that stand at a talk, and tells what each leads to.</summary>
internal sealed class TalkLinks
{
    private const int LongestSaying = 50;
    private const int LongestLabel = 20;
    private const int ShortestTitle = 12;
    private readonly List<Found> _found = [];

    /// <summary>How a link stands in the text, from the surest sign of the talk's own slides to the weakest.</summary>
    private enum Standing
    {
        Labelled,
        Alone,
        InSentence,
        Referenced,
    }

    private sealed record Found(TextLink Link, TextLine Line, LabelKind? Label, Standing Standing);

    /// <summary>The links of the lines at a talk, each address once, in order.</summary>
    public static IReadOnlyList<Link> Of(Member member)
    {
        var links = new TalkLinks();
        links.Add(member.Line, label: null, isTitle: true);
        if (member.Cells?.Slides is { } cell) links.Add(cell, LabelKind.Slides);
        else links.AddBeneath(member.Node);
        foreach (var line in member.FindFurther(member)) links.AddSlides(line);
        return links.Classify(member.Body.Labels.Exists(label => label.Kind is LabelKind.Slides));
    }

    /// <summary>Of a line about the talk in running text only the slides are surely the talk's.</summary>
    private void AddSlides(TextLine line)
    {
        var known = _found.Count;
        Add(line, line.Label?.Kind);
        for (var i = _found.Count - 1; i >= known; i--)
            if (!IsSlides(_found[i])) _found.RemoveAt(i);
    }

    private void AddBeneath(Node node)
    {
        if (node.Kind is not NodeKind.Paragraph)
            foreach (var line in node.Lines.AsSpan()[Math.Min(1, node.Lines.Length)..]) Add(line, line.Label?.Kind);
        foreach (var child in node.Children) AddNode(child, inherited: null);
    }

    private void AddNode(Node node, LabelKind? inherited)
    {
        var label = inherited;
        foreach (var line in node.Lines)
        {
            label = line.Label is { } own ? own.Kind : label;
            Add(line, label);
        }
        LabelKind? running = null;
        foreach (var child in node.Children)
        {
            AddNode(child, running ?? label);
            running = child is { Kind: NodeKind.Paragraph, Lines.Length: 1 } && child.FirstLine.Label is { Value.IsEmpty: true } open ? open.Kind : null;
        }
    }

    private void Add(TextLine line, LabelKind? label, bool isTitle = false)
    {
        var areLabelsLinked = AreLabelsLinked(line);
        foreach (var link in line.Links)
        {
            if (link.IsImage || LinkHosts.IsSocial(link.Url) || link.IsProfile) continue;
            var own = OwnLabel(line, link);
            if (!IsAddress(link.Url) && !(own is LabelKind.Slides ? IsPath(link.Url) : label is LabelKind.Slides && IsFile(link.Url))) continue;
            var given = link.Start > 0 && (areLabelsLinked && (own is not null || LinkHosts.IsCode(link.Url)) || own is LabelKind.Reference or LabelKind.Code) ? null : label;
            var kind = given is LabelKind.Slides ? given : own ?? given;
            _found.Add(kind is null && (isTitle && IsFile(link.Url) || !areLabelsLinked && AreSlidesSaid(line, link)) ? new Found(link, line, LabelKind.Slides, Standing.Alone) : new Found(link, line, kind, StandingOf(line, kind, isTitle)));
        }
    }

    /// <summary>"[slides](…) · [harness](…)": each link's text tells of itself alone.</summary>
    private static bool AreLabelsLinked(TextLine line) => line.Links is [{ Start: 0, IsImage: false } first, _, ..] && OwnLabel(line, first) is not null;

    private static LabelKind? OwnLabel(TextLine line, TextLink link) =>
        link.Length > 0 ? Labels.OfLink(line.TextOf(link)) ?? InParenthesisBehind(line.Whole.From(link.End)) ?? BetweenLinks(line, link) : null;

    /// <summary>"資料：https://… ／ 回路図：https://…": a label of its own stands between a link and the one before it, be it a word that is not known.</summary>
    private static LabelKind? BetweenLinks(TextLine line, TextLink link)
    {
        var at = Array.IndexOf(line.Links, link);
        if (at < 1 || line.Links[at - 1].End >= link.Start) return null;
        var between = line.Text.AsSpan(line.Links[at - 1].End..link.Start).Trim(" 　/／|｜、,・·");
        return between is [.., ':' or '：'] && between.Length is > 1 and <= LongestLabel ? Labels.KindOf(between[..^1]) ?? LabelKind.Reference : null;
    }

    /// <summary>"[the twelve rules](…) (slides)"; what is a link itself tells of no other.</summary>
    private static LabelKind? InParenthesisBehind(Slice behind)
    {
        var text = behind.Trim();
        return text.Span is ['(' or '（', ..] && text.Span.IndexOfAny(')', '）') is > 1 and var close && !text.Part(1, close).HasLinks ? Labels.KindOf(text.Span[1..close]) : null;
    }

    /// <summary>"Her slides are up at https://…", "the deck is [here](…)".</summary>
    private static bool AreSlidesSaid(TextLine line, TextLink link)
    {
        if (link.Length == 0 || link.Length > ShortestTitle && link.Length < link.Url.Length) return false;
        var before = line.Text.AsSpan(0, link.Start);
        before = before[Math.Max(0, before.Length - LongestSaying)..];
        return Labels.TellsOfSlides(before[TextShape.LastSentence(before)..]);
    }

    private static bool IsAddress(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase) || url.StartsWith("//", StringComparison.Ordinal);

    /// <summary>"[slides](talks/cranes.md)": a file beside the report, not another post.</summary>
    private static bool IsPath(string url) => !url.Contains(':', StringComparison.Ordinal) && url.AsSpan(url.LastIndexOf('/') + 1).Contains('.');

    /// <summary>Slides may lie beside the report, and a title may lead to them.</summary>
    private static bool IsFile(string url) => url.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || url.EndsWith(".pptx", StringComparison.OrdinalIgnoreCase) || url.EndsWith(".key", StringComparison.OrdinalIgnoreCase);

    private static Standing StandingOf(TextLine line, LabelKind? label, bool isTitle) => label switch
    {
        LabelKind.Slides => Standing.Labelled,
        not null and not LabelKind.Speaker and not LabelKind.Title => Standing.Referenced,
        _ => line.IsLinksOnly || isTitle ? Standing.Alone : Standing.InSentence,
    };

    /// <summary>Where slides are labelled, be it as missing, what is only referred to are others' slides.</summary>
    private Link[] Classify(bool areSlidesLabelled)
    {
        if (_found.Count == 0) return [];
        var slides = _found.Where(found => IsSlides(found) && !(areSlidesLabelled && found.Standing is Standing.Referenced)).ToArray();
        if (slides.Length > 0)
        {
            var best = slides.Min(found => found.Standing);
            slides = slides.Where(found => found.Standing == best || found.Standing <= Standing.Alone).ToArray();
        }
        return _found.DistinctBy(found => found.Link.Url, StringComparer.Ordinal).Select(found => ToLink(found, slides)).ToArray();
    }

    private static bool IsSlides(Found found) =>
        found.Label is LabelKind.Slides && !LinkHosts.IsVideo(found.Link.Url) || found.Link.IsSlides && found.Label is not (LabelKind.Video or LabelKind.Code);

    private static Link ToLink(Found found, Found[] slides)
    {
        var (link, line) = (found.Link, found.Line);
        var kind = slides.Any(slide => slide.Link.Url == link.Url) ? LinkKind.Slides
            : LinkHosts.IsVideo(link.Url) || found.Label is LabelKind.Video ? LinkKind.Video
            : LinkHosts.IsCode(link.Url) || found.Label is LabelKind.Code ? LinkKind.Code
            : LinkKind.Article;
        var text = line.Text.Substring(Math.Min(link.Start, line.Text.Length), Math.Min(link.Length, Math.Max(0, line.Text.Length - link.Start)));
        return new Link(kind, link.Url, text.Length == 0 || text == link.Url ? null : text, line.Line);
    }
}
