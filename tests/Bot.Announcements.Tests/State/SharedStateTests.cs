using Bot.Announcements.State;
using Bot.Announcements.Tests.Support;
using Dapper;
using Npgsql;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.State;

public sealed class SharedStateTests(PostgreSqlCluster cluster)
{
    private readonly ChatInMemory _chat = new();
    private readonly ShiftedTime _time = new();

    [Fact]
    public async Task Three_replicas_that_notice_the_same_reports_at_once_announce_each_once()
    {
        var connectionString = await cluster.NewDatabaseAsync();
        var replicas = Enumerable.Range(0, 3).Select(_ => Start(connectionString)).ToList();
        await Task.WhenAll(replicas.Select(replica => replica.SyncAsync(Meetup(1))));
        for (var channel = 0; channel < 10; channel++)
            await replicas[0].SubscribeAsync($"channel-{channel}");
        for (var count = 2; count <= 6; count++)
        {
            var reports = Enumerable.Range(1, count).Select(number => Meetup(number)).ToList();
            await Task.WhenAll(replicas.Select(replica => replica.SyncAsync(reports)));
            await Task.WhenAll(replicas.Select(replica => replica.SendAsync()));
        }
        Assert.Equal(50, _chat.Messages.Count);
        Assert.Equal(50, _chat.Messages.DistinctBy(message => (message.Target, message.Message.Content.Text)).Count());
        foreach (var replica in replicas)
            await replica.DisposeAsync();
    }

    [Fact]
    public async Task A_dump_read_into_new_tables_announces_nothing_that_came_since()
    {
        var connectionString = await cluster.NewDatabaseAsync();
        await using (var bot = Start(connectionString))
        {
            await bot.SyncAsync(Meetup(1));
            await bot.SubscribeAsync("talks");
        }
        await using (var connection = new NpgsqlConnection(connectionString))
            await connection.ExecuteAsync("CREATE TABLE copy AS TABLE library_state; DROP TABLE library_state; ALTER TABLE copy RENAME TO library_state");
        await using var restored = Start(connectionString);
        await restored.SyncAsync(Enumerable.Range(1, 9).Select(number => Meetup(number)));
        await restored.SendAsync();
        Assert.Empty(_chat.Messages);
        await restored.SyncAsync(Enumerable.Range(1, 10).Select(number => Meetup(number)));
        await restored.SendAsync();
        Assert.Single(_chat.Messages);
    }

    [Fact]
    public async Task Older_tables_are_copied_before_they_are_migrated()
    {
        var connectionString = await cluster.NewDatabaseAsync();
        await using (var bot = Start(connectionString))
        {
            await bot.SyncAsync(Meetup(1));
            await bot.SubscribeAsync("talks");
        }
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.ExecuteAsync($"{OlderTables.To(1)} UPDATE schema_version SET version = 1");
        await using var next = Start(connectionString);
        Assert.Single(await next.Subscriptions.ListAsync("server", "admin", default));
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM backup_v1.subscription"));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told_as_such()
    {
        await using var database = new PostgreSqlDatabase("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        await Assert.ThrowsAsync<StateUnavailableException>(() => database.ReadAsync(_ => Task.FromResult(1), default));
    }

    private BotProcess Start(string connectionString) => new(new PostgreSqlDatabase(connectionString), _chat, _time);
}
