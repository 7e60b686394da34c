using Bot.Announcements;

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
        var text = reader.Text(nameof(ConnectionString)) ?? $"{DataSource}=data/state.db";
        var connection = provider is StateProvider.Sqlite ? string.Join(';', text.Split(';').Select(part => WithFullPath(part, folder))) : text;
        // A file alone needs no look, which would load the database's assemblies before the first answer.
        if (!IsFileAlone(provider, text) && AnnouncementRoom.Problem(provider.ToString(), connection) is { } problem)
            reader.Problem(nameof(ConnectionString), $"is no connection string for {provider}: {problem.TrimEnd('.')}");

        return new(provider, connection);
    }

    private static bool IsFileAlone(StateProvider provider, string text) =>
        provider is StateProvider.Sqlite && !text.Contains(';', StringComparison.Ordinal) && text.Split('=') is [var key, { Length: > 0 }]
        && key.Trim().Equals(DataSource, StringComparison.OrdinalIgnoreCase);

    // Taken apart by hand: the framework's builder would load a fifth of all assemblies before the first answer.
    private static string WithFullPath(string part, string folder)
    {
        var (key, value) = part.Split('=', 2) is [var name, var text] ? (name.Trim(), text.Trim()) : ("", "");
        return key.Equals(DataSource, StringComparison.OrdinalIgnoreCase) && !value.StartsWith(':') && value.Length > 0
            ? $"{key}={Path.GetFullPath(value, folder)}"
            : part;
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
