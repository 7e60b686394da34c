using Bot.Discord.Announcing;
using Bot.Discord.Rest;
using Bot.Discord.Tests.StandIn;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Discord.Tests.Announcing;

/// <summary>The way to Discord's channels, against the stand-in; what it sends keeps to Discord's rules.</summary>
public abstract class MessengerTests : IAsyncLifetime
{
    private DiscordRest _rest = null!;

    private protected DiscordStandIn Discord { get; private set; } = null!;

    private protected DiscordMessenger Messenger { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Discord = await DiscordStandIn.StartAsync();
        _rest = new DiscordRest(
            new DiscordOptions { Token = DiscordStandIn.Token, ApiBase = Discord.ApiBase }, TimeProvider.System, NullLogger<DiscordRest>.Instance);
        Messenger = new DiscordMessenger(_rest);
    }

    public async ValueTask DisposeAsync()
    {
        _rest.Dispose();
        await Discord.DisposeAsync();
        Assert.Empty(Discord.Violations);
        GC.SuppressFinalize(this);
    }
}
