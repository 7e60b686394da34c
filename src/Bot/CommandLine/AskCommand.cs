using System.Collections.ObjectModel;
using System.CommandLine;
using Bot.Answers;
using Bot.Prompt;

namespace Bot.CommandLine;

/// <summary><c>bot ask</c>: one question, or a file of them.</summary>
internal static class AskCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var question = new Argument<string[]>("question") { Description = "The question; several words need no quotes.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "Prints the answer as one JSON object." };
        var batch = new Option<string?>("--batch")
        {
            Description = "Answers a file of questions, one JSON object a line: {\"id\": …, \"question\": …}; - for standard input.",
            HelpName = "FILE",
        };
        var command = new Command("ask", "Answers a question and ends.") { question, json, batch };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(question) ?? []).Any(word => !string.IsNullOrWhiteSpace(word)) == (result.GetValue(batch) is not null))
                result.AddError("ask takes a question, or --batch FILE.");
            // A mistyped option would else be a word of the question.
            if ((result.GetValue(question) ?? []).FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal) && !word.Any(char.IsWhiteSpace)) is { } option)
                result.AddError($"Unrecognized option '{option}'. A question that holds it stands in quotes.");
        });
        command.SetAction((arguments, cancellationToken) =>
            new Run(arguments, shared, string.Join(' ', arguments.GetValue(question) ?? []), arguments.GetValue(json), arguments.GetValue(batch)).Async(cancellationToken));
        return command;
    }

    private sealed record Run(ParseResult Arguments, SharedOptions Shared, string Question, bool Json, string? Batch)
    {
        public async Task<int> Async(CancellationToken cancellationToken)
        {
            var (output, error) = (Arguments.InvocationConfiguration.Output, Arguments.InvocationConfiguration.Error);
            if (Shared.Settings(Arguments, error) is not { } settings)
                return ExitCode.WrongUsage;

            using var questions = OpenBatch(error);
            if (Batch is not null && questions is null)
                return ExitCode.WrongUsage;

            var language = new ConversationLanguage(UserLanguage.Of(Environment.GetEnvironmentVariable), Arguments.GetValue(Shared.Language));
            var conversation = LibraryReading.Open(settings, language, error, cancellationToken);
            if (questions is not null)
                return await new BatchAnswers(conversation, questions, output, error).RunAsync(cancellationToken);

            var turn = await conversation.SayAsync(Question, ReadOnlyDictionary<string, string>.Empty, cancellationToken);
            await output.WriteLineAsync(Json ? AnswerJson.Line(id: null, turn.Reply, turn.Locale) : TerminalText.Clean(PlainText.Render(turn.Reply, turn.Locale)));
            return ExitCode.Done;
        }

        private TextReader? OpenBatch(TextWriter error)
        {
            try
            {
                return Batch switch
                {
                    null => null,
                    "-" => StandardStreams.OpenInput(),
                    _ => File.OpenText(Batch),
                };
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                error.WriteLine($"--batch: {exception.Message}");
                return null;
            }
        }
    }
}
