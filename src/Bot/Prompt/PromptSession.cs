using Bot.Answers;
using Bot.Worker;
using Spectre.Console;

namespace Bot.Prompt;

/// <summary>The console at a terminal: reading shown as it goes, then a prompt until the person leaves.</summary>
internal sealed class PromptSession(
    IAnsiConsole console, Terminal terminal, Conversation conversation, CommandCatalogue catalogue, LibraryHolder holder, SyncStatus status, Locale locale)
{
    private const string Prompt = "> ";
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(400);

    private readonly ReplyView _view = new(console);
    private readonly LineCompleter _completer = new(catalogue);

    /// <summary>Runs until the person leaves.</summary>
    /// <param name="ready">Done once the reports are read.</param>
    /// <param name="cancellationToken">Ends it from outside.</param>
    public async Task RunAsync(Task ready, CancellationToken cancellationToken)
    {
        await ShowReadingAsync(ready, cancellationToken);
        Greet();
        var editor = new LineEditor(terminal, before => _completer.Complete(before, conversation.Context(locale)));
        while (await Interruptible.ReadAsync(() => editor.ReadLine(Prompt), cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                _view.Show(await conversation.SayAsync(line, editor.CompletedValues, cancellationToken));
        }
    }

    private async Task ShowReadingAsync(Task ready, CancellationToken cancellationToken)
    {
        if (await Task.WhenAny(ready, Task.Delay(Moment, cancellationToken)) != ready)
        {
            await console.Progress().AutoClear(true).HideCompleted(true).StartAsync(async progress =>
            {
                var task = progress.AddTask(PromptWording.Reading.In(locale).EscapeMarkup());
                while (!ready.IsCompleted && !cancellationToken.IsCancellationRequested)
                {
                    var (read, toRead) = status.Progress;
                    (task.MaxValue, task.Value) = (Math.Max(1, toRead), read);
                    await Task.WhenAny(ready, Task.Delay(100, cancellationToken));
                }
            });
        }

        await ready;
    }

    private void Greet()
    {
        var library = holder.Current;
        _view.Say(PromptWording.Counts(library.Reports.Count, library.Talks.All.Count, library.People.All.Count).In(locale));
        if (library.Files.Count(file => file.Report is null) is > 0 and var skipped)
            _view.Say(PromptWording.Skipped(skipped).In(locale));
        _view.Say(PromptWording.Hint.In(locale));
        console.WriteLine();
    }
}
