using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Announcements.State;

/// <summary>State in one SQLite file with a write-ahead log.</summary>
public sealed class SqliteDatabase : Database
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private readonly string _connectionString;
    private readonly TimeProvider _time;
    private readonly StateFile _file;

    /// <summary>State in the file that a connection string names; neither file nor folder need exist.</summary>
    /// <exception cref="ArgumentException">The connection string names no file, or is none.</exception>
    public SqliteDatabase(string connectionString, TimeProvider time)
    {
        SQLitePCL.Batteries_V2.Init();
        var builder = Parse(connectionString);
        _file = new StateFile(Path.GetFullPath(builder.DataSource));
        builder.DataSource = _file.Path;
        (_connectionString, _time) = (builder.ToString(), time);
    }

    /// <summary>Looks at a connection string without using it.</summary>
    /// <exception cref="ArgumentException">The connection string names no file, or is none.</exception>
    public static void Validate(string connectionString) => Parse(connectionString);

    /// <inheritdoc/>
    public override string SkippingTaken => "";

    /// <inheritdoc/>
    public override string Locking => "";

    /// <inheritdoc/>
    public override string IsOneOf(string parameter) => $"IN @{parameter}";

    /// <inheritdoc/>
    public override Task<bool> WasRestoredAsync(IDbConnection connection, long version) => Task.FromResult(_file.WitnessedVersion() is not { } seen || seen > version);

    /// <inheritdoc/>
    public override Task WitnessAsync(long version)
    {
        try
        {
            _file.Witness(version);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next version will be noted; until then only a copy of just this moment, put back, goes unnoticed.
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override bool DeliversAlone => true;

    /// <inheritdoc/>
    public override bool MayDeliver() => _file.TryOwn();

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _file.Dispose();
        return base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        // Kept through a power cut too: a claim that vanished would send a message twice.
        await connection.ExecuteAsync("PRAGMA synchronous = FULL");
        return connection;
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _file.CreateFolder();
        try
        {
            await UpdateAsync(cancellationToken);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Corrupt or NotADatabase)
        {
            SqliteConnection.ClearAllPools();
            var aside = _file.SetAside(Stamp());
            Notice = $"The state file {_file.Path} is damaged ({failure.Message}). It was set aside as {aside}; subscriptions start empty.";
            await UpdateAsync(cancellationToken);
        }
    }

    private static SqliteConnectionStringBuilder Parse(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = 30 };
        return builder.DataSource.Length > 0
            ? builder
            : throw new ArgumentException("The connection string names no file (Data Source=…).", nameof(connectionString));
    }

    private async Task UpdateAsync(CancellationToken cancellationToken)
    {
        var isNew = !_file.Exists;
        await using var connection = await ConnectAsync(cancellationToken);
        if (await connection.ExecuteScalarAsync<string>("PRAGMA quick_check(1)") is not "ok" and var damage)
            throw new SqliteException($"quick_check: {damage}", Corrupt);
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        var version = await connection.ExecuteScalarAsync<int>("PRAGMA user_version");
        if (version > Schema.Migrations.Count)
            throw new StateUnavailableException($"The state file {_file.Path} has schema version {version}, and this program knows {Schema.Migrations.Count}.");
        if (isNew)
            _file.Witness(0);
        if (version < Schema.Migrations.Count)
            await MigrateAsync(connection, version, cancellationToken);
    }

    private async Task MigrateAsync(DbConnection connection, int version, CancellationToken cancellationToken)
    {
        if (version > 0)
            await connection.ExecuteAsync("VACUUM INTO @copy", new { copy = $"{_file.Path}.v{version}-{Stamp()}.backup" });
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // Another process may have been faster; the transaction holds the only writer's lock.
        for (var next = await connection.ExecuteScalarAsync<int>("PRAGMA user_version", transaction: transaction); next < Schema.Migrations.Count; next++)
        {
            await connection.ExecuteAsync(Schema.Migrations[next], transaction: transaction);
            await connection.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next + 1}"), transaction: transaction);
        }
        await transaction.CommitAsync(cancellationToken);
    }

    private string Stamp() => _time.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
}
