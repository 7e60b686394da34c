using Bot.Answers.Questions;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/ask: a question in plain words, in Japanese or English.</summary>
internal sealed class AskCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(
        CommandNames.Ask, CommandWording.Ask, [new(OptionNames.Question, CommandWording.AskQuestion) { Required = true }]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(request[OptionNames.Question] is { } text
            ? QuestionAnswerer.Answer(text, Asked.None, context, cancellationToken)
            : Replies.Missing(OptionNames.Question, context.Locale));
}
