using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Interactions;

public sealed partial class LateAndBrokenTests
{
    private static readonly Somebody Alice = new("202", "en-US") { GuildLocale = "en-US" };

    [Fact]
    public async Task An_answer_that_takes_its_time_is_announced_and_comes()
    {
        await using var bot = await BotUnderTest.StartAsync(new SlowCommand());

        var announced = await bot.SendAsync(Alice.Gives("slow", ("for", 1800)));
        var edit = Assert.Single(await bot.Discord.WaitForAsync("PATCH", "/messages/@original"));

        Assert.Equal(5, announced.Type());
        Assert.False(announced.IsPrivate());
        Assert.Contains("At last.", JsonNode.Parse(edit.Body!.Value.GetRawText())!.Texts(), StringComparison.Ordinal);
        Assert.Null(edit.Authorization);
    }

    [Fact]
    public async Task A_private_one_is_announced_privately()
    {
        await using var bot = await BotUnderTest.StartAsync(new SlowCommand());

        var announced = await bot.SendAsync(Alice.Gives("slow", ("for", 1800), ("private", true)));
        await bot.Discord.WaitForAsync("PATCH", "/messages/@original");

        Assert.Equal(5, announced.Type());
        Assert.True(announced.IsPrivate());
    }

    [Fact]
    public async Task What_turns_out_to_be_private_never_shows_in_public()
    {
        await using var bot = await BotUnderTest.StartAsync(new SlowCommand());

        await bot.SendAsync(Alice.Gives("slow", ("for", 1800), ("private-answer", "true")));
        var followUp = Assert.Single(await bot.Discord.WaitForAsync("POST", "/webhooks/"));

        Assert.Single(await bot.Discord.WaitForAsync("DELETE", "/messages/@original"));
        Assert.Equal(64, followUp.Body!.Value.GetProperty("flags").GetInt32());
    }

    [Fact]
    public async Task A_late_answer_gets_through_an_outage_and_a_rate_limit()
    {
        await using var bot = await BotUnderTest.StartAsync(new SlowCommand());
        bot.Discord.Prepare("/messages/@original", new Trouble.Outage());
        bot.Discord.Prepare("/messages/@original", new Trouble.Cut());
        bot.Discord.Prepare("/messages/@original", new Trouble.RateLimit(0.3));

        await bot.SendAsync(Alice.Gives("slow", ("for", 1800)));
        var tries = await bot.Discord.WaitForAsync("PATCH", "/messages/@original", count: 4);

        Assert.Equal(200, tries[^1].Status);
    }

    [Fact]
    public async Task Late_completions_are_none()
    {
        await using var bot = await BotUnderTest.StartAsync(new SlowCommand());

        var choices = await bot.SendAsync(Alice.Types("slow", "for", "1"));

        Assert.Empty((JsonArray)choices["data"]!["choices"]!);
    }

    [Fact]
    public async Task A_fault_shows_a_code_that_is_in_the_log_and_no_stack_trace()
    {
        await using var bot = await BotUnderTest.StartAsync(new BrokenCommand());

        var reply = await bot.SendAsync(Alice.Gives("broken"));
        var completions = await bot.SendAsync(Alice.Types("broken", "x", "y"));

        var code = CodePattern().Match(reply["data"]!.Texts()).Value;
        Assert.True(reply.IsPrivate());
        Assert.NotEmpty(code);
        Assert.Contains($"{code}: /broken failed", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A bug of the test", reply.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty((JsonArray)completions["data"]!["choices"]!);
    }

    [Fact]
    public async Task A_channel_sees_one_error_in_ten_seconds_and_another_channel_its_own()
    {
        await using var bot = await BotUnderTest.StartAsync(new BrokenCommand());

        var first = await bot.SendAsync(Alice.Gives("broken"));
        var second = await bot.SendAsync(Alice.Gives("broken"));
        var elsewhere = await bot.SendAsync((Alice with { Channel = "9" }).Gives("broken"));

        Assert.Equal((4, 5, 4), (first.Type(), second.Type(), elsewhere.Type()));
        Assert.True(second.IsPrivate());
        Assert.Single(await bot.Discord.WaitForAsync("DELETE", "/messages/@original"));
    }

    [GeneratedRegex(@"\b[2-9A-HJ-NP-Z]{6}\b", RegexOptions.None, 1000)]
    private static partial Regex CodePattern();
}
