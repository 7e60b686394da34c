using System.Data.Common;
using System.Text.Json;
using Bot.Announcements.State;
using Dapper;

namespace Bot.Announcements.Changes;

/// <summary>Keeps the known events, each as one JSON text.</summary>
internal static class KnownEventStore
{
    private const string Columns = "content, sources";

    /// <summary>All of them.</summary>
    public static async Task<IReadOnlyList<KnownEvent>> AllAsync(DbTransaction transaction) =>
        [.. (await transaction.Connection!.QueryAsync<(string, string?)>($"SELECT {Columns} FROM known_event", transaction: transaction)).Select(Parse)];

    /// <summary>Those with an id of some; others are left out.</summary>
    public static async Task<IReadOnlyList<KnownEvent>> FindAsync(Database database, DbConnection connection, IReadOnlyCollection<string> ids) => ids.Count == 0
        ? []
        : [.. (await connection.QueryAsync<(string, string?)>($"SELECT {Columns} FROM known_event WHERE id {database.IsOneOf(nameof(ids))}", new { ids })).Select(Parse)];

    /// <summary>Adds an event, or replaces what is recorded of it.</summary>
    public static Task SaveAsync(DbTransaction transaction, IEnumerable<KnownEvent> events) => transaction.Connection!.ExecuteAsync(
        """
        INSERT INTO known_event (id, content, sources) VALUES (@Id, @content, @sources)
        ON CONFLICT (id) DO UPDATE SET content = excluded.content, sources = excluded.sources
        """,
        events.Select(known => new { known.Id, content = JsonSerializer.Serialize(known), sources = JsonSerializer.Serialize(known.Snapshot.Sources) }),
        transaction);

    private static KnownEvent Parse((string Content, string? Sources) row)
    {
        var known = JsonSerializer.Deserialize<KnownEvent>(row.Content)!;
        return row.Sources is null ? known : known with { Snapshot = known.Snapshot with { Sources = JsonSerializer.Deserialize<IReadOnlyList<SourceFile>>(row.Sources)! } };
    }
}
