using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Npgsql;

namespace Bot.Announcements.State;

/// <summary>State in a PostgreSQL database that any number of processes share. None of them leads: locks and unique keys decide.</summary>
public sealed class PostgreSqlDatabase : Database
{
    // Any number that no other program uses for an advisory lock in this database.
    private const long MigrationLock = 0x6d656574757074;
    private const string Origin = "SELECT 'library_state'::regclass::oid::text";
    private readonly NpgsqlDataSource _source;

    /// <summary>State in the database that a connection string names; it must exist, its tables need not.</summary>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    public PostgreSqlDatabase(string connectionString) => _source = NpgsqlDataSource.Create(connectionString);

    /// <summary>Looks at a connection string without using it.</summary>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    public static void Validate(string connectionString) => NpgsqlDataSource.Create(connectionString).Dispose();

    /// <inheritdoc/>
    public override string SkippingTaken => "FOR UPDATE OF d SKIP LOCKED";

    /// <inheritdoc/>
    public override string Locking => "FOR UPDATE";

    /// <inheritdoc/>
    public override string IsOneOf(string parameter) => $"= ANY(@{parameter})";

    /// <summary>Tables that a dump was read into are other tables than those the state was written to.</summary>
    public override async Task<bool> WasRestoredAsync(IDbConnection connection, long version) =>
        await connection.ExecuteScalarAsync<string?>("SELECT origin FROM library_state") != await connection.ExecuteScalarAsync<string>(Origin);

    /// <inheritdoc/>
    public override Task AdoptAsync(DbTransaction transaction) =>
        transaction.Connection!.ExecuteAsync($"UPDATE library_state SET origin = ({Origin})", transaction: transaction);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) => await _source.OpenConnectionAsync(cancellationToken);

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock }, transaction);
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)", transaction: transaction);
        var version = await connection.ExecuteScalarAsync<int?>("SELECT version FROM schema_version", transaction: transaction) ?? 0;
        if (version > Schema.Migrations.Count)
            throw new StateUnavailableException($"The database has schema version {version}, and this program knows {Schema.Migrations.Count}.");
        if (version < Schema.Migrations.Count)
            await MigrateAsync(transaction, version);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task MigrateAsync(DbTransaction transaction, int version)
    {
        var connection = transaction.Connection!;
        if (version > 0)
            await BackUpAsync(transaction, version);
        foreach (var migration in Schema.Migrations.Skip(version))
            await connection.ExecuteAsync(migration, transaction: transaction);
        await connection.ExecuteAsync("DELETE FROM schema_version", transaction: transaction);
        await connection.ExecuteAsync("INSERT INTO schema_version VALUES (@count)", new { count = Schema.Migrations.Count }, transaction);
    }

    // Copies of the tables in a schema of their own: needs no program beside the server, and is one transaction with the migration.
    private static async Task BackUpAsync(DbTransaction transaction, int version)
    {
        var backup = string.Create(CultureInfo.InvariantCulture, $"backup_v{version}");
        await transaction.Connection!.ExecuteAsync($"DROP SCHEMA IF EXISTS {backup} CASCADE; CREATE SCHEMA {backup}", transaction: transaction);
        foreach (var table in Schema.Tables)
        {
            if (await transaction.Connection!.ExecuteScalarAsync<bool>("SELECT to_regclass(@table) IS NOT NULL", new { table }, transaction))
                await transaction.Connection!.ExecuteAsync($"CREATE TABLE {backup}.{table} AS TABLE {table}", transaction: transaction);
        }
    }
}
