using Bot.Announcements.Messaging;
using Bot.Answers;

namespace Bot.Announcing;

/// <summary>Announces at the console, and hands on what is for elsewhere.</summary>
/// <param name="print">Takes one message as plain text; null where nobody sits at a console.</param>
/// <param name="elsewhere">The way to the other chat; null where none is configured.</param>
internal sealed class ConsoleMessenger(Action<string>? print, IMessenger? elsewhere) : IMessenger
{
    // What cannot be told now is kept for when it can.
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public Task<PostResult> PostAsync(Target target, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!IsConsole(target))
            return elsewhere?.PostAsync(target, message, cancellationToken) ?? Later;
        if (print is null)
            return Later;
        print(PlainText.Render(message.Content, message.Locale));
        return Task.FromResult<PostResult>(new PostResult.Delivered(new PostedMessage(target, message.Mark)));
    }

    /// <summary>What was printed stays as it is.</summary>
    public Task<PostResult> EditAsync(PostedMessage posted, OutgoingMessage message, CancellationToken cancellationToken) => IsConsole(posted.Target)
        ? Task.FromResult<PostResult>(new PostResult.Delivered(posted))
        : elsewhere?.EditAsync(posted, message, cancellationToken) ?? Later;

    /// <inheritdoc/>
    public Task<FindResult> FindAsync(Target target, string mark, DateTimeOffset since, CancellationToken cancellationToken) => IsConsole(target)
        ? Task.FromResult<FindResult>(new FindResult.NotFound())
        : elsewhere?.FindAsync(target, mark, since, cancellationToken) ?? Task.FromResult<FindResult>(new FindResult.NoAnswer(RetryAfter, "no chat is configured"));

    /// <inheritdoc/>
    public Task<TargetCheck> CheckAsync(Target target, TargetNeeds needs, CancellationToken cancellationToken) => IsConsole(target)
        ? Task.FromResult<TargetCheck>(new TargetCheck.Fine())
        : elsewhere?.CheckAsync(target, needs, cancellationToken) ?? Task.FromResult<TargetCheck>(new TargetCheck.Unknown());

    /// <inheritdoc/>
    public Task<bool?> ManagesServerAsync(string server, string user, CancellationToken cancellationToken) => server == Caller.Console.Server
        ? Task.FromResult<bool?>(true)
        : elsewhere?.ManagesServerAsync(server, user, cancellationToken) ?? Task.FromResult<bool?>(null);

    /// <inheritdoc/>
    public Task<bool?> IsInServerAsync(string server, CancellationToken cancellationToken) => server == Caller.Console.Server
        ? Task.FromResult<bool?>(true)
        : elsewhere?.IsInServerAsync(server, cancellationToken) ?? Task.FromResult<bool?>(null);

    /// <summary>Those of the other chat; the console itself is asked for by <see cref="IsInServerAsync"/>.</summary>
    public Task<IReadOnlySet<string>?> ServersAsync(CancellationToken cancellationToken) =>
        elsewhere?.ServersAsync(cancellationToken) ?? Task.FromResult<IReadOnlySet<string>?>(null);

    private static Task<PostResult> Later => Task.FromResult<PostResult>(new PostResult.Wait(RetryAfter));

    private static bool IsConsole(Target target) => target.Id == (target.Kind is TargetKind.Member ? Caller.Console.User : Caller.Console.Channel);
}
