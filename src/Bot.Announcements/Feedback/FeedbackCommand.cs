using Bot.Announcements.Commands;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Commands;

namespace Bot.Announcements.Feedback;

/// <summary>/feedback: what a member thinks of an answer; the thumbs under an answer give it.</summary>
public sealed class FeedbackCommand(FeedbackStore feedback) : GuardedCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "feedback";

    /// <summary>The option that says whether it helped.</summary>
    public const string Helpful = "helpful";

    /// <inheritdoc/>
    public override CommandDescription Description { get; } = new(
        Name,
        FeedbackWording.Feedback,
        [
            new(OptionNames.Question, FeedbackWording.QuestionOption) { Required = true },
            new(Helpful, FeedbackWording.HelpfulOption, OptionKind.Flag) { Required = true },
        ]);

    /// <inheritdoc/>
    protected override async Task<Reply> RunWithStateAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (request[OptionNames.Question] is not { } question)
            return Replies.Missing(OptionNames.Question, context.Locale);
        if (request[Helpful] is not { } helpful)
            return Replies.Missing(Helpful, context.Locale);
        await feedback.RateAsync(question, context.Caller.Server ?? "", context.Caller.User, helpful is "true", context.Now, cancellationToken);
        return Notice(FeedbackWording.Thanks, context);
    }
}
