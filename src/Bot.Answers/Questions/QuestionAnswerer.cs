using Bot.Answers.Commands;
using Bot.Answers.Events;
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
        if (!question.HasTopic && question.People.Count == 0)
            return events is null ? Replies.Nothing(Array.Empty<FoundTalk>(), context.Locale) : EventAnswers.Of(events, question, context);
        var finder = new Finder(question, Library, events);
        var talks = Judge.Weigh(question.Text, finder.Talks(cancellationToken));
        if (question.IsAboutEvent && Judge.Weigh(question.Text, finder.Events(cancellationToken)) is { Answers: true } named && named.Confidence > talks.Confidence)
            return EventAnswers.Of([.. Named(named)], question, context);
        if (!talks.Answers)
            return Replies.Nothing([.. Talks(talks)], context.Locale);
        List<FoundTalk> found = [.. Talks(talks)];
        return new AnswerComposer(question, context).Compose(found, Notes.Of(found[0], question.Topic, Library.Analyzer, cancellationToken));
    }

    private IEnumerable<FoundTalk> Talks(Verdict verdict) => verdict.Hits.Select(hit => Library.Talks[hit.Talk]);

    private IEnumerable<EventEntry> Named(Verdict verdict) => verdict.Hits.Take(1).Select(hit => Library.Events[hit.Talk.File]);

    // What is named does not exist; the nearest that does may be what was meant.
    private IReadOnlyList<FoundTalk> NearTalks(CancellationToken cancellationToken) =>
        [.. Library.Index.Search(new SearchQuery(question.Topic), MostSuggestions, cancellationToken).Hits.Select(hit => Library.Talks[hit.Talk])];
}
