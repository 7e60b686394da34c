using Bot.Discord.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Http;

/// <summary><c>POST /interactions</c>: what Discord sends.</summary>
internal sealed class InteractionRoutes(InteractionEndpoint endpoint) : IHttpRoutes
{
    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) => endpoint.Map(routes);
}
