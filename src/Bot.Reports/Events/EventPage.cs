using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Links;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Finds the event's own page among the links outside the talks.</summary>
internal static partial class EventPage
{
    private const int LongestLabel = 60;
    private const double OwnSite = 0.75;
    private const int TopLines = 8;
    private const int ShortestHost = 6;

    /// <summary>A page on a site that hosts events, or a link that is labelled so, or one whose address holds the event's name.</summary>
    public static string? Of(EventSource source, string? title)
    {
        if (InFrontMatter(source) is { } told) return told;
        var head = Links(source.Head);
        if ((Hosted(head) ?? Labelled(head) ?? Named(head, title) ?? Referred(head)) is { } before) return before;
        var tail = Links(source.Tail);
        return Hosted(tail, title) ?? Labelled(tail) ?? Named(tail, title) ?? Alone(source.Head);
    }

    /// <summary>A field named for the event's page holds it; a report's own address stands under the same names as an event's, so that must be on such a site, or in a folder of events.</summary>
    private static string? InFrontMatter(EventSource source)
    {
        foreach (var field in (ReadOnlySpan<string>)["event_url", "eventUrl", "event.url", "event.page", "event.link", "event_page", "event", "link", "website"])
            if (source.FrontMatter[field] is { } url && url.StartsWith("http", StringComparison.Ordinal) && (field.StartsWith("event", StringComparison.Ordinal) || LinkHosts.IsEventPage(url) || EventFolders.StandIn(url))) return url;
        foreach (var text in source.FrontMatter.Fields.Values)
            if (text.StartsWith("http", StringComparison.Ordinal) && !text.AsSpan().ContainsAny(' ', '\n') && LinkHosts.IsEventPage(text)) return text;
        return null;
    }

    private static string? Hosted(List<(TextLink Link, TextLine Line)> links) => links.Find(found => LinkHosts.IsEventPage(found.Link.Url)).Link?.Url;

    /// <summary>Behind the talks, links to other events are usual, so the link's text must be the name, unless there is but one.</summary>
    private static string? Hosted(List<(TextLink Link, TextLine Line)> links, string? title)
    {
        if (title is null) return null;
        var name = new FoldedTitle(title);
        var pages = links.Select(found => found.Link.Url).Where(LinkHosts.IsEventPage).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        if (pages.Length == 1) return pages[0];
        foreach (var (link, line) in links)
            if (LinkHosts.IsEventPage(link.Url) && Similarity.Of(new FoldedTitle(line.TextOf(link)), name) > 0.8) return link.Url;
        return null;
    }

    private static string? Labelled(List<(TextLink Link, TextLine Line)> links)
    {
        foreach (var (link, line) in links)
            if (IsOwnSite(link.Url) && (line.Label?.Kind is LabelKind.EventPage or LabelKind.EventName || IsNamedPage(link, line) || IsPageNamed(Before(link, line)))) return link.Url;
        return null;
    }

    /// <summary>An address written out in the sentence that names the event.</summary>
    private static bool IsBeside(string title, TextLink link, TextLine line) =>
        link.Length >= link.Url.Length && line.Links.Length == 1 && line.Text.AsSpan(0, link.Start).Contains(title, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Link: …" before the talks, where it leads to a site's front page or to a folder of events.</summary>
    private static string? Referred(List<(TextLink Link, TextLine Line)> links) =>
        links.Find(found => found.Line is { Label.Kind: LabelKind.Reference, Links.Length: 1 } && IsOwnSite(found.Link.Url) && (IsFrontPage(found.Link.Url) || EventFolders.StandIn(found.Link.Url))).Link?.Url;

    private static bool IsFrontPage(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.AbsolutePath is "/";

    private static readonly Phrases EventFolders = new(StringComparison.OrdinalIgnoreCase, "/event/", "/events/", "/meetup/", "/meetups/");

    /// <summary>"イベントのページは", "the group's page:".</summary>
    private static bool IsPageNamed(ReadOnlySpan<char> before) =>
        Labels.KindOf(before) is LabelKind.EventPage || before.Contains('の') && Labels.KindOf(before.ToString().Replace("の", "", StringComparison.Ordinal)) is LabelKind.EventPage || GroupsPage.IsMatch(before);

    [GeneratedRegex(@"\b(?:official|event|group|meetup|conference|club|community)(?:['’]s)?\s(?:page|site|website)(?:\s(?:is|was))?(?:\sat)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex GroupsPage { get; }

    /// <summary>A link whose text is "event site"; in parentheses it is the site of what was told before them.</summary>
    private static bool IsNamedPage(TextLink link, TextLine line) =>
        Labels.KindOf(line.TextOf(link)) is LabelKind.EventPage && !(link.Start > 0 && line.Text[link.Start - 1] is '(' or '（');

    private static readonly Phrases OtherEvents = new("前回", "次回", "前年", "去年", "来月", "先月", "previous", "Previous", "last year", "Last year", "last time", "next", "Next", "다음", "지난번", "上次", "下次", "上期", "下期", "往期");

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(".。,、·|｜!！?？;");

    /// <summary>The words right before a link, from the last mark between sentences or parts of one, without the particle that marks them as the subject.</summary>
    private static ReadOnlySpan<char> Before(TextLink link, TextLine line)
    {
        var text = line.Text.AsSpan(Math.Max(0, link.Start - LongestLabel)..link.Start).TrimEnd(" :：(（<→");
        return text[(text.LastIndexOfAny(PartEnds) + 1)..].TrimEnd("はが는은이가");
    }

    /// <summary>True for a page on a site that hosts events, or one of nobody's that could be the event's own.</summary>
    public static bool IsLikely(string url) => LinkHosts.IsEventPage(url) || (IsOwnSite(url) && url.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    private static string? Named(List<(TextLink Link, TextLine Line)> links, string? title)
    {
        if (title is null) return null;
        var name = new FoldedTitle(title);
        foreach (var (link, line) in links)
            if (IsOwnSite(link.Url) && (Similarity.Of(new FoldedTitle(line.TextOf(link)), name) >= 0.7 || Overlap(link.Url, title) >= OwnSite || HostOverlap(link.Url, title) >= OwnSite || IsBeside(title, link, line))) return link.Url;
        return null;
    }

    /// <summary>An address on a line of its own near the top.</summary>
    private static string? Alone(IReadOnlyList<TextLine> head)
    {
        foreach (var line in head.Take(TopLines))
            if (line is { Links: [var link], IsLinksOnly: true } && line.Text.Length - link.Length < 2 && link.Length >= link.Url.Length && IsLikely(link.Url)) return link.Url;
        return null;
    }

    private static bool IsOwnSite(string url) =>
        !LinkHosts.IsGroupPage(url) && !LinkHosts.IsSocial(url) && !LinkHosts.IsFile(url) && !LinkHosts.IsSlides(url) && !LinkHosts.IsVideo(url) && !LinkHosts.IsCode(url) && !Handle.IsProfile(url);

    /// <summary>The share of the name's Latin letters and digits that the address holds, word by word.</summary>
    private static double Overlap(string url, string title)
    {
        var address = TextShape.Fold(url);
        var words = Words(title).ToArray();
        var letters = words.Sum(word => word.Length);
        return letters < 4 ? 0 : (double)words.Where(word => word.Length > 1 && address.Contains(word, StringComparison.Ordinal)).Sum(word => word.Length) / letters;
    }

    /// <summary>The share of the host's own name that is made of the event's words: kotlincardamom.example of "Kotlin &amp; Cardamom, Edition Nine".</summary>
    private static double HostOverlap(string url, string title)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return 0;
        var own = address.Host.Split('.').Where(part => part is not "www").Take(2).Select(part => TextShape.Fold(part)).MaxBy(part => part.Length);
        if (own is null || own.Length < ShortestHost) return 0;
        var words = Words(title).Where(word => word.Length > 2 && own.Contains(word, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return (double)words.Sum(word => word.Length) / own.Length;
    }

    private static IEnumerable<string> Words(string title) =>
        title.Split((char[])[' ', '.', '-', '#', '　', '/', '(', ')', ',', '&', ':'], StringSplitOptions.RemoveEmptyEntries).Select(word => TextShape.Fold(word)).Where(word => word.Length > 0 && char.IsAscii(word[0]));

    private static List<(TextLink Link, TextLine Line)> Links(IReadOnlyList<TextLine> lines)
    {
        var links = new List<(TextLink Link, TextLine Line)>();
        foreach (var line in lines)
            foreach (var link in line.Links)
                if (!link.IsImage && !IsBadge(link, line) && link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !IsOfAnother(link, line)) links.Add((link, line));
        return links;
    }

    /// <summary>"[前回](…)", "next meetup: …": the page of another event.</summary>
    private static bool IsOfAnother(TextLink link, TextLine line) => OtherEvents.StandIn(line.TextOf(link)) || OtherEvents.StandIn(Before(link, line));

    /// <summary>A picture that is a link is a badge or a logo.</summary>
    private static bool IsBadge(TextLink link, TextLine line) => link.Length == 0 && Array.Exists(line.Links, other => other.IsImage && other.Start == link.Start);
}
