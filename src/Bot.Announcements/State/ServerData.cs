using Dapper;

namespace Bot.Announcements.State;

/// <summary>All that is kept for a server.</summary>
public sealed class ServerData(Database database)
{
    private static readonly IReadOnlyList<string> Statements =
    [
        "DELETE FROM news_item WHERE delivery_id IN (SELECT id FROM delivery WHERE subscription_id IN (SELECT id FROM subscription WHERE server = @server))",
        "DELETE FROM delivery WHERE subscription_id IN (SELECT id FROM subscription WHERE server = @server)",
        "DELETE FROM delivery WHERE body IN (SELECT id FROM subscription WHERE server = @server)",
        "DELETE FROM subscription WHERE server = @server",
        "DELETE FROM open_question WHERE server = @server",
        "DELETE FROM answer_feedback WHERE server = @server",
    ];

    /// <summary>The ids of all servers that something is kept for.</summary>
    /// <exception cref="StateUnavailableException">The state cannot be read.</exception>
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<string>>(
        async connection =>
        [
            .. await connection.QueryAsync<string>(
                """
                SELECT server FROM subscription WHERE server IS NOT NULL
                UNION SELECT server FROM open_question WHERE server <> '' UNION SELECT server FROM answer_feedback WHERE server <> ''
                """),
        ],
        cancellationToken);

    /// <summary>Forgets a server that the bot has left: subscriptions, what waits and what was sent, questions and feedback.</summary>
    /// <exception cref="StateUnavailableException">Nothing was forgotten.</exception>
    public Task ForgetAsync(string server, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            foreach (var statement in Statements)
                await transaction.Connection!.ExecuteAsync(statement, new { server }, transaction);
        },
        cancellationToken);
}
