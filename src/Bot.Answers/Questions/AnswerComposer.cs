using Bot.Answers.Cards;
using Bot.Answers.Commands;
using Bot.Answers.Wording;
using Bot.Reports;

namespace Bot.Answers.Questions;

/// <summary>Composes the reply to a question from the talk that answers it: the direct sentence, the evidence, the card.</summary>
internal sealed class AnswerComposer(Question question, CommandContext context)
{
    private const int MostOthers = 2;
    private const int Points = 5;
    private const int PointSpace = 700;

    private Locale Locale => context.Locale;

    /// <summary>The reply that the first talk gives; the others are offered.</summary>
    /// <param name="talks">Best first; at least one.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public Reply Compose(IReadOnlyList<FoundTalk> talks, CancellationToken cancellationToken)
    {
        var talk = talks[0];
        var notes = Notes.Of(talk, question.Topic, context.Library, cancellationToken);
        var others = talks.Skip(1).Take(MostOthers).ToList();
        var points = question.Asks(Asked.Said) || question.Asked is Asked.Talk ? notes.Points(Points, PointSpace) : ChosenPoints.Hidden;
        return new Reply(AnswerOf(talk, others), Sentence(talk).In(Locale))
        {
            Evidence = points.Points.Count > 0 ? null : notes.Evidence,
            Cards = [TalkCard.Of(talk, context.Library, Locale, points)],
            FollowUps = FollowUps.Of(talk, context),
            Choices = [.. others.Select(other => Replies.ToTalk(other, Locale))],
            Footer = others.Count > 0 ? AnswerWording.OrElse.In(Locale) : null,
        };
    }

    private Answer AnswerOf(FoundTalk talk, IEnumerable<FoundTalk> others) => new(
        Answered: true,
        [talk, .. others],
        question.Asks(Asked.Speaker) ? talk.Talk.Speakers : [],
        question.Asks(Asked.Slides) ? [.. talk.Talk.Slides] : [],
        talk.Report.Event.Date);

    private LocalizedText Sentence(FoundTalk talk)
    {
        var (title, report) = (AnswerWording.Titled(Quote.Title(talk)), talk.Report);
        return question switch
        {
            _ when question.Asks(Asked.Speaker) => talk.Talk.Speakers.Count > 0
                ? AnswerWording.PresentedBy(title, [.. talk.Talk.Speakers.Select(Quote.Name)])
                : AnswerWording.NoSpeaker(title),
            _ when question.Asks(Asked.Slides) => talk.Talk.Slides.Any() ? AnswerWording.SlidesOf(title) : AnswerWording.NoSlides(title),
            _ when question.Asks(Asked.Day) => OnDay(report),
            _ when question.Asks(Asked.Venue) && Quote.Venue(report) is { } venue => AnswerWording.HeldAt(Quote.Event(report), venue),
            _ when question.Asks(Asked.Event) => AnswerWording.AtEvent(title, Quote.Event(report)),
            _ when question.Asks(Asked.Said) => talk.Talk.Notes.Count > 0 ? AnswerWording.WasSaid(title) : AnswerWording.NothingWasNoted(title),
            _ => AnswerWording.ThisTalk(title),
        };
    }

    private static LocalizedText OnDay(Report report) =>
        Quote.Day(report) is { } day ? AnswerWording.HeldOn(Quote.Event(report), day) : AnswerWording.NoDay(Quote.Event(report));
}
