using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Reports;

namespace Bot.Answers.Cards;

/// <summary>A talk on a card: title, who, where and when, what was said, links.</summary>
internal static class TalkCard
{
    private const int TitleSpace = 200;
    private const int LineSpace = 300;
    private const int MostLinks = 8;

    /// <summary>The whole card.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="library">Where it stands.</param>
    /// <param name="locale">The card's language.</param>
    /// <param name="points">What was said, chosen by the caller.</param>
    public static Card Of(FoundTalk talk, Library library, Locale locale, ChosenPoints points)
    {
        var report = Addresses.Of(talk, library.Options.SourceUrl);
        var (links, unlinked) = Links(talk, report, locale);
        return new Card(TextFit.Label(TitleOf(talk, locale), TitleSpace))
        {
            Url = report,
            Lines = [.. Lines(talk, locale).Concat(unlinked).Concat(Source(talk, report, locale)).Select(line => TextFit.Label(line, LineSpace))],
            Points = points.Points,
            MorePoints = points.More,
            Links = links,
        };
    }

    /// <summary>The title, or the words for a talk without one.</summary>
    public static string TitleOf(FoundTalk talk, Locale locale) => talk.Talk.Title ?? CardWording.Untitled.In(locale);

    /// <summary>The speakers with their affiliations, or the words for a talk without any.</summary>
    public static string SpeakersOf(FoundTalk talk, Locale locale) => talk.Talk.Speakers.Count == 0
        ? CardWording.NoSpeaker.In(locale)
        : string.Join(CardWording.ListSeparator.In(locale), talk.Talk.Speakers.Select(speaker => NameOf(speaker, locale)));

    /// <summary>The event's name and day.</summary>
    public static string EventOf(Report report, Locale locale) =>
        $"{report.Event.Title ?? report.File} · {(report.Event.Date is { } day ? Days.Plain(day) : CardWording.NoDay).In(locale)}";

    /// <summary>A speaker's name with handle and affiliation, as far as the report gives them.</summary>
    public static string NameOf(Speaker speaker, Locale locale)
    {
        var name = speaker is { Name: { } full, Handle: { } handle } && full != handle ? $"{full} @{handle}" : speaker.Display;
        return speaker.Affiliation is { } affiliation ? CardWording.WithAffiliation(name, affiliation).In(locale) : name;
    }

    private static IEnumerable<string> Lines(FoundTalk talk, Locale locale)
    {
        yield return talk.Talk.Lightning ? $"{SpeakersOf(talk, locale)} · {CardWording.Lightning.In(locale)}" : SpeakersOf(talk, locale);
        yield return EventOf(talk.Report, locale);
        if (!talk.Talk.Slides.Any())
            yield return CardWording.NoSlides.In(locale);
    }

    // Where the report is not on the web, its file is named.
    private static IEnumerable<string> Source(FoundTalk talk, string? report, Locale locale) =>
        report is null ? [CardWording.ReportFile(talk.Report.File).In(locale)] : [];

    // A link that no browser takes from here (a file beside the report) is still told, as a line.
    private static (List<CardLink> Links, List<string> Unlinked) Links(FoundTalk talk, string? report, Locale locale)
    {
        var (links, unlinked) = (new List<CardLink>(), new List<string>());
        foreach (var link in talk.Talk.Links.OrderBy(link => link.Kind).Take(MostLinks))
        {
            if (Addresses.Resolve(link.Url, report) is { } address)
                links.Add(new CardLink(LinkNames.Of(link, address, locale), address));
            else if (link.Kind is LinkKind.Slides)
                unlinked.Add($"{CardWording.Slides.In(locale)}: {link.Url}");
        }
        if (talk.Report.Event.Url is { } page && Addresses.Resolve(page, report) is { } eventPage)
            links.Add(new CardLink(CardWording.EventPage.In(locale), eventPage));
        if (report is not null)
            links.Add(new CardLink(CardWording.Report.In(locale), report));
        return (links, unlinked);
    }
}
