using Bot.Announcements.Feedback;
using Bot.Announcements.Tests.Support;
using Dapper;

namespace Bot.Announcements.Tests.Feedback;

/// <summary>What is kept of questions and opinions, on each kind of state.</summary>
public abstract class FeedbackStoreTests : StateTests
{
    private protected FeedbackStoreTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task Of_endless_questions_the_latest_thousand_of_a_server_are_kept()
    {
        var bot = Start();
        await bot.Database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                """
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1500)
                INSERT INTO open_question SELECT 'question ' || n, CASE WHEN n > 1400 THEN 'other' ELSE 'server' END, 'question ' || n, 1, n FROM number
                """,
                transaction: transaction),
            default);
        var store = new FeedbackStore(bot.Database);
        await store.CountOpenAsync("the newest", "server", Time.GetUtcNow(), default);
        var kept = await store.OpenAsync("server", 5000, default);
        Assert.Equal((1000, "the newest", "question 402"), (kept.Count, kept[0].Question, kept[^1].Question));
        Assert.Equal(100, (await store.OpenAsync("other", 5000, default)).Count);
    }

    [Fact]
    public async Task An_opinion_that_is_changed_counts_once()
    {
        var store = new FeedbackStore(Start().Database);
        await store.RateAsync("who?", "server", "ann", helpful: true, Time.GetUtcNow(), default);
        await store.RateAsync("who?", "server", "ann", helpful: false, Time.GetUtcNow(), default);
        await store.RateAsync("who?", "server", "bo", helpful: false, Time.GetUtcNow(), default);
        Assert.Equal((0, 2), await store.RatingsAsync("server", default));
    }
}

public sealed class FeedbackOnSqliteTests() : FeedbackStoreTests(new SqliteKind());

public sealed class FeedbackOnPostgreSqlTests(PostgreSqlCluster cluster) : FeedbackStoreTests(new PostgreSqlKind(cluster));
