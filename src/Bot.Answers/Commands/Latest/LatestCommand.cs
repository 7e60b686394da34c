using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/latest: the talks of the newest event first, then those before it, page by page.</summary>
internal sealed class LatestCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Latest, CommandWording.Latest, []);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var talks = context.Library.Talks.All;
        var reply = talks.Count == 0
            ? Replies.Nothing(Array.Empty<FoundTalk>(), context.Locale)
            : TalkPages.Of(talks, request, context) with { Text = TalkWording.Latest.In(context.Locale) };
        return ValueTask.FromResult(reply);
    }
}
