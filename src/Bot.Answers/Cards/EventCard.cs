using Bot.Answers.Events;
using Bot.Answers.Text;
using Bot.Answers.Wording;

namespace Bot.Answers.Cards;

/// <summary>An event on a card: day, venue, how many talks, its page.</summary>
internal static class EventCard
{
    private const int LineSpace = 300;

    /// <summary>The card.</summary>
    public static Card Of(EventEntry entry, Library library, Locale locale)
    {
        var report = Addresses.Of(entry.Report.File, library.Options.SourceUrl);
        return new Card(TextFit.Label(entry.Name, LineSpace))
        {
            Url = report,
            Lines = [.. Lines(entry, report, locale).Select(line => TextFit.Label(line, LineSpace))],
            Links = [.. Links(entry, report, locale)],
        };
    }

    private static IEnumerable<string> Lines(EventEntry entry, string? report, Locale locale)
    {
        yield return (entry.Date is { } day ? Days.Plain(day) : CardWording.NoDay).In(locale);
        if (entry.Report.Event.Venue is { } venue)
            yield return venue;
        yield return CardWording.TalkCount(entry.Talks.Count).In(locale);
        if (report is null)
            yield return CardWording.ReportFile(entry.Report.File).In(locale);
    }

    private static IEnumerable<CardLink> Links(EventEntry entry, string? report, Locale locale)
    {
        if (entry.Report.Event.Url is { } page && Addresses.Resolve(page, report) is { } address)
            yield return new CardLink(CardWording.EventPage.In(locale), address);
        if (report is not null)
            yield return new CardLink(CardWording.Report.In(locale), report);
    }
}
