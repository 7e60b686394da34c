using System.Text.Json.Nodes;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.EndToEnd;

/// <summary>The program as it runs for a community, over the gateway with Discord.Net.</summary>
public sealed class GatewayBotTests : IAsyncLifetime
{
#if DISCORD_NET
    private const bool IsBuiltIn = true;
#else
    private const bool IsBuiltIn = false;
#endif

    private const string NotBuiltIn = "This build has no gateway: build and test with -p:DiscordNet=true, where Discord.Net can be had.";

    private static readonly Somebody Alice = new("202", "en-US") { GuildLocale = "en-US" };

    private readonly DiscordFolder _folder = new();
    private readonly SigningKey _key = new(seed: 5);
    private DiscordStandIn _discord = null!;

    public async ValueTask InitializeAsync() => _discord = await DiscordStandIn.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _key.Dispose();
        _folder.Dispose();
        Assert.True(_discord.Violations.Count == 0, string.Join('\n', _discord.Violations));
    }

    [Fact]
    public async Task It_answers_and_turns_pages()
    {
        Assert.SkipUnless(IsBuiltIn, NotBuiltIn);
        await using var bot = await ConnectedAsync();

        var first = await TellAsync(Alice.Gives("talks", ("speaker", "Ada Sample")));
        var second = await TellAsync(Alice.Presses(first["data"]!.Button("Next"), first["data"]!));
        var typed = await TellAsync(Alice.Types("slides", "talk", "quay"));

        Assert.Equal((4, 7, 8), (first.Type(), second.Type(), typed.Type()));
        Assert.Contains("Page 2 of 2 (7 in all)", second["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact]
    public async Task It_asks_for_the_Guilds_intent_alone()
    {
        Assert.SkipUnless(IsBuiltIn, NotBuiltIn);
        await using var bot = await ConnectedAsync();

        var identify = Assert.Single(_discord.Gateway.Received, frame => frame["op"]!.GetValue<int>() == 2);

        Assert.Equal(1, identify["d"]!["intents"]!.GetValue<int>());
    }

    [Fact]
    public async Task It_comes_back_after_a_broken_connection_and_misses_nothing()
    {
        Assert.SkipUnless(IsBuiltIn, NotBuiltIn);
        await using var bot = await ConnectedAsync();
        await TellAsync(Alice.Gives("latest"));

        _discord.Gateway.Break();
        var missed = await TellAsync(Alice.Gives("slides", ("talk", "Tracing at the quay")));
        await _discord.Gateway.AskToReconnectAsync();
        var later = await TellAsync(Alice.Gives("talks", ("speaker", "Ada Sample")));

        Assert.Contains("Tracing at the quay", missed["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains("Page 1 of 2 (7 in all)", later["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains(_discord.Gateway.Received, frame => frame["op"]!.GetValue<int>() == 6);
    }

    [Fact]
    public async Task A_build_without_it_says_what_to_do()
    {
        Assert.SkipWhen(IsBuiltIn, "This build has the gateway.");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RunningBot.ServeAsync(_folder, _discord, _key, overHttp: false));

        Assert.Contains("-p:DiscordNet=true", failure.Message, StringComparison.Ordinal);
    }

    private async Task<RunningBot> ConnectedAsync()
    {
        var bot = await RunningBot.ServeAsync(_folder, _discord, _key, overHttp: false);
        await bot.UntilAsync(() => _discord.Gateway.IsConnected);
        return bot;
    }

    private async Task<JsonNode> TellAsync(JsonObject interaction)
    {
        await _discord.Gateway.TellAsync(interaction);
        var callback = Assert.Single(await _discord.WaitForAsync("POST", $"/interactions/{interaction["id"]}/"));
        return JsonNode.Parse(callback.Body!.Value.GetRawText())!;
    }
}
