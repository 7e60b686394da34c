using Bot.Announcements.State;
using Bot.Announcements.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.State;

public sealed class StateFileTests : IAsyncLifetime
{
    private readonly SqliteKind _kind = new();
    private readonly ChatInMemory _chat = new();
    private readonly ShiftedTime _time = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _kind.DisposeAsync();

    [Fact]
    public async Task A_damaged_file_is_set_aside_and_a_new_one_announces_nothing_old()
    {
        await File.WriteAllTextAsync(_kind.File, "this is no database, however long it is: " + new string('x', 5000));
        await using var bot = Start();
        await bot.SyncAsync(Meetup(1));
        await bot.SubscribeAsync("talks");
        await bot.SyncAsync(Meetup(1), Meetup(2));
        await bot.SendAsync();
        Assert.Single(_chat.Messages);
        Assert.Contains("set aside", bot.Database.Notice, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_kind.File)!, "state.db.damaged-*"));
    }

    [Fact]
    public async Task A_page_damaged_in_the_middle_is_noticed()
    {
        await using (var bot = Start())
            await bot.SyncAsync(Enumerable.Range(1, 200).Select(number => Meetup(number)));
        var bytes = await File.ReadAllBytesAsync(_kind.File);
        Array.Fill(bytes, (byte)0xAB, 4096, Math.Min(20_000, bytes.Length - 4096));
        await File.WriteAllBytesAsync(_kind.File, bytes);
        await using var next = Start();
        await next.SyncAsync(Meetup(1));
        Assert.Contains("set aside", next.Database.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone_and_the_state_is_not_available()
    {
        await CreateAsync("PRAGMA user_version = 99");
        await using var bot = Start();
        var failure = await Assert.ThrowsAsync<StateUnavailableException>(() => bot.SyncAsync(Meetup(1)));
        Assert.Contains("version 99", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_file_is_backed_up_before_it_is_migrated_and_keeps_what_it_holds()
    {
        await using (var bot = Start())
        {
            await bot.SyncAsync(Meetup(1));
            await bot.SubscribeAsync("talks");
        }
        await _kind.DowngradeAsync(1);
        await using var next = Start();
        Assert.Single(await next.Subscriptions.ListAsync("server", "admin", default));
        var backup = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_kind.File)!, "state.db.v1-*.backup"));
        await using var connection = new SqliteConnection($"Data Source={backup}");
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM subscription"));
    }

    [Fact]
    public async Task A_backup_put_back_announces_nothing_that_came_since()
    {
        await using (var bot = Start())
        {
            await bot.SyncAsync(Enumerable.Range(1, 30).Select(number => Meetup(number)));
            await bot.SubscribeAsync("talks");
        }
        File.Copy(_kind.File, _kind.File + ".copy");
        await using (var bot = Start())
        {
            await bot.SyncAsync(Enumerable.Range(1, 32).Select(number => Meetup(number)));
            await bot.SendAsync();
        }
        Assert.Equal(2, _chat.Messages.Count);

        File.Delete(_kind.File + "-wal");
        File.Copy(_kind.File + ".copy", _kind.File, overwrite: true);
        await using var restored = Start();
        await restored.SyncAsync(Enumerable.Range(1, 33).Select(number => Meetup(number)));
        await restored.SendAsync();
        Assert.Equal(2, _chat.Messages.Count);
        await restored.SyncAsync(Enumerable.Range(1, 34).Select(number => Meetup(number)));
        await restored.SendAsync();
        Assert.Equal(3, _chat.Messages.Count);
    }

    [Fact]
    public async Task Of_two_processes_on_one_file_one_delivers_until_it_ends()
    {
        await using var second = new SqliteDatabase($"Data Source={_kind.File}", _time);
        await using (var first = new SqliteDatabase($"Data Source={_kind.File}", _time))
        {
            Assert.True(first.MayDeliver());
            Assert.False(second.MayDeliver());
        }
        Assert.True(second.MayDeliver());
    }

    private BotProcess Start() => new(_kind.Open(_time), _chat, _time);

    private async Task CreateAsync(string statement)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var connection = new SqliteConnection($"Data Source={_kind.File};Pooling=False");
        await connection.ExecuteAsync(statement);
    }
}
