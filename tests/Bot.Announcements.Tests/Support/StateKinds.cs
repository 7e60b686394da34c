using System.Globalization;
using Bot.Announcements.State;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Announcements.Tests.Support;

/// <summary>A state that a test uses: where it is, and how to open it once more.</summary>
internal interface IStateKind : IAsyncDisposable
{
    ValueTask PrepareAsync();

    Database Open(TimeProvider time);

    /// <summary>Makes of the state what an older version would have written.</summary>
    Task DowngradeAsync(int version);
}

/// <summary>The older versions of the tables.</summary>
internal static class OlderTables
{
    /// <summary>The statements that lead back to a version.</summary>
    public static string To(int version) => version switch
    {
        1 => $"DROP TABLE open_question; DROP TABLE answer_feedback; {To(2)}",
        _ => "ALTER TABLE known_event DROP COLUMN sources;",
    };
}

/// <summary>A SQLite file in a folder of the test's own.</summary>
internal sealed class SqliteKind : IStateKind
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-state-");

    public string File => Path.Combine(_folder.FullName, "state.db");

    public ValueTask PrepareAsync() => ValueTask.CompletedTask;

    public Database Open(TimeProvider time) => new SqliteDatabase($"Data Source={File}", time);

    public async Task DowngradeAsync(int version)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"{OlderTables.To(version)} PRAGMA user_version = {version}"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>A database of the test's own in the tests' PostgreSQL.</summary>
internal sealed class PostgreSqlKind(PostgreSqlCluster cluster) : IStateKind
{
    private string _connectionString = "";

    public async ValueTask PrepareAsync() => _connectionString = await cluster.NewDatabaseAsync();

    public Database Open(TimeProvider time) => new PostgreSqlDatabase(_connectionString);

    public async Task DowngradeAsync(int version)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.ExecuteAsync($"{OlderTables.To(version)} UPDATE schema_version SET version = @version", new { version });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
