using Bot.Announcements.State;
using Bot.Answers.Text;
using Dapper;

namespace Bot.Announcements.Feedback;

/// <summary>Keeps what was asked in vain, without who asked, and what members thought of answers.</summary>
public sealed class FeedbackStore(Database database)
{
    private const int QuestionSpace = 200;
    private const int QuestionsKept = 1000;

    /// <summary>Counts a question that found nothing; a server's latest thousand are kept.</summary>
    /// <param name="question">As typed; ways of writing one question count as one.</param>
    /// <param name="server">Where; empty in a direct message.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task CountOpenAsync(string question, string server, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO open_question (folded, server, question, times, last_asked_at) VALUES (@folded, @server, @question, 1, @now)
            ON CONFLICT (folded, server) DO UPDATE SET times = open_question.times + 1, last_asked_at = excluded.last_asked_at;
            DELETE FROM open_question WHERE server = @server AND last_asked_at < (
                SELECT last_asked_at FROM open_question WHERE server = @server ORDER BY last_asked_at DESC LIMIT 1 OFFSET @kept);
            """,
            new { folded = Fold(question), server, question = TextFit.Label(question, QuestionSpace), now = now.ToStored(), kept = QuestionsKept - 1 },
            transaction),
        cancellationToken);

    /// <summary>A server's questions that found nothing, the most asked first.</summary>
    public Task<IReadOnlyList<OpenQuestion>> OpenAsync(string server, int limit, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<OpenQuestion>>(
        async connection =>
        [
            .. (await connection.QueryAsync<(string Question, long Times, long LastAskedAt)>(
                "SELECT question, times, last_asked_at FROM open_question WHERE server = @server ORDER BY times DESC, last_asked_at DESC, folded LIMIT @limit",
                new { server, limit })).Select(row => new OpenQuestion(row.Question, row.Times, row.LastAskedAt.FromStored())),
        ],
        cancellationToken);

    /// <summary>Keeps what a member thinks of the answer to a question; saying it again replaces it.</summary>
    public Task RateAsync(string question, string server, string member, bool helpful, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO answer_feedback (question, server, member, helpful, given_at) VALUES (@question, @server, @member, @helpful, @now)
            ON CONFLICT (question, server, member) DO UPDATE SET helpful = excluded.helpful, given_at = excluded.given_at
            """,
            new { question = Fold(question), server, member, helpful = helpful ? 1 : 0, now = now.ToStored() },
            transaction),
        cancellationToken);

    /// <summary>How many answers of a server helped, and how many did not.</summary>
    public Task<(int Helpful, int Unhelpful)> RatingsAsync(string server, CancellationToken cancellationToken) => database.ReadAsync(
        async connection =>
        {
            var counts = (await connection.QueryAsync<(long Helpful, long Count)>(
                "SELECT helpful, COUNT(*) FROM answer_feedback WHERE server = @server GROUP BY helpful", new { server })).ToDictionary(row => row.Helpful, row => (int)row.Count);
            return (counts.GetValueOrDefault(1), counts.GetValueOrDefault(0));
        },
        cancellationToken);

    private static string Fold(string question) => TextFit.Label(NameKey.Of(question) is { Length: > 0 } key ? key : question, QuestionSpace);
}

/// <summary>A question that found nothing.</summary>
/// <param name="Question">As it was typed first.</param>
/// <param name="Times">How often it was asked.</param>
/// <param name="LastAskedAt">When it was asked last.</param>
public sealed record OpenQuestion(string Question, long Times, DateTimeOffset LastAskedAt);
