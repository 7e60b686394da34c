using Bot.Announcements.State;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Commands;
using Bot.Answers.Text;
using Microsoft.Extensions.Logging;

namespace Bot.Announcements.Feedback;

/// <summary>A question command that remembers what found nothing and offers thumbs under what did.</summary>
public sealed partial class ListeningCommand(ICommand inner, string option, FeedbackStore feedback, ILogger<ListeningCommand> logger) : ICommand
{
    private const int MostButtons = 5;
    private const int QuestionSpace = 60;

    /// <inheritdoc/>
    public CommandDescription Description => inner.Description;

    /// <inheritdoc/>
    public async ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var reply = await inner.RunAsync(request, context, cancellationToken);
        if (request[option] is not { } question)
            return reply;
        if (reply.Kind is ReplyKind.NothingFound)
            await RememberAsync(question, context, cancellationToken);
        return reply.Kind is ReplyKind.Answer ? WithThumbs(reply, question, context.Locale) : reply;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        inner.Complete(option, typed, request, context);

    private static Reply WithThumbs(Reply reply, string question, Locale locale) => reply with
    {
        FollowUps =
        [
            .. reply.FollowUps.Take(MostButtons - 2),
            new FollowUp(FeedbackWording.Helpful.In(locale), Rating(question, helpful: true)),
            new FollowUp(FeedbackWording.NotHelpful.In(locale), Rating(question, helpful: false)),
        ],
    };

    private static CommandRequest Rating(string question, bool helpful) => new(
        FeedbackCommand.Name,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [OptionNames.Question] = TextFit.Label(question, QuestionSpace),
            [FeedbackCommand.Helpful] = helpful ? "true" : "false",
        });

    // An answer never waits for, or fails with, what is merely counted.
    private async Task RememberAsync(string question, CommandContext context, CancellationToken cancellationToken)
    {
        try
        {
            await feedback.CountOpenAsync(question, context.Caller.Server ?? "", context.Now, cancellationToken);
        }
        catch (StateUnavailableException failure)
        {
            LogNotCounted(failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A question that found nothing could not be counted: {Reason}")]
    private partial void LogNotCounted(string reason);
}
