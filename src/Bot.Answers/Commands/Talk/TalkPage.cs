using Bot.Answers.Cards;
using Bot.Answers.Questions;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>One talk as a reply: its card with what was said, and where to go on.</summary>
internal static class TalkPage
{
    private const int Points = 6;
    private const int PointSpace = 1000;

    /// <summary>The page.</summary>
    public static Reply Of(FoundTalk talk, CommandContext context)
    {
        var points = Notes.Of(talk, talk.Talk.Title ?? "", context.Library, CancellationToken.None).Points(Points, PointSpace);
        var sentence = TalkWording.Presented(TalkCard.TitleOf(talk, context.Locale), TalkCard.EventOf(talk.Report, context.Locale));
        return new Reply(AnswerOf(talk), sentence.In(context.Locale))
        {
            Cards = [TalkCard.Of(talk, context.Library, context.Locale, points)],
            FollowUps = FollowUps.Of(talk, context),
        };
    }

    /// <summary>A talk as values.</summary>
    public static Answer AnswerOf(FoundTalk talk) =>
        new(Answered: true, [talk], talk.Talk.Speakers, [.. talk.Talk.Slides], talk.Report.Event.Date);
}
