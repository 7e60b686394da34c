using Bot.Answers.Commands;
using Bot.Answers.Events;
using Bot.Answers.Snapshots;
using Bot.Answers.Wording;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Answers a question: understand, find, judge, compose.</summary>
internal sealed class QuestionAnswerer(Question question, CommandContext context)
{
    private const int LongestQuestion = 500;
    private const int MostSuggestions = 3;

    private Library Library => context.Library;

    /// <summary>The reply to a question.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="also">What is asked for whatever the words say (a command that asks for it).</param>
    /// <param name="context">Library and language.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static Reply Answer(string text, Asked also, CommandContext context, CancellationToken cancellationToken)
    {
        if (text.Length > LongestQuestion)
            return Replies.Problem(AnswerWording.QuestionTooLong(LongestQuestion), context.Locale);
        var question = QuestionReader.Read(text, context.Library);
        return new QuestionAnswerer(question with { Asked = question.Asked | also }, context).Answer(cancellationToken);
    }

    private Reply Answer(CancellationToken cancellationToken)
    {
        var events = LimitCheck.Fitting(question.Limits, Library);
        if (events is { Count: 0 })
            return Replies.Nothing(NearTalks(cancellationToken), context.Locale);
        if (question.HasTopic)
            return Search(events, cancellationToken);
        if (question.People.Count > 0)
            return PersonAnswers.Of(events, question, context, cancellationToken);
        return events is null ? Replies.Nothing(Array.Empty<FoundTalk>(), context.Locale) : EventAnswers.Of(events, question, context);
    }

    private Reply Search(IReadOnlyList<EventEntry>? events, CancellationToken cancellationToken)
    {
        var finder = new Finder(question, Library, events);
        var found = finder.Talks(cancellationToken);
        var talks = Judge.Weigh(question, found, finder.Around(found, cancellationToken), new ToldLanguage(key => Library.Talks[key]), finder.Rarity, key => Fit.Of(Library.Talks[key], question));
        if (question.IsAboutEvent && Judge.Weigh(question, finder.Events(cancellationToken), Setting.Empty, ToldLanguage.Unknown, finder.Rarity, _ => 1) is { Answers: true } named
            && named.Confidence > talks.Confidence)
            return EventAnswers.Of([Library.Events[named.Found[0].Talk.File]], question, context);
        if (talks.Answers && EventsNamed(found) is { Count: > 0 } all)
            return EventAnswers.Of(all, question, context);
        return talks.Answers
            ? new AnswerComposer(question, context).Compose([.. talks.Nearest.Select(weighed => Library.Talks[weighed.Talk])], cancellationToken)
            : Replies.Nothing([.. talks.Found.Select(weighed => Library.Talks[weighed.Talk])], context.Locale);
    }

    // Words that stand in the events' names, places and days alone, and in all that was found, ask about the events.
    private IReadOnlyList<EventEntry> EventsNamed(SearchResult found) =>
        found.Hits.All(hit => hit.Matches.All(match => match.Field is TalkField.Event))
            ? [.. found.Hits.Select(hit => Library.Events[hit.Talk.File]).Distinct().Order(NewestFirst.Order)]
            : [];

    // What is named does not exist; the nearest that does may be what was meant.
    private IReadOnlyList<FoundTalk> NearTalks(CancellationToken cancellationToken) =>
        [.. Library.Index.Search(new SearchQuery(question.Topic), MostSuggestions, cancellationToken).Hits.Select(hit => Library.Talks[hit.Talk])];
}
