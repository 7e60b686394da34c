using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Answers;
using Bot.Discord.Http;
using Bot.Discord.Interactions;
using Bot.Discord.Tests.StandIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Tests.Support;

/// <summary>The Discord room on a port of its own, beside a stand-in for Discord, with a small library.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SigningKey _key;
    private readonly HttpClient _client = new();

    private BotUnderTest(WebApplication application, DiscordStandIn discord, SigningKey key, LogLines log)
    {
        (_application, Discord, _key, Log) = (application, discord, key, log);
    }

    public DiscordStandIn Discord { get; }

    public LogLines Log { get; }

    public Uri Address => new(_application.Urls.First() + "/interactions");

    public InteractionHandler Handler => _application.Services.GetRequiredService<InteractionHandler>();

    public static async Task<BotUnderTest> StartAsync(params IReadOnlyList<ICommand> more)
    {
        var (discord, key, log) = (await DiscordStandIn.StartAsync(), new SigningKey(seed: 3), new LogLines());
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.AddProvider(log);
        var holder = new LibraryHolder();
        holder.Swap(SampleLibrary.Build());
        builder.Services.AddRoutingCore();
        builder.Services
            .AddSingleton(TimeProvider.System).AddSingleton(holder).AddSingleton(CommandCatalogue.Standard.With(more))
            .AddSingleton<Func<BotStatus>>(() => new BotStatus("0.1.0", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, null))
            .AddDiscord(new DiscordOptions
            {
                ApplicationId = DiscordStandIn.Application,
                PublicKey = key.PublicKeyHex,
                Token = DiscordStandIn.Token,
                ApiBase = discord.ApiBase,
            });
        var application = builder.Build();
        application.UseRouting();
        application.Services.GetRequiredService<InteractionEndpoint>().Map(application);
        await application.StartAsync();
        return new BotUnderTest(application, discord, key, log);
    }

    /// <summary>Sends a signed interaction as Discord does, and checks the answer as Discord does.</summary>
    public async Task<JsonNode> SendAsync(JsonObject interaction)
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes(interaction.ToJsonString()));
        var json = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {json}");
        Discord.Check(JsonDocument.Parse(json).RootElement);
        return JsonNode.Parse(json)!;
    }

    /// <summary>Posts a body with a good signature, or with what is put in its place.</summary>
    public async Task<HttpResponseMessage> PostAsync(byte[] body, string timestamp = "1700000000", string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature ?? Sign(timestamp, body));
        return await _client.SendAsync(request);
    }

    public string Sign(string timestamp, byte[] body) => Convert.ToHexStringLower(_key.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body]));

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        await Discord.DisposeAsync();
        _client.Dispose();
        _key.Dispose();
        Assert.True(Discord.Violations.Count == 0, string.Join('\n', Discord.Violations));
        Assert.DoesNotContain(DiscordStandIn.Token, Log.Text, StringComparison.Ordinal);
    }
}
