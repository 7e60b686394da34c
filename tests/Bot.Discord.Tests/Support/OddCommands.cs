using Bot.Answers;

namespace Bot.Discord.Tests.Support;

/// <summary>/slow: takes as long as it is told, in milliseconds, and may answer privately.</summary>
internal sealed class SlowCommand : ICommand
{
    public CommandDescription Description { get; } = new("slow", new("ゆっくり", "Slow"), [new("for", new("ミリ秒", "Milliseconds"), OptionKind.Number)]);

    public async ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        await Task.Delay(int.Parse(request["for"]!, System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
        return new Reply(Answer.Notice, "At last.") { Private = request["private-answer"] is "true" };
    }

    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context)
    {
        Thread.Sleep(2000);
        return [new Completion("late", "late")];
    }
}

/// <summary>/broken: has a bug.</summary>
internal sealed class BrokenCommand : ICommand
{
    public CommandDescription Description { get; } = new("broken", new("故障", "Broken"), []);

    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A bug of the test.");

    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        throw new InvalidOperationException("A bug of the test.");
}

/// <summary>/settings: for who manages the server.</summary>
internal sealed class AdminCommand : ICommand
{
    public CommandDescription Description { get; } = new("settings", new("設定", "Settings"), []) { ForAdmins = true };

    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new Reply(Answer.Notice, "The settings."));
}
