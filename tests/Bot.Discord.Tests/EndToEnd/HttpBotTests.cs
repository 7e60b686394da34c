using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.EndToEnd;

/// <summary>The program as it runs for a community, over HTTP.</summary>
public sealed class HttpBotTests : IAsyncLifetime
{
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
    public async Task It_registers_answers_turns_pages_after_a_restart_and_stops_when_told()
    {
        _discord.Prepare("/commands", new Trouble.Outage());
        _discord.Prepare("/commands", new Trouble.RateLimit(0.3));
        JsonNode first;
        await using (var before = await RunningBot.ServeAsync(_folder, _discord, _key))
        {
            await before.UntilAsync(() => _discord.Commands.Count > 0);
            first = await before.SendAsync(Alice.Gives("talks", ("speaker", "Ada Sample")));
            Assert.Equal(0, await before.StopAsync());
        }
        await using var bot = await RunningBot.ServeAsync(_folder, _discord, _key);

        var second = await bot.SendAsync(Alice.Presses(first["data"]!.Button("Next"), first["data"]!));
        var slides = await bot.SendAsync(Alice.Gives("slides", ("talk", "Tracing at the quay")));
        using var unsigned = await bot.PostAsync(Encoding.UTF8.GetBytes(Somebody.Ping().ToJsonString()), new string('0', 128));

        Assert.Contains("Page 2 of 2 (7 in all)", second["data"]!.Texts(), StringComparison.Ordinal);
        Assert.Contains(slides["data"]!.Components(), component => component["url"]?.GetValue<string>() == "https://speakerdeck.com/sample/deck-1");
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
        Assert.Single(_discord.Requests, request => request.Method == "PUT");
    }

    [Fact]
    public async Task Registering_twice_changes_nothing_the_second_time()
    {
        var first = await RunningBot.RegisterAsync(_folder, _discord);
        var second = await RunningBot.RegisterAsync(_folder, _discord);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("put on Discord", first.Output, StringComparison.Ordinal);
        Assert.Contains("already", second.Output, StringComparison.Ordinal);
        Assert.Single(_discord.Requests, request => request.Method == "PUT");
    }

    [Fact]
    public async Task A_refused_token_is_told_in_one_sentence()
    {
        _discord.Prepare("/commands", new Trouble.Refusal(401, 0, "401: Unauthorized"));

        var (exitCode, output) = await RunningBot.RegisterAsync(_folder, _discord);

        Assert.Equal(1, exitCode);
        Assert.Contains("Discord:Token", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
