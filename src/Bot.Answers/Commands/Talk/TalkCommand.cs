using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/talk: one talk in full.</summary>
internal sealed class TalkCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Talk, CommandWording.Talk, [StandardOptions.Talk]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(NamedTalk.Reply(
            request, context, talk => TalkPage.Of(talk, context), talk => Replies.ToTalk(talk, context.Locale), cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option is OptionNames.Talk ? Completions.Talks(typed, context) : [];
}
