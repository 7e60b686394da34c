using Bot.Announcements.State;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Commands;

namespace Bot.Announcements.Commands;

/// <summary>A command that needs the state; without it, it says so.</summary>
public abstract class GuardedCommand : ICommand
{
    /// <inheritdoc/>
    public abstract CommandDescription Description { get; }

    /// <inheritdoc/>
    public async ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await RunWithStateAsync(request, context, cancellationToken) with { Private = true };
        }
        catch (StateUnavailableException)
        {
            return Problem(SubscriptionCommandWording.StateUnavailable, context);
        }
    }

    /// <inheritdoc/>
    public virtual IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) => [];

    /// <summary>Runs the command.</summary>
    /// <exception cref="StateUnavailableException">The state cannot be used; nothing was changed.</exception>
    protected abstract Task<Reply> RunWithStateAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken);

    private protected static Reply Notice(LocalizedText sentence, CommandContext context) =>
        new(Answer.Notice, sentence.In(context.Locale)) { Kind = ReplyKind.Notice };

    private protected static Reply Problem(LocalizedText sentence, CommandContext context) => Replies.Problem(sentence, context.Locale);
}
