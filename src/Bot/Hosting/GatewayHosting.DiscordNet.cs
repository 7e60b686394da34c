using Bot.Discord.Gateway;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Hosting;

internal static partial class GatewayHosting
{
    static partial void Offer(ref Action<IServiceCollection>? add) => add = services => services.AddHostedService<DiscordGateway>();
}
