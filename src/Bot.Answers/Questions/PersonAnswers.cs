using Bot.Answers.Commands;
using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Answers.Wording;

namespace Bot.Answers.Questions;

/// <summary>Answers questions that name a person and no topic: everything by them, or their one talk.</summary>
internal static class PersonAnswers
{
    private const int MostTalks = 10;

    /// <summary>The reply; people of one name are asked about.</summary>
    /// <param name="events">The only events that count; null for all.</param>
    /// <param name="question">The question, which names at least one person.</param>
    /// <param name="context">Library and language.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static Reply Of(IReadOnlyList<EventEntry>? events, Question question, CommandContext context, CancellationToken cancellationToken)
    {
        var files = events?.Select(entry => entry.Report.File).ToHashSet(StringComparer.Ordinal);
        var talks = question.People.SelectMany(person => person.Talks).DistinctBy(talk => talk.Key)
            .Where(talk => files?.Contains(talk.Report.File) != false).ToList();
        return talks switch
        {
            [] => Replies.Nothing([.. question.People[0].Talks], context.Locale),
            [_] => new AnswerComposer(question, context).Compose(talks, cancellationToken),
            _ when question.People.Count > 1 => Replies.Choice(
                CommonWording.ChoosePerson, [.. question.People.Select(person => Replies.ToPerson(person, context.Locale))], talks, context.Locale),
            _ => All(question.People[0], talks, question, context),
        };
    }

    private static Reply All(Person person, List<FoundTalk> talks, Question question, CommandContext context)
    {
        var request = CommandRequest.Of(CommandNames.Talks, OptionNames.Speaker, person.Id);
        var page = TalkPages.Of(talks, request, context);
        return page with
        {
            Text = TalkWording.TalksBy(person.Name, talks.Count).In(context.Locale),
            Answer = new Answer(
                Answered: true,
                [.. talks.Take(MostTalks)],
                [],
                question.Asks(Asked.Slides) ? [.. talks.SelectMany(talk => talk.Talk.Slides)] : [],
                talks[0].Report.Event.Date),
        };
    }
}
