using Bot.Announcements.Commands;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Text;
using Bot.Answers.Wording;

namespace Bot.Announcements.Feedback;

/// <summary>/unanswered: what members of a server asked in vain, for those who manage it.</summary>
public sealed class UnansweredCommand(FeedbackStore feedback) : GuardedCommand
{
    private const int Most = 25;

    /// <inheritdoc/>
    public override CommandDescription Description { get; } = new("unanswered", FeedbackWording.Unanswered, []) { ForAdmins = true, InDirectMessages = false };

    /// <inheritdoc/>
    protected override async Task<Reply> RunWithStateAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Caller is not { Server: { } server, ManagesServer: true })
            return Problem(FeedbackWording.ManageServer, context);
        var open = await feedback.OpenAsync(server, Most, cancellationToken);
        var (helpful, unhelpful) = await feedback.RatingsAsync(server, cancellationToken);
        return Notice(FeedbackWording.Open(open.Count, helpful, unhelpful), context) with
        {
            Cards = open.Count == 0 ? [] : [new Card(FeedbackWording.Unanswered.In(context.Locale)) { Points = [.. open.Select(question => Line(question, context.Locale))] }],
        };
    }

    private static string Line(OpenQuestion question, Locale locale) =>
        $"{TextFit.Label(question.Question, 120)} — {FeedbackWording.Times(question.Times).In(locale)}, {FeedbackWording.LastAsked.In(locale)}: {Days.Instant(question.LastAskedAt)}";
}
