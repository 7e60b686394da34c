using Bot.Announcements.Changes;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Cards;
using Bot.Answers.Commands;
using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Reports;

namespace Bot.Announcements.Outbox;

/// <summary>Shows the news of events on cards.</summary>
internal sealed class NewsCards(Uri? source, Locale locale)
{
    private const int TitleSpace = 200;
    private const int LineSpace = 300;
    private const int LabelSpace = 60;
    private const int MostTalks = 10;

    /// <summary>All the news of one event.</summary>
    public Reply Of(EventNews news) => new(Answer.Notice, string.Join('\n', Sentences(news).Select(sentence => TextFit.Label(sentence.In(locale), LineSpace))))
    {
        Cards = news.IsReport ? [EventCard(news.Event.Snapshot)] : [.. Talks(news).Take(MostTalks).Select(talk => TalkCard(talk, news.Event.Snapshot))],
        FollowUps = [new FollowUp(AnnouncementWording.EventButton.In(locale), CommandRequest.Of(CommandNames.Event, OptionNames.Event, StableId.Of('e', news.Event.Snapshot.File)))],
    };

    /// <summary>The news of one event among others, on one card without details.</summary>
    public Card Line(EventNews news)
    {
        var snapshot = news.Event.Snapshot;
        var lines = news.IsReport
            ? [AnnouncementWording.ReportLine(snapshot.Talks.Count)]
            : news.Talks(NewsKind.Talk).Select(talk => AnnouncementWording.TalkLine(TitleOf(talk)))
                .Concat(news.Talks(NewsKind.Slides).Select(talk => AnnouncementWording.SlidesLine(TitleOf(talk))));
        return Headed(snapshot) with { Lines = [Day(snapshot), .. lines.Take(MostTalks).Select(line => TextFit.Label(line.In(locale), LineSpace))] };
    }

    private static IEnumerable<TalkSnapshot> Talks(EventNews news) => news.Talks(NewsKind.Talk).Union(news.Talks(NewsKind.Slides));

    private IEnumerable<LocalizedText> Sentences(EventNews news)
    {
        var title = NameOf(news.Event.Snapshot);
        if (news.IsReport)
            yield return AnnouncementWording.NewReport(title);
        if (!news.IsReport && news.Talks(NewsKind.Talk).Any())
            yield return AnnouncementWording.TalksAdded(title);
        foreach (var talk in news.IsReport ? [] : news.Talks(NewsKind.Slides).Take(MostTalks))
            yield return AnnouncementWording.SlidesAdded(TitleOf(talk));
    }

    private Card EventCard(EventSnapshot snapshot) => Headed(snapshot) with
    {
        Lines = [Day(snapshot), CardWording.TalkCount(snapshot.Talks.Count).In(locale)],
        Points = [.. snapshot.Talks.Take(MostTalks).Select(talk => TextFit.Label(TalkPoint(talk), LineSpace))],
        MorePoints = Math.Max(0, snapshot.Talks.Count - MostTalks),
        Links =
        [
            .. snapshot.Talks.Take(MostTalks).SelectMany(talk => Slides(talk, snapshot, $"{CardWording.Slides.In(locale)}: {TitleOf(talk)}").Take(1)),
            .. Pages(snapshot),
        ],
    };

    private Card TalkCard(TalkSnapshot talk, EventSnapshot snapshot) => new(TextFit.Label(TitleOf(talk), TitleSpace))
    {
        Url = Addresses.Of(snapshot.File, source) is { } report && talk.Anchor is { } anchor ? $"{report}#{Uri.EscapeDataString(anchor)}" : Addresses.Of(snapshot.File, source),
        Lines = [.. new[] { SpeakersOf(talk), $"{NameOf(snapshot)} · {Day(snapshot)}" }.Concat(talk.Slides.Count > 0 ? [] : [CardWording.NoSlides.In(locale)]).Select(line => TextFit.Label(line, LineSpace))],
        Links = [.. Slides(talk, snapshot, label: null), .. Pages(snapshot)],
    };

    private Card Headed(EventSnapshot snapshot) => new(TextFit.Label(NameOf(snapshot), TitleSpace)) { Url = Addresses.Of(snapshot.File, source) };

    private string TalkPoint(TalkSnapshot talk) =>
        $"{TitleOf(talk)} — {SpeakersOf(talk)}{(talk.Slides.Count > 0 ? "" : $" · {CardWording.NoSlides.In(locale)}")}";

    private IEnumerable<CardLink> Slides(TalkSnapshot talk, EventSnapshot snapshot, string? label) => talk.Slides
        .Select(slides => Addresses.Resolve(slides, Addresses.Of(snapshot.File, source))).OfType<string>()
        .Select(address => new CardLink(TextFit.Label(label ?? LinkNames.Of(new Link(LinkKind.Slides, address, null, 0), address, locale), LabelSpace), address));

    private IEnumerable<CardLink> Pages(EventSnapshot snapshot)
    {
        var report = Addresses.Of(snapshot.File, source);
        if (snapshot.Url is { } page && Addresses.Resolve(page, report) is { } address)
            yield return new CardLink(CardWording.EventPage.In(locale), address);
        if (report is not null)
            yield return new CardLink(CardWording.Report.In(locale), report);
    }

    private string TitleOf(TalkSnapshot talk) => talk.Title ?? CardWording.Untitled.In(locale);

    private string SpeakersOf(TalkSnapshot talk) =>
        talk.Speakers.Count > 0 ? string.Join(CardWording.ListSeparator.In(locale), talk.Speakers) : CardWording.NoSpeaker.In(locale);

    private string Day(EventSnapshot snapshot) => (snapshot.Date is { } day ? Days.Plain(day) : CardWording.NoDay).In(locale);

    private static string NameOf(EventSnapshot snapshot) => snapshot.Title ?? snapshot.File;
}
