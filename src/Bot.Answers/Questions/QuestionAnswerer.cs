using Bot.Answers.Commands;
using Bot.Answers.Wording;

namespace Bot.Answers.Questions;

/// <summary>Answers a question: understand, find, judge, compose.</summary>
internal static class QuestionAnswerer
{
    private const int LongestQuestion = 500;

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
        question = question with { Asked = question.Asked | also };
        var verdict = new Judge(question, Finder.Find(question, context.Library, cancellationToken)).Weigh(context.Library);
        if (!verdict.Answers)
            return Replies.Nothing(verdict.Talks, context.Locale);
        var notes = Notes.Of(verdict.Talks[0], question.Topic, context.Library.Analyzer, cancellationToken);
        return new AnswerComposer(question, context).Compose(verdict.Talks, notes);
    }
}
