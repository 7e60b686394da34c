using System.Data.Common;

namespace Bot.Settings;

/// <summary>The section <c>State</c>: where subscriptions and the outbox are kept.</summary>
/// <param name="Provider">The database.</param>
/// <param name="ConnectionString">How to reach it; never printed, as it may hold a password. A SQLite file is a full path.</param>
public sealed record StateOptions(StateProvider Provider, string ConnectionString)
{
    private const string DataSource = "Data Source";

    /// <summary>Hides the password that a connection string may hold.</summary>
    public override string ToString() => $"State {{ {nameof(Provider)} = {Provider} }}";

    internal static StateOptions Read(SettingReader reader, string folder)
    {
        var provider = reader.Choice(nameof(Provider), StateProvider.Sqlite);
        var given = reader.Text(nameof(ConnectionString)) ?? $"{DataSource}=data/state.db";
        try
        {
            var connection = new DbConnectionStringBuilder { ConnectionString = given };
            if (provider is StateProvider.Sqlite && connection.TryGetValue(DataSource, out var file) && file is string path && !path.StartsWith(':'))
                connection[DataSource] = Path.GetFullPath(path, folder);

            return new(provider, connection.ConnectionString);
        }
        catch (ArgumentException)
        {
            reader.Problem(nameof(ConnectionString), $"is no connection string; it looks like {DataSource}=data/state.db");
            return new(provider, given);
        }
    }
}

/// <summary>The databases there are.</summary>
public enum StateProvider
{
    /// <summary>One file.</summary>
    Sqlite,

    /// <summary>A server, for several replicas.</summary>
    PostgreSql,
}
