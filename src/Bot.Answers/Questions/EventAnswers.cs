using Bot.Answers.Cards;
using Bot.Answers.Commands;
using Bot.Answers.Events;
using Bot.Answers.Wording;
using Bot.Reports;

namespace Bot.Answers.Questions;

/// <summary>Answers about an event as a whole: its day, its place, its talks.</summary>
internal static class EventAnswers
{
    private const int MostTalks = 10;

    /// <summary>The reply; several events are asked about, unless they are asked for.</summary>
    /// <param name="events">The events that fit, the newest first; at least one.</param>
    /// <param name="question">What is asked for.</param>
    /// <param name="context">Library and language.</param>
    public static Reply Of(IReadOnlyList<EventEntry> events, Question question, CommandContext context)
    {
        var (entry, locale) = (events[0], context.Locale);
        return new Reply(AnswerOf(entry, question), Sentence(entry.Report, question).In(locale))
        {
            Cards = [EventCard.Of(entry, context.Library, locale), .. AsksForTheEventAlone(question) ? [] : TalkCards(entry, context)],
            Choices = [.. events.Skip(1).Take(MostTalks).Select(other => Replies.ToEvent(other, locale))],
            FollowUps = [new FollowUp(CommonWording.EventButton.In(locale), CommandRequest.Of(CommandNames.Event, OptionNames.Event, entry.Id))],
            Footer = events.Count > 1 ? AnswerWording.OtherEvents.In(locale) : null,
        };
    }

    // A day or a place is one line, which the talks would push off a screen; the button leads to them.
    private static bool AsksForTheEventAlone(Question question) =>
        (question.Asks(Asked.Day) || question.Asks(Asked.Venue)) && !question.Asks(Asked.Speaker) && !question.Asks(Asked.Slides) && !question.Asks(Asked.Talk);

    private static IEnumerable<Card> TalkCards(EventEntry entry, CommandContext context) =>
        entry.Talks.Take(MostTalks).Select(talk => TalkCard.Of(talk, context.Library, context.Locale, ChosenPoints.Hidden));

    private static IEnumerable<Speaker> Speakers(EventEntry entry) =>
        entry.Talks.SelectMany(talk => talk.Talk.Speakers).DistinctBy(speaker => speaker.Display, StringComparer.OrdinalIgnoreCase);

    private static Answer AnswerOf(EventEntry entry, Question question) => new(
        Answered: true,
        [.. entry.Talks.Take(MostTalks)],
        question.Asks(Asked.Speaker) ? [.. Speakers(entry)] : [],
        question.Asks(Asked.Slides) ? [.. entry.Talks.SelectMany(talk => talk.Talk.Slides)] : [],
        entry.Date);

    private static LocalizedText Sentence(Report report, Question question) => question switch
    {
        _ when question.Asks(Asked.Day) && Quote.Day(report) is { } day => AnswerWording.HeldOn(Quote.Event(report), day),
        _ when question.Asks(Asked.Day) => AnswerWording.NoDay(Quote.Event(report)),
        _ when question.Asks(Asked.Venue) && Quote.Venue(report) is { } venue => AnswerWording.HeldAt(Quote.Event(report), venue),
        _ when question.Asks(Asked.Venue) => AnswerWording.NoVenue(Quote.Event(report)),
        _ => AnswerWording.ThisEvent(Quote.Event(report)),
    };
}
