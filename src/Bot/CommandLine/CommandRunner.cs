using System.CommandLine;
using System.CommandLine.Help;
using Bot.Logging;
using Microsoft.Extensions.Logging;

namespace Bot.CommandLine;

/// <summary>Runs a parsed command line: answers to standard output, everything else to standard error.</summary>
internal static class CommandRunner
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(ParseResult parsed)
    {
        await using var output = StandardStreams.OpenOutput();
        await using var error = StandardStreams.OpenError();
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var problem in parsed.Errors)
                await error.WriteLineAsync(problem.Message);

            return ExitCode.WrongUsage;
        }

        try
        {
            // The host listens for the signals that stop it; the other commands simply end with the process.
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done; // Told to stop before there was anything to do.
        }
        catch (Exception exception)
        {
            using var log = new StandardErrorLogger(error.WriteLine, LogLevel.Warning);
            await error.WriteLineAsync($"Something went wrong that should not; the log tells more under {Bug.Report(log, exception)}.");
            return ExitCode.Failed;
        }
    }
}
