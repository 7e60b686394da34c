using Bot.Answers;
using Bot.Discord.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Interactions;

/// <summary>Runs commands for Discord: one snapshot each, in bounded time, and a fault becomes a sentence with a code.</summary>
internal sealed class CommandRunner(
    CommandCatalogue catalogue, LibraryHolder holder, Func<BotStatus> status, TimeProvider time, ErrorNotices notices, ILogger<CommandRunner> logger)
{
    /// <summary>After this long nobody waits for an answer any more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>A command's description; null for one that is not in the catalogue any more.</summary>
    public CommandDescription? Find(string? name) => name is null ? null : catalogue.Find(name)?.Description;

    /// <summary>Runs a command.</summary>
    /// <returns>The reply; null for a fault in a channel that was told of one a moment ago.</returns>
    public async Task<Reply?> RunAsync(Asking asking)
    {
        if (Find(asking.Request.Command) is { ForAdmins: true } && !asking.Caller.ManagesServer) return Problem(Wording.AdminsOnly.In(asking.Locale));
        using var limit = new CancellationTokenSource(Longest, time);
        try
        {
            var running = Task.Run(() => catalogue.RunAsync(asking.Request, ContextOf(asking), limit.Token).AsTask(), limit.Token);
            return await running.WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            var code = ErrorNotices.NewCode();
            logger.LogWarning("{Code}: /{Command} took longer than {Longest}", code, asking.Request.Command, Longest);
            return Told(asking, Wording.TooSlow(code, asking.Locale));
        }
        catch (Exception fault)
        {
            return Fault(asking, fault);
        }
    }

    /// <summary>The reply to a fault, which is logged under the code that the reply shows.</summary>
    public Reply? Fault(Asking asking, Exception fault)
    {
        var code = ErrorNotices.NewCode();
        logger.LogError(fault, "{Code}: /{Command} failed", code, asking.Request.Command);
        return Told(asking, Wording.Bug(code, asking.Locale));
    }

    /// <summary>Completions for an option; none where a fault, which is logged, kept them.</summary>
    public IReadOnlyList<Completion> Complete(string option, string typed, Asking asking)
    {
        try
        {
            return catalogue.Complete(option, typed, asking.Request, ContextOf(asking));
        }
        catch (Exception fault)
        {
            logger.LogError(fault, "{Code}: completing {Option} of /{Command} failed", ErrorNotices.NewCode(), option, asking.Request.Command);
            return [];
        }
    }

    /// <summary>A sentence that only who asked sees.</summary>
    public static Reply Problem(string sentence) => new(Answer.None, sentence) { Kind = ReplyKind.Problem, Private = true };

    private Reply? Told(Asking asking, string sentence) =>
        notices.MayTell(asking.Caller.Channel ?? asking.Caller.User) ? Problem(sentence) : null;

    private CommandContext ContextOf(Asking asking) => new(holder.Current, asking.Locale, asking.Caller, time.GetUtcNow(), status());
}
