using Bot.Answers;
using Bot.Reports.Files;

namespace Bot.Benchmarks.Measuring;

/// <summary>How long a whole answer takes in process: the question understood, talks found, the reply composed.</summary>
internal static class AskMeasurement
{
    /// <summary>Asks each question once, after a few for warming up.</summary>
    public static Latencies Run(string folder, IReadOnlyList<IReadOnlyList<string>> vocabulary, IReadOnlyList<string> questions)
    {
        var reports = new ReportFolder(folder);
        ReadFile[] files = [.. reports.List().AsParallel().AsOrdered().Select(file => reports.Read(file))];
        var library = Library.Build(files, new LibraryOptions { Vocabulary = vocabulary });
        var now = TimeProvider.System.GetUtcNow();
        var context = new CommandContext(library, Locale.English, Caller.Console, now, new BotStatus("", now, now, null));
        return Latencies.Of(questions, question => Ask(question, context), 1);
    }

    private static void Ask(string question, CommandContext context) =>
        CommandCatalogue.Standard.RunAsync(CommandRequest.Of("ask", "question", question), context, CancellationToken.None).AsTask().GetAwaiter().GetResult();
}
