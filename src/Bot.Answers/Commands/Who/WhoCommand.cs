using Bot.Answers.Questions;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/who: who talked about a topic.</summary>
internal sealed class WhoCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(
        CommandNames.Who, CommandWording.Who, [new(OptionNames.Topic, CommandWording.Topic) { Required = true }]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(request[OptionNames.Topic] is { } text
            ? QuestionAnswerer.Answer(text, Asked.Speaker, context, cancellationToken)
            : Replies.Missing(OptionNames.Topic, context.Locale));
}
