using Bot.Announcements.Messaging;
using Bot.Announcements.Tests.Support;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>A bot that is killed, or loses the connection, while it posts.</summary>
public abstract class CrashTests : TroubleTests
{
    private protected CrashTests(IStateKind kind)
        : base(kind)
    {
    }

    [Fact]
    public async Task A_bot_killed_after_posting_does_not_post_again()
    {
        var bot = await WithNewsAsync();
        var claimed = await bot.ClaimAsync();
        await Chat.PostAsync(claimed!.Target, new OutgoingMessage(claimed.Id, new Answers.Reply(Answers.Answer.Notice, "posted"), Answers.Locale.English), default);
        await RestartAndSendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_bot_killed_before_posting_posts_when_it_is_back()
    {
        var bot = await WithNewsAsync();
        Assert.NotNull(await bot.ClaimAsync());
        await RestartAndSendAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task Who_comes_back_after_the_claim_ran_out_frees_no_message_that_another_is_sending()
    {
        var bot = await WithNewsAsync();
        var lost = (await bot.ClaimAsync())!;
        Time.Forward(Options.Lease + TimeSpan.FromSeconds(1));
        var held = (await Start().ClaimAsync())!;
        await bot.Outbox.PostponeAsync(lost, Time.GetUtcNow(), unsure: false, error: null, default);
        Assert.Null(await bot.ClaimAsync());
        await bot.Outbox.EndAsync(lost, "refused", default);
        await bot.Outbox.DeliveredAsync(lost, new PostedMessage(lost.Target, "another"), Time.GetUtcNow(), default);
        await bot.Sender.SendAsync(held, default);
        Assert.Null(await bot.ClaimAsync());
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task A_connection_lost_after_posting_is_settled_by_looking()
    {
        var bot = await WithNewsAsync();
        Chat.AfterPost = _ => new PostResult.Unsure("connection reset");
        await bot.SendAsync();
        await LaterAsync(bot);
        Assert.Single(Chat.Messages);
        Assert.NotNull((await bot.Subscriptions.ListAsync("server", "admin", default))[0].LastDeliveredAt);
    }

    [Fact]
    public async Task What_may_not_be_looked_at_is_not_posted_twice()
    {
        var bot = await WithNewsAsync();
        Chat.AfterPost = target => target.Kind is TargetKind.Channel ? new PostResult.Unsure("timeout") : null;
        await bot.SendAsync();
        Chat.Finding = new FindResult.Forbidden("Read Message History", "Missing Access");
        await LaterAsync(bot);
        Assert.Single(Chat.At(Target.Channel("talks")));
        Assert.Contains("Read Message History", Assert.Single(Chat.At(Target.Member("admin"))).Text, StringComparison.Ordinal);
    }
}

public sealed class CrashOnSqliteTests() : CrashTests(new SqliteKind());

public sealed class CrashOnPostgreSqlTests(PostgreSqlCluster cluster) : CrashTests(new PostgreSqlKind(cluster));
