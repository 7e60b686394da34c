using Bot.Announcements.Messaging;
using Bot.Answers;

namespace Bot.Discord.Tests.Announcing;

/// <summary>Looking for a message that may have been posted.</summary>
public sealed class DoubtTests : MessengerTests
{
    private static readonly Target Channel = Target.Channel("500");
    private static readonly DateTimeOffset AWhileAgo = DateTimeOffset.UtcNow.AddMinutes(-10);

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(350)]
    public async Task A_message_in_doubt_is_found_however_much_was_written_since(int messages)
    {
        var posted = await PostAsync("a1");
        Discord.Server.Chatter(messages);
        Assert.Equal(new FindResult.Found(posted), await Messenger.FindAsync(Channel, "a1", AWhileAgo, default));
        Assert.Equal(new FindResult.NotFound(), await Messenger.FindAsync(Channel, "b2", AWhileAgo, default));
    }

    [Fact]
    public async Task A_message_in_doubt_is_found_though_this_machines_clock_runs_ahead()
    {
        var posted = await PostAsync("a1");
        Assert.Equal(new FindResult.Found(posted), await Messenger.FindAsync(Channel, "a1", DateTimeOffset.UtcNow.AddHours(5), default));
    }

    [Fact]
    public async Task What_was_written_before_is_not_read_to_its_beginning()
    {
        Discord.Server.Chatter(500);
        await Messenger.FindAsync(Channel, "a1", DateTimeOffset.UtcNow.AddHours(1), default);
        Assert.Single(Discord.Requests);
    }

    [Fact]
    public async Task Where_more_was_written_since_than_can_be_read_the_doubt_stays()
    {
        Discord.Server.Chatter(2500);
        Assert.IsType<FindResult.NoAnswer>(await Messenger.FindAsync(Channel, "a1", AWhileAgo, default));
    }

    private async Task<PostedMessage> PostAsync(string mark)
    {
        var message = new OutgoingMessage(mark, new Reply(Answer.Notice, "New report") { Kind = ReplyKind.Notice }, Locale.English);
        return Assert.IsType<PostResult.Delivered>(await Messenger.PostAsync(Channel, message, default)).Message;
    }
}
