using Bot.Answers;
using Bot.Logging;
using Bot.Prompt;
using Bot.Settings;
using Bot.Worker;
using Microsoft.Extensions.Logging;

namespace Bot.CommandLine;

/// <summary>Reading for commands that answer once and end: no host, no port, no watching.</summary>
internal static class LibraryReading
{
    /// <summary>A conversation over the reports as they are now.</summary>
    public static Conversation Open(BotSettings settings, ConversationLanguage language, TextWriter error, CancellationToken cancellationToken)
    {
        var log = new StandardErrorLogger(error.WriteLine, LogLevel.Warning);
        var status = new SyncStatus(TimeProvider.System);
        var holder = new LibraryHolder();
        holder.Swap(new LibrarySource(settings.Reports, settings.Search, status, log).Load(cancellationToken));
        status.Synced();
        return new(CommandCatalogue.Standard, holder, status, TimeProvider.System, language, log);
    }
}
