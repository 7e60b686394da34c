using System.CommandLine;
using Bot.Logging;
using Bot.Prompt;
using Bot.Reports.Files;
using Bot.Worker;
using Microsoft.Extensions.Logging;

namespace Bot.CommandLine;

/// <summary><c>bot check</c>: tells authors what the bot understood of a report and what it did not.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports or folders of them; without any, the folders of the settings.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Tells what the bot understands of reports and what is missing, with line numbers.") { paths };
        command.SetAction((arguments, cancellationToken) => Task.FromResult(Run(arguments, arguments.GetValue(paths) ?? [], shared, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult arguments, string[] paths, SharedOptions shared, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (shared.Settings(arguments, error) is not { } settings)
            return ExitCode.WrongUsage;

        if (Array.Find(paths, path => !Path.Exists(path)) is { } missing)
        {
            error.WriteLine($"check: there is no file or folder \"{missing}\".");
            return ExitCode.WrongUsage;
        }

        using var log = new StandardErrorLogger(error.WriteLine, LogLevel.Warning);
        var source = new LibrarySource(settings.Reports, settings.Search, new SyncStatus(TimeProvider.System), log);
        IReadOnlyList<ReportFile> files = paths.Length == 0 ? FolderLook.At(settings.Reports.Paths).Files : [.. paths.SelectMany(Files)];
        var language = arguments.GetValue(shared.Language) ?? UserLanguage.Of(Environment.GetEnvironmentVariable);
        var view = new CheckView(output, language);
        var read = source.Read(files, cancellationToken);
        foreach (var file in read)
            view.Show(file);

        view.Conclude(read);
        return read.Any(CheckView.IsWanting) || read.Count == 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static IEnumerable<ReportFile> Files(string path) =>
        Directory.Exists(path)
            ? new ReportFolder(path).List()
            : [new(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/", Path.GetFileName(path), default)];
}
