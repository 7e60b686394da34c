using Bot.Answers;
using Bot.Prompt;

namespace Bot.CommandLine;

/// <summary>Answers questions line by line, each with one line of JSON as soon as it is answered.</summary>
internal sealed class BatchAnswers(Conversation conversation, TextReader questions, TextWriter output, TextWriter error)
{
    /// <summary>Answers all lines; one that is no question is named with its number, and the rest is answered.</summary>
    /// <returns>The exit code: failed when a line was no question.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Done;
        for (var number = 1; await questions.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;

            var (question, problem) = BatchQuestion.Parse(line);
            if (question is null)
            {
                await error.WriteLineAsync($"line {number}: {problem}");
                exitCode = ExitCode.Failed;
                continue;
            }

            var turn = await conversation.AskAsync(question.Text, cancellationToken);
            await output.WriteLineAsync(AnswerJson.Line(question.Id, turn.Reply, turn.Locale).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        return exitCode;
    }
}
