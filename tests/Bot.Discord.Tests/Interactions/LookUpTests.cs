using System.Text.Json.Nodes;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Interactions;

public sealed class LookUpTests
{
    private static readonly Somebody Hanako = new("201", "ja");
    private static readonly Somebody Alice = new("202", "en-US") { GuildLocale = "ja" };

    [Fact]
    public async Task A_look_up_is_answered_at_once_for_all_to_see_in_the_servers_language()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Alice.Gives("slides", ("talk", "分散トレーシング入門")));

        Assert.Equal(4, reply.Type());
        Assert.False(reply.IsPrivate());
        Assert.Contains("山田 花子", reply["data"]!.Texts(), StringComparison.Ordinal);
        Assert.True(reply["data"]!.HasButton("削除"));
        Assert.False(reply["data"]!.HasButton("みんなに見せる"));
    }

    [Fact]
    public async Task Slides_are_a_button_that_opens_them()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Hanako.Gives("slides", ("talk", "分散トレーシング入門")));

        Assert.Contains(reply["data"]!.Components(), component => component["url"]?.GetValue<string>() == "https://slides.example/tracing");
    }

    [Fact]
    public async Task A_private_look_up_is_in_my_own_language_and_only_for_me()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Alice.Gives("slides", ("talk", "分散トレーシング入門"), ("private", true)));

        Assert.True(reply.IsPrivate());
        Assert.True(reply["data"]!.HasButton("Share"));
        Assert.False(reply["data"]!.HasButton("Remove"));
    }

    [Fact]
    public async Task A_reply_can_be_asked_for_in_the_other_language()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Hanako.Gives("slides", ("talk", "分散トレーシング入門"), ("answer-in", "en")));

        Assert.True(reply["data"]!.HasButton("Remove"));
    }

    [Fact]
    public async Task What_stands_in_a_report_neither_mentions_nor_formats_nor_breaks_out()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var tracing = await bot.SendAsync(Hanako.Gives("talk", ("talk", "分散トレーシング入門")));
        var logs = await bot.SendAsync(Hanako.Gives("talk", ("talk", "Logs [are] *not* enough")));

        Assert.Contains(@"\*\*図\*\*", tracing["data"]!.Texts(), StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", tracing["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains(@"Logs \[are\] \*not\* enough", logs["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains(@"\<@42\>", logs["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_in_a_direct_message_works_without_a_server()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync((Hanako with { Guild = null, GuildLocale = null }).Gives("slides", ("talk", "分散トレーシング入門"), ("private", true)));

        Assert.Contains("分散トレーシング入門", reply["data"]!.Texts(), StringComparison.Ordinal);
        Assert.False(reply["data"]!.HasButton("みんなに見せる"));
    }

    [Fact]
    public async Task A_message_can_be_asked_about_privately()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Alice.AsksAbout("分散トレーシング入門の資料はどこ？"));

        Assert.Equal(4, reply.Type());
        Assert.True(reply.IsPrivate());
    }

    [Fact]
    public async Task A_message_without_text_cannot_be_asked_about()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Alice.AsksAbout("  "));

        Assert.True(reply.IsPrivate());
        Assert.Contains("This message has no text", reply["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_gone_says_so()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var reply = await bot.SendAsync(Alice.Gives("forgotten"));

        Assert.True(reply.IsPrivate());
        Assert.Contains("/forgotten", reply["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_is_refused_to_who_does_not_manage_the_server_whatever_Discord_let_through()
    {
        await using var bot = await BotUnderTest.StartAsync(new AdminCommand());

        var refused = await bot.SendAsync(Alice.Gives("settings"));
        var allowed = await bot.SendAsync((Alice with { Permissions = "32" }).Gives("settings"));
        var administrator = await bot.SendAsync((Alice with { Permissions = "8" }).Gives("settings"));

        Assert.Contains("サーバー管理", refused["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains("The settings.", allowed["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains("The settings.", administrator["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_offers_names_and_a_choice_leads_to_the_talk()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var typed = await bot.SendAsync(Hanako.Types("slides", "talk", "トレ"));
        var choice = typed["data"]!["choices"]![0]!;
        var reply = await bot.SendAsync(Hanako.Gives("slides", ("talk", choice["value"]!.GetValue<string>())));

        Assert.Equal(8, typed.Type());
        Assert.Contains("分散トレーシング入門", choice["name"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("分散トレーシング入門", reply["data"]!.Texts(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_nothing_offers_recent_ones_and_an_unknown_option_none()
    {
        await using var bot = await BotUnderTest.StartAsync();

        Assert.NotEmpty((JsonArray)(await bot.SendAsync(Hanako.Types("slides", "talk", "")))["data"]!["choices"]!);
        Assert.Empty((JsonArray)(await bot.SendAsync(Hanako.Types("slides", "nothing", "x")))["data"]!["choices"]!);
        Assert.Empty((JsonArray)(await bot.SendAsync(Hanako.Types("forgotten", "talk", "x")))["data"]!["choices"]!);
    }
}
