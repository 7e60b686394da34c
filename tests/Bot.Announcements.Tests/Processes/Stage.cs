using System.Globalization;
using Bot.Announcements.Messaging;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Bot.Answers;
using Dapper;

namespace Bot.Announcements.Tests.Processes;

/// <summary>A folder of reports, a state and a stand-in, with bots that come and go.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly DirectoryInfo _folder;
    private readonly IReadOnlyDictionary<string, string> _state;
    private readonly List<ServedBot> _bots = [];

    private Stage(DirectoryInfo folder, string? postgreSql, ChannelStandIn discord)
    {
        (_folder, Discord) = (folder, discord);
        Reports = folder.CreateSubdirectory("reports").FullName;
        var connection = postgreSql ?? $"Data Source={Path.Combine(folder.FullName, "state.db")}";
        _state = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["State__Provider"] = postgreSql is null ? "Sqlite" : "PostgreSql",
            ["State__ConnectionString"] = connection,
        };
        State = AnnouncementRoom.OpenState(_state["State__Provider"], connection, TimeProvider.System);
    }

    public ChannelStandIn Discord { get; }

    public string Reports { get; }

    public Database State { get; }

    /// <summary>A stage whose bot has read a first report and announces to some channels.</summary>
    public static async Task<Stage> OpenAsync(string? postgreSql, ChannelStandIn discord, int channels, int reports = 1)
    {
        var stage = new Stage(Directory.CreateTempSubdirectory("bot-stage-"), postgreSql, discord);
        for (var number = 1; number <= reports; number++)
            stage.Arrive(number);
        await using (var first = stage.Start())
            await stage.SeededAsync(first);
        for (var channel = 1; channel <= channels; channel++)
            await stage.SubscribeAsync(channel.ToString(CultureInfo.InvariantCulture));
        return stage;
    }

    public ServedBot Start(bool quick = true)
    {
        var bot = ServedBot.Start(Reports, _state, Discord.ApiBase, quick);
        _bots.Add(bot);
        return bot;
    }

    /// <summary>Puts a report into the folder, whole at once.</summary>
    public void Arrive(int number)
    {
        var path = Path.Combine(_folder.FullName, $"{number}.tmp");
        File.WriteAllText(path, Markdown(number));
        File.Move(path, Path.Combine(Reports, string.Create(CultureInfo.InvariantCulture, $"meetup-{number:0000}.md")), overwrite: true);
    }

    /// <summary>What an announcement of a report begins with.</summary>
    public static string Sentence(int number) => string.Create(CultureInfo.InvariantCulture, $"New report: Harbor Meetup #{number}");

    /// <summary>Waits until a bot has read the folder, so that what comes next is news to it.</summary>
    public static Task ReadyAsync(ServedBot bot) => UntilAsync(() => Task.FromResult(bot.Log.Contains("files skipped", StringComparison.Ordinal)), () => bot.Log);

    /// <summary>Waits for something to become true; a bot's log helps to see why it did not.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, Func<string> log)
    {
        var limit = DateTimeOffset.UtcNow + Patience;
        while (!await condition())
        {
            Assert.True(DateTimeOffset.UtcNow < limit, $"Nothing came. {log()}");
            await Task.Delay(20);
        }
    }

    public Task UntilAnnouncedAsync(int number, int channels, ServedBot bot)
    {
        var sentence = Sentence(number);
        return UntilAsync(() => Task.FromResult(Count(sentence) >= channels), () => $"{bot.Log}{string.Join('\n', Discord.Messages.TakeLast(10))}");
    }

    /// <summary>How many messages begin with a sentence; #1 is not #12.</summary>
    public int Count(string sentence) => Discord.Count(Escaped(sentence));

    /// <summary>What a channel was told more than once, each with when.</summary>
    public IEnumerable<string> Doubled() => Discord.Messages.GroupBy(message => (message.Channel, message.Text)).Where(same => same.Count() > 1)
        .Select(same => $"{same.Key.Text} in {same.Key.Channel}: {string.Join(", ", same.Select(message => $"{message.At:HH:mm:ss.fff} as {message.Nonce}"))}");

    /// <summary>Waits until nothing is left to send.</summary>
    public Task SettledAsync(ServedBot bot) => UntilAsync(
        () => State.ReadAsync(async connection => await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM delivery WHERE state IN (0, 1)") == 0, default),
        () => bot.Log);

    /// <summary>Waits until no subscription is left.</summary>
    public Task ForgottenAsync(ServedBot bot) => UntilAsync(
        () => State.ReadAsync(async connection => await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM subscription") == 0, default),
        () => bot.Log);

    /// <summary>How many messages are recorded as sent.</summary>
    public Task<long> SentAsync() => State.ReadAsync(
        connection => connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM delivery WHERE state = 2"), default);

    /// <summary>What is not sent in the outbox, for who looks into a failure.</summary>
    public Task<string> UnsentAsync() => State.ReadAsync(
        async connection => string.Join(
            '\n',
            (await connection.QueryAsync("SELECT id, target, state, attempts, unsure, due_at, claimed_until, error FROM delivery WHERE state <> 2"))
                .Select(row => (object)row).Select(row => row.ToString())),
        default);

    /// <summary>Changes the state behind the bots' backs.</summary>
    public Task ChangeStateAsync(string statement) => State.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(statement, transaction: transaction), default);

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots)
            await bot.DisposeAsync();
        await State.DisposeAsync();
        await Discord.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string Escaped(string sentence) => sentence.Replace("#", "\\#", StringComparison.Ordinal);

    private static string Markdown(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        # Harbor Meetup #{number}

        A meetup for harbor engineers, on {new DateOnly(2021, 1, 1).AddDays(number):yyyy-MM-dd}.

        ## Talks

        ### How talk number {number} was given by Speaker Number{number} (@speaker{number})

        - They told how it was brought into production in {number} months.

        """);

    private Task SeededAsync(ServedBot bot) => UntilAsync(
        async () =>
        {
            try
            {
                return await State.ReadAsync(async connection => await connection.ExecuteScalarAsync<long?>("SELECT seeded_at FROM library_state") is not null, default);
            }
            catch (StateUnavailableException)
            {
                return false;
            }
        },
        () => bot.Log);

    private async Task SubscribeAsync(string channel) => Assert.True(await new SubscriptionStore(State).AddAsync(
        new Subscription($"s-{channel}", Target.Channel(channel), "server", "admin", DateTimeOffset.UtcNow, SubscriptionFilter.All) { Locale = Locale.English },
        default));
}
