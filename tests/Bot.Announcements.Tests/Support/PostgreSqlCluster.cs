using System.Diagnostics;
using System.Globalization;
using Dapper;
using Npgsql;

[assembly: AssemblyFixture(typeof(Bot.Announcements.Tests.Support.PostgreSqlCluster))]

namespace Bot.Announcements.Tests.Support;

/// <summary>A real PostgreSQL of the tests' own, in a temporary folder and reached through a socket there; gone with the tests.</summary>
public sealed class PostgreSqlCluster : IAsyncLifetime
{
    private const string Account = "postgres";
    private static readonly bool IsRoot = Environment.UserName == "root";
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"bot-postgresql-{Guid.NewGuid():N}"[..32]);
    private string? _programs;
    private int _databases;

    /// <summary>Why there is none; null when it runs.</summary>
    public string? Missing { get; private set; }

    /// <summary>A connection string to a database that is new and empty; skips the test where there is no PostgreSQL.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var name = string.Create(CultureInfo.InvariantCulture, $"state_{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString(Account));
        await connection.ExecuteAsync($"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
                .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        if (_programs is null)
        {
            Missing = "No PostgreSQL is installed on this machine.";
            return;
        }
        Directory.CreateDirectory(_folder);
        if (IsRoot)
            await RunAsync("chown", Account, _folder);
        var failure = await RunAsync(Program("initdb"), "-D", Data, "-U", Account, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
            ?? await RunAsync(Program("pg_ctl"), "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -c listen_addresses= -c fsync=off -c max_connections=200", "start");
        Missing = failure is null ? null : $"PostgreSQL did not start: {failure}";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_programs is null)
            return;
        await RunAsync(Program("pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private string ConnectionString(string database) => $"Host={_folder};Username={Account};Database={database};Maximum Pool Size=20";

    private string Program(string name) => Path.Combine(_programs!, name);

    // PostgreSQL refuses to run as root, so then it runs as the account that its package makes.
    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        var asAccount = IsRoot && program != "chown";
        var start = asAccount ? new ProcessStartInfo("runuser", ["-u", Account, "--", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, Path.GetTempPath());
        using var process = Process.Start(start)!;
        // The server that pg_ctl leaves behind keeps its output open, so only the end of the process is waited for.
        _ = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? null : $"{program}: {await error}";
    }
}
