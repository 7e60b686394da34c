using System.Text.Json.Nodes;
using Bot.Announcements.Messaging;
using Bot.Answers;
using Bot.Discord.Tests.StandIn;

namespace Bot.Discord.Tests.Announcing;

/// <summary>Announcements in a forum, where each is a post of its own.</summary>
public sealed class ForumTests : MessengerTests
{
    private static readonly Target Forum = Target.Forum("700");

    [Fact]
    public async Task An_announcement_is_a_post_with_a_title_and_is_edited_there()
    {
        Discord.Server.Open(Forum.Id, type: 15);
        var posted = Assert.IsType<PostResult.Delivered>(await Messenger.PostAsync(Forum, Message("New report: Cloud Meetup #2"), default)).Message;
        Assert.Equal("New report: Cloud Meetup #2", Assert.Single(Discord.Server.Posts).Thread["name"]!.GetValue<string>());
        Assert.IsType<PostResult.Delivered>(await Messenger.EditAsync(posted, Message("New report: Corrected"), default));
        Assert.Contains("Corrected", Assert.Single(Discord.Server.Posts).Message.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_title_is_cut_to_what_a_post_may_be_called()
    {
        Discord.Server.Open(Forum.Id, type: 15);
        await Messenger.PostAsync(Forum, Message(new string('長', 300)), default);
        Assert.Equal(100, Assert.Single(Discord.Server.Posts).Thread["name"]!.GetValue<string>().Length);
    }

    [Fact]
    public async Task A_forum_that_demands_a_tag_gets_the_first_that_anybody_may_set()
    {
        Discord.Server.Open(Forum.Id, type: 15, flags: 1 << 4, tags: [Tag("1", moderated: true), Tag("2", moderated: false), Tag("3", moderated: false)]);
        await Messenger.PostAsync(Forum, Message("New report"), default);
        Assert.Equal("""["2"]""", Assert.Single(Discord.Server.Posts).Thread["applied_tags"]!.ToJsonString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_post_in_doubt_is_found_again_even_when_it_was_archived(bool archived)
    {
        Discord.Server.Open(Forum.Id, type: 15);
        var since = DateTimeOffset.UtcNow.AddMinutes(-1);
        var posted = Assert.IsType<PostResult.Delivered>(await Messenger.PostAsync(Forum, Message("New report", mark: "a1"), default)).Message;
        await Messenger.PostAsync(Forum, Message("Another report", mark: "b2"), default);
        foreach (var (thread, _) in Discord.Server.Posts)
            thread["thread_metadata"]!["archived"] = archived;
        Assert.Equal(new FindResult.Found(posted), await Messenger.FindAsync(Forum, "a1", since, default));
        Assert.Equal(new FindResult.NotFound(), await Messenger.FindAsync(Forum, "c3", since, default));
    }

    [Fact]
    public async Task A_broken_connection_leaves_a_post_in_doubt_and_one_before_it_does_not()
    {
        Discord.Server.Open(Forum.Id, type: 15);
        Discord.Prepare($"/channels/{Forum.Id}/threads", new Trouble.Cut());
        Assert.IsType<PostResult.Unsure>(await Messenger.PostAsync(Forum, Message("New report"), default));
        Discord.Prepare($"/channels/{Forum.Id}", new Trouble.RateLimit(60));
        Assert.IsType<PostResult.Wait>(await Messenger.PostAsync(Forum, Message("New report"), default));
    }

    [Fact]
    public async Task A_forum_that_refuses_tells_which_right_is_missing_and_one_that_is_gone_is_told_as_such()
    {
        Discord.Server.Open(Forum.Id, type: 15, denied: 1 << 11);
        Discord.Prepare($"/channels/{Forum.Id}/threads", new Trouble.Refusal(403, 50013, "Missing Permissions"));
        Assert.Equal("Create Posts", Assert.IsType<PostResult.Forbidden>(await Messenger.PostAsync(Forum, Message("New report"), default)).Permission);
        Discord.Prepare($"/channels/{Forum.Id}", new Trouble.Refusal(404, 10003, "Unknown Channel"));
        Assert.IsType<PostResult.Gone>(await Messenger.PostAsync(Forum, Message("New report"), default));
    }

    private static OutgoingMessage Message(string text, string mark = "abc") => new(mark, new Reply(Answer.Notice, text) { Kind = ReplyKind.Notice }, Locale.English);

    private static JsonObject Tag(string id, bool moderated) =>
        new() { ["id"] = id, ["name"] = $"tag {id}", ["moderated"] = moderated, ["emoji_id"] = null, ["emoji_name"] = null };
}
