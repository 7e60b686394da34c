using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Tests.Support;
using Bot.Answers;
using Microsoft.Extensions.Logging.Abstractions;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Commands;

/// <summary>The commands as members use them.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private static readonly Caller Admin = new("admin", "server", "talks", ManagesServer: true);
    private static readonly Caller Member = new("member", "server", "talks", ManagesServer: false);
    private readonly SqliteKind _kind = new();
    private readonly ChatInMemory _chat = new();
    private readonly ShiftedTime _time = new();
    private readonly Library _library = Library(Meetup(1, Talk("Tracing with OpenTelemetry", "Ann Lee")), Meetup(2));
    private readonly AnnouncementRoom _room;
    private readonly CommandCatalogue _commands;

    public CommandTests()
    {
        _room = new AnnouncementRoom(_kind.Open(_time), _chat, new LibraryHolder(), new AnnouncementOptions(), _time, NullLoggerFactory.Instance);
        _commands = _room.Extend(CommandCatalogue.Standard);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _kind.DisposeAsync();
    }

    [Fact]
    public async Task Subscribing_says_what_will_be_announced_and_that_old_reports_are_not()
    {
        var reply = await RunAsync(Admin, "subscribe", ("series", "Cloud Meetup"), ("when", "daily"));
        Assert.Contains("series: Cloud Meetup", reply.Text, StringComparison.Ordinal);
        Assert.Contains("once a day", reply.Text, StringComparison.Ordinal);
        Assert.Contains("already here are not posted", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["Post a preview", "Pause", "Remove…"], reply.FollowUps.Select(button => button.Label));
        Assert.True(reply.Private);
    }

    [Fact]
    public async Task Feedback_that_lacks_the_question_or_the_opinion_says_what_to_give()
    {
        Assert.Equal("Please give “question”.", (await RunAsync(Member, "feedback")).Text);
        Assert.Equal("Please give “helpful”.", (await RunAsync(Member, "feedback", ("question", "who brewed?"))).Text);
    }

    [Fact]
    public async Task Only_members_who_manage_the_server_may_subscribe_a_channel()
    {
        Assert.Equal(ReplyKind.Problem, (await RunAsync(Member, "subscribe")).Kind);
        Assert.Empty(await _room.Subscriptions.ListAsync("server", "member", default));
    }

    [Fact]
    public async Task What_the_bot_may_not_do_there_is_named_before_anything_is_promised()
    {
        _chat.Check = new TargetCheck.Missing(["Embed Links", "Read Message History"]);
        var reply = await RunAsync(Admin, "subscribe");
        Assert.Contains("Embed Links, Read Message History", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await _room.Subscriptions.ListAsync("server", "admin", default));
    }

    [Fact]
    public async Task In_a_forum_each_announcement_becomes_a_post()
    {
        _chat.Check = new TargetCheck.Fine { IsForum = true };
        var reply = await RunAsync(Admin, "subscribe", ("channel", "700"));
        Assert.Contains("forum 700 (a post for each announcement)", reply.Text, StringComparison.Ordinal);
        Assert.Equal(Target.Forum("700"), Assert.Single(await _room.Subscriptions.ListAsync("server", "admin", default)).Target);
    }

    [Fact]
    public async Task Where_no_message_can_stand_another_place_is_asked_for()
    {
        _chat.Check = new TargetCheck.Unsuited();
        Assert.Contains("a text channel, a thread or a forum", (await RunAsync(Admin, "subscribe")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Announcements_may_be_in_another_language_than_the_admins()
    {
        await RunAsync(Admin, "subscribe", ("announce-in", "ja"));
        Assert.Equal(Locale.Japanese, Assert.Single(await _room.Subscriptions.ListAsync("server", "admin", default)).Locale);
    }

    [Fact]
    public async Task Subscribing_twice_to_the_same_says_so()
    {
        await RunAsync(Admin, "subscribe");
        Assert.Equal(ReplyKind.Problem, (await RunAsync(Admin, "subscribe")).Kind);
        Assert.Single(await _room.Subscriptions.ListAsync("server", "admin", default));
    }

    [Fact]
    public async Task A_speaker_whom_no_report_names_is_asked_about() =>
        Assert.Contains("Nobody Here", (await RunAsync(Admin, "subscribe", ("speaker", "Nobody Here"))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_list_shows_filters_pace_and_state_and_leads_to_each()
    {
        await RunAsync(Admin, "subscribe", ("topic", "tracing"), ("role", "77"));
        var list = await RunAsync(Admin, "subscriptions");
        var card = Assert.Single(list.Cards);
        Assert.Contains("topic: tracing", card.Lines);
        Assert.Contains("Mentions: role 77", card.Lines);
        Assert.Contains("State: active", card.Lines);
        var shown = await _commands.RunAsync(Assert.Single(list.Choices).Request, Context(Admin), default);
        Assert.Equal(["Post a preview", "Pause", "Remove…"], shown.FollowUps.Select(button => button.Label));
    }

    [Fact]
    public async Task Buttons_pause_resume_and_remove()
    {
        var made = await RunAsync(Admin, "subscribe");
        var paused = await PressAsync(made, "Pause");
        Assert.Contains("State: paused", paused.Cards[0].Lines);
        var resumed = await PressAsync(paused, "Resume");
        Assert.Contains("State: active", resumed.Cards[0].Lines);
        await PressAsync(await PressAsync(resumed, "Remove…"), "Yes, remove it");
        Assert.Empty(await _room.Subscriptions.ListAsync("server", "admin", default));
        Assert.Equal(ReplyKind.Problem, (await PressAsync(made, "Pause")).Kind);
    }

    [Fact]
    public async Task A_members_press_on_an_admins_button_changes_nothing()
    {
        var made = await RunAsync(Admin, "subscribe");
        var reply = await _commands.RunAsync(made.FollowUps.Single(button => button.Label == "Pause").Request, Context(Member), default);
        Assert.Equal(ReplyKind.Problem, reply.Kind);
        Assert.Equal(SubscriptionState.Active, (await _room.Subscriptions.ListAsync("server", "admin", default))[0].State);
    }

    [Fact]
    public async Task The_retry_of_a_notice_works_in_direct_messages_for_who_still_manages_the_server()
    {
        var made = await RunAsync(Admin, "subscribe");
        var retry = await PressAsync(made, "Pause");
        var inDirectMessages = Admin with { Server = null, Channel = "dm", ManagesServer = false };
        _chat.Manages = false;
        Assert.Equal(ReplyKind.Problem, (await _commands.RunAsync(retry.FollowUps[1].Request, Context(inDirectMessages), default)).Kind);
        _chat.Manages = true;
        Assert.Equal(ReplyKind.Notice, (await _commands.RunAsync(retry.FollowUps[1].Request, Context(inDirectMessages), default)).Kind);
    }

    [Fact]
    public async Task A_preview_is_posted_with_the_newest_report_that_fits_and_without_mention()
    {
        var made = await RunAsync(Admin, "subscribe", ("speaker", "Ann Lee"), ("role", "77"));
        await PressAsync(made, "Post a preview");
        var preview = Assert.Single(_chat.Messages);
        Assert.Contains("Cloud Meetup #1", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Message.Role);
    }

    [Fact]
    public async Task A_talks_card_offers_to_follow_its_speaker_and_following_works()
    {
        var talk = await RunAsync(Member, "talk", ("talk", "Tracing with OpenTelemetry"));
        var button = Assert.Single(talk.FollowUps, followUp => followUp.Label == "Follow Ann Lee");
        await _commands.RunAsync(button.Request, Context(Member), default);
        var own = Assert.Single(await _room.Subscriptions.ListAsync(server: null, "member", default));
        Assert.Equal(Target.Member("member"), own.Target);
        Assert.Equal("Ann Lee", own.Filter.Speaker);
    }

    [Fact]
    public async Task Questions_that_find_nothing_are_counted_without_who_asked()
    {
        await RunAsync(Member, "ask", ("question", "Who talked about quantum knitting?"));
        await RunAsync(Admin, "ask", ("question", "who talked about QUANTUM KNITTING"));
        var reply = await RunAsync(Admin, "unanswered");
        var line = Assert.Single(Assert.Single(reply.Cards).Points);
        Assert.Contains("quantum knitting", line, StringComparison.Ordinal);
        Assert.Contains("2 times", line, StringComparison.Ordinal);
        Assert.DoesNotContain("member", line, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.Problem, (await RunAsync(Member, "unanswered")).Kind);
    }

    [Fact]
    public async Task Thumbs_under_an_answer_are_kept_and_changed()
    {
        var answer = await RunAsync(Member, "who", ("topic", "Tracing"));
        await PressAsync(answer, "👍 Helpful", Member);
        await PressAsync(answer, "👎 Not helpful", Member);
        Assert.Contains("👍 helpful 0, 👎 not helpful 1", (await RunAsync(Admin, "unanswered")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_state_the_commands_say_so_and_questions_are_answered()
    {
        await using var room = new AnnouncementRoom(
            AnnouncementRoom.OpenState("PostgreSql", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", _time),
            _chat, new LibraryHolder(), new AnnouncementOptions(), _time, NullLoggerFactory.Instance);
        var commands = room.Extend(CommandCatalogue.Standard);
        Assert.Contains("questions still work", (await commands.RunAsync(Request("subscribe"), Context(Admin), default)).Text, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.NothingFound, (await commands.RunAsync(Request("ask", ("question", "quantum knitting")), Context(Member), default)).Kind);
    }

    [Fact]
    public async Task Leaving_a_server_forgets_what_was_kept_for_it()
    {
        await RunAsync(Admin, "subscribe");
        await RunAsync(Admin, "ask", ("question", "quantum knitting"));
        await _room.Servers.ForgetAsync("server", default);
        Assert.Empty(await _room.Subscriptions.ListAsync("server", "admin", default));
        Assert.Empty((await RunAsync(Admin, "unanswered")).Cards);
    }

    private ValueTask<Reply> RunAsync(Caller caller, string command, params (string Name, string Value)[] options) =>
        _commands.RunAsync(Request(command, options), Context(caller), default);

    private ValueTask<Reply> PressAsync(Reply reply, string label, Caller? caller = null) =>
        _commands.RunAsync(reply.FollowUps.Single(button => button.Label == label).Request, Context(caller ?? Admin), default);

    private static CommandRequest Request(string command, params (string Name, string Value)[] options) =>
        new(command, options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal));

    private CommandContext Context(Caller caller) =>
        new(_library, Locale.English, caller, _time.GetUtcNow(), new BotStatus("test", _time.GetUtcNow(), null, null));
}
