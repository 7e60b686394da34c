using System.Text.Json.Nodes;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Interactions;

public sealed class ButtonTests
{
    private static readonly Somebody Hanako = new("201", "ja");
    private static readonly Somebody Alice = new("202", "en-US");

    [Fact]
    public async Task My_pages_turn_in_place_and_still_do_after_a_restart()
    {
        JsonNode first;
        await using (var before = await BotUnderTest.StartAsync()) first = await before.SendAsync(Hanako.Gives("talks", ("speaker", "Ada Example")));
        await using var bot = await BotUnderTest.StartAsync();

        var second = await bot.SendAsync(Hanako.Presses(first["data"]!.Button("次へ"), first["data"]!));
        var back = await bot.SendAsync(Hanako.Presses(second["data"]!.Button("前へ"), second["data"]!));

        Assert.Equal(7, second.Type());
        Assert.Contains("2 / 3 ページ（全13件）", second["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Equal(first["data"]!.Texts(), back["data"]!.Texts());
        Assert.False(back["data"]!.HasButton("前へ"));
    }

    [Fact]
    public async Task Somebody_elses_click_opens_a_private_page_in_their_language_and_leaves_mine()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var mine = await bot.SendAsync(Hanako.Gives("talks", ("speaker", "Ada Example")));

        var theirs = await bot.SendAsync(Alice.Presses(mine["data"]!.Button("次へ"), mine["data"]!));
        var further = await bot.SendAsync(Alice.Presses(theirs["data"]!.Button("Next"), theirs["data"]!, ephemeral: true));

        Assert.Equal(4, theirs.Type());
        Assert.True(theirs.IsPrivate());
        Assert.Contains("Page 2 of 3 (13 in all)", theirs["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Equal(7, further.Type());
        Assert.Contains("Page 3 of 3", further["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_question_still_turns_its_pages()
    {
        var question = string.Concat(Enumerable.Repeat("production の Go について、デプロイが速くなった話を ", 4)).Trim();
        await using var bot = await BotUnderTest.StartAsync();
        var first = await bot.SendAsync(Hanako.Gives("talks", ("query", question)));

        Assert.Contains(question, first["data"]!.Texts(), StringComparison.Ordinal);
        var second = await bot.SendAsync(Hanako.Presses(first["data"]!.Button("次へ"), first["data"]!));

        Assert.Contains("2 / ", second["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Equal(7, second.Type());
    }

    [Fact]
    public async Task A_private_answer_is_shared_with_one_click_and_says_by_whom()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var secret = await bot.SendAsync(Alice.Gives("slides", ("talk", "分散トレーシング入門"), ("private", true)));

        var shared = await bot.SendAsync(Alice.Presses(secret["data"]!.Button("Share"), secret["data"]!, ephemeral: true));

        Assert.Equal(4, shared.Type());
        Assert.False(shared.IsPrivate());
        Assert.Contains("Name 202", shared["data"]!.Texts(), StringComparison.Ordinal);
        Assert.True(shared["data"]!.HasButton("削除"));
    }

    [Fact]
    public async Task A_public_answer_is_removed_by_who_asked_or_a_moderator_and_nobody_else()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var reply = await bot.SendAsync(Hanako.Gives("slides", ("talk", "分散トレーシング入門")));
        var button = reply["data"]!.Button("削除");

        var refused = await bot.SendAsync(Alice.Presses(button, reply["data"]!));
        var byAsker = await bot.SendAsync(Hanako.Presses(button, reply["data"]!));
        var byModerator = await bot.SendAsync((Alice with { Permissions = "8192" }).Presses(button, reply["data"]!));

        Assert.True(refused.IsPrivate());
        Assert.Contains("Only who asked", refused["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Equal((6, 6), (byAsker.Type(), byModerator.Type()));
        Assert.Equal(2, (await bot.Discord.WaitForAsync("DELETE", "/messages/@original", count: 2)).Count);
    }

    [Fact]
    public async Task A_follow_up_is_a_message_of_its_own_and_a_choice_takes_the_place_of_the_question()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var talk = await bot.SendAsync(Hanako.Gives("talk", ("talk", "分散トレーシング入門")));
        var list = await bot.SendAsync(Hanako.Gives("talks", ("speaker", "Ada Example")));
        var menu = list["data"]!.Components().First(component => component["options"] is not null);

        var slides = await bot.SendAsync(Hanako.Presses(talk["data"]!.Button("資料"), talk["data"]!));
        var chosen = await bot.SendAsync(Hanako.Chooses(menu["custom_id"]!.GetValue<string>(), menu["options"]![1]!["value"]!.GetValue<string>(), list["data"]!));

        Assert.Equal(4, slides.Type());
        Assert.Equal(7, chosen.Type());
        Assert.Contains("Go in production", chosen["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_was_found_a_form_lets_me_put_it_otherwise()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var nothing = await bot.SendAsync(Alice.Gives("who", ("topic", "zzzqqq xxyyww")));

        var form = await bot.SendAsync(Alice.Presses(nothing["data"]!.Button("言いかえる"), nothing["data"]!));
        var again = await bot.SendAsync(Alice.FillsIn(form["data"]!["custom_id"]!.GetValue<string>(), "topic", "tracing", nothing["data"]!));

        Assert.Equal(9, form.Type());
        Assert.Equal("zzzqqq xxyyww", form["data"]!["components"]![0]!["component"]!["value"]!.GetValue<string>());
        Assert.Equal(4, again.Type());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("pj|who|1")]
    [InlineData("pjAAAAAAAAAAA|who|0|topic=x")]
    [InlineData("pjAAAAAAAAAAA|who|1|topic:AAAAAAAAAAAA")]
    [InlineData("zjAAAAAAAAAAA|who|1|topic=x")]
    public async Task A_button_that_means_nothing_any_more_says_what_to_do(string customId)
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Alice.Presses(customId, new JsonObject { ["embeds"] = new JsonArray() }));

        Assert.True(reply.IsPrivate());
        Assert.Contains("give the command again", reply["data"]!.Texts(), StringComparison.Ordinal);
    }
}
