using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/talk: one talk in full.</summary>
internal sealed class TalkCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Talk, CommandWording.Talk, [StandardOptions.Talk]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Run(request[OptionNames.Talk], context, cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option is OptionNames.Talk ? Completions.Talks(typed, context) : [];

    private static Reply Run(string? text, CommandContext context, CancellationToken cancellationToken)
    {
        if (text is null)
            return Replies.Missing(OptionNames.Talk, context.Locale);
        var looked = Lookup.Talk(text, context.Library, cancellationToken);
        return looked.Fitting switch
        {
            [] => Replies.Nothing(looked.Near, context.Locale),
            [var talk] => TalkPage.Of(talk, context),
            var several => Replies.Choice(
                CommonWording.ChooseTalk, [.. several.Select(talk => Replies.ToTalk(talk, context.Locale))], [.. several.Take(10)], context.Locale),
        };
    }
}
