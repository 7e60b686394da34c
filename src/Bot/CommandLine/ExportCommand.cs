using System.CommandLine;
using Bot.Answers;
using Bot.Answers.Wording;
using Bot.Logging;
using Bot.Reports;
using Bot.Worker;
using Microsoft.Extensions.Logging;

namespace Bot.CommandLine;

/// <summary><c>bot export</c>: what was read from the reports, one JSON line each.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var command = new Command("export", "Prints what was read from the reports, one JSON line each.");
        command.SetAction((arguments, cancellationToken) => Task.FromResult(Run(arguments, shared, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult arguments, SharedOptions shared, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (shared.Settings(arguments, error) is not { } settings)
            return ExitCode.WrongUsage;

        using var log = new StandardErrorLogger(error.WriteLine, LogLevel.Warning);
        var source = new LibrarySource(settings.Reports, settings.Search, new SyncStatus(TimeProvider.System), log);
        foreach (var file in source.Read(FolderLook.At(settings.Reports.Paths).Files, cancellationToken))
        {
            if (file.Report is { } report)
                output.WriteLine(ReportJson.Line(report));
            else
                error.WriteLine($"{file.File.Path}: {string.Join(' ', file.Remarks.Select(remark => RemarkWording.Of(remark).In(Locale.English)))}");
        }

        return ExitCode.Done;
    }
}
