using Bot.Announcements.Commands;
using Bot.Announcements.Feedback;
using Bot.Announcements.Messaging;
using Bot.Announcements.Outbox;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Bot.Answers;
using Bot.Answers.Commands;
using Microsoft.Extensions.Logging;

namespace Bot.Announcements;

/// <summary>All of announcing, put together: what the host runs, and the commands that it adds.</summary>
public sealed class AnnouncementRoom : IAsyncDisposable
{
    private readonly Database _database;
    private readonly IMessenger _messenger;
    private readonly ILoggerFactory _loggers;
    private readonly FeedbackStore _feedback;
    private readonly ServerSweep _sweep;

    /// <summary>Puts announcing together.</summary>
    /// <param name="database">The state; disposed with this.</param>
    /// <param name="messenger">The way to the chat.</param>
    /// <param name="holder">Where the current library is.</param>
    /// <param name="options">The settings.</param>
    /// <param name="time">The clock, and the zone of digests.</param>
    /// <param name="loggers">Makes loggers.</param>
    public AnnouncementRoom(
        Database database, IMessenger messenger, LibraryHolder holder, AnnouncementOptions options, TimeProvider time, ILoggerFactory loggers)
    {
        (_database, _messenger, _loggers) = (database, messenger, loggers);
        Subscriptions = new SubscriptionStore(database);
        Servers = new ServerData(database);
        _feedback = new FeedbackStore(database);
        var outbox = new OutboxStore(database);
        var sender = new Sender(
            outbox, Servers, new MessageComposer(outbox, Subscriptions, holder), messenger, options, time, loggers.CreateLogger<Sender>());
        _sweep = new ServerSweep(Servers, messenger, options, time, loggers.CreateLogger<ServerSweep>());
        Announcer = new Announcer(
            database, new ChangeRecorder(database, options, time), outbox, sender, holder, options, time, loggers.CreateLogger<Announcer>());
    }

    /// <summary>Records libraries and sends what is due.</summary>
    public Announcer Announcer { get; }

    /// <summary>Who is told what.</summary>
    public SubscriptionStore Subscriptions { get; }

    /// <summary>What is kept for servers; to be forgotten when the bot leaves one.</summary>
    public ServerData Servers { get; }

    /// <summary>What is wrong with a connection string, in the provider's words; null where it can be one.</summary>
    public static string? Problem(string provider, string connectionString)
    {
        try
        {
            if (IsPostgreSql(provider))
                PostgreSqlDatabase.Validate(connectionString);
            else
                SqliteDatabase.Validate(connectionString);
            return null;
        }
        catch (ArgumentException failure)
        {
            return failure.Message;
        }
    }

    /// <summary>The state as <c>State:Provider</c> and <c>State:ConnectionString</c> name it.</summary>
    /// <exception cref="ArgumentException">There is no such provider, or the connection string is none of it.</exception>
    public static Database OpenState(string provider, string connectionString, TimeProvider time) =>
        IsPostgreSql(provider) ? new PostgreSqlDatabase(connectionString) : new SqliteDatabase(connectionString, time);

    /// <summary>A catalogue with this room's commands; its question commands count what found nothing, and its cards offer to follow.</summary>
    public CommandCatalogue Extend(CommandCatalogue catalogue) => catalogue.Wrapped(Wrap).With(
    [
        new SubscribeCommand(Subscriptions, _messenger),
        new FollowCommand(Subscriptions),
        new SubscriptionsCommand(Subscriptions, new Explainer(_database), new Previewer(_messenger), _messenger),
        new UnansweredCommand(_feedback),
        new FeedbackCommand(_feedback),
    ]);

    /// <summary>Announces, and forgets what is kept for servers that the bot has left, until cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Announcer.RunAsync(cancellationToken), _sweep.RunAsync(cancellationToken));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Announcer.Dispose();
        await _database.DisposeAsync();
    }

    private static bool IsPostgreSql(string provider) => provider.ToUpperInvariant() switch
    {
        "SQLITE" => false,
        "POSTGRESQL" => true,
        _ => throw new ArgumentException($"'{provider}' is no provider; there are Sqlite and PostgreSql.", nameof(provider)),
    };

    private ICommand Wrap(ICommand command) => command.Description.Name switch
    {
        CommandNames.Ask => new ListeningCommand(command, OptionNames.Question, _feedback, _loggers.CreateLogger<ListeningCommand>()),
        CommandNames.Who => new ListeningCommand(command, OptionNames.Topic, _feedback, _loggers.CreateLogger<ListeningCommand>()),
        CommandNames.Talk or CommandNames.Speaker or CommandNames.Slides => new FollowOffer(command),
        _ => command,
    };
}
