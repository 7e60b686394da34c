using Bot.Announcements.State;

namespace Bot.Announcements.Tests.Support;

/// <summary>A state that a test uses: where it is, and how to open it once more.</summary>
internal interface IStateKind : IAsyncDisposable
{
    ValueTask PrepareAsync();

    Database Open(TimeProvider time);
}

/// <summary>A SQLite file in a folder of the test's own.</summary>
internal sealed class SqliteKind : IStateKind
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-state-");

    public string File => Path.Combine(_folder.FullName, "state.db");

    public ValueTask PrepareAsync() => ValueTask.CompletedTask;

    public Database Open(TimeProvider time) => new SqliteDatabase($"Data Source={File}", time);

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

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
