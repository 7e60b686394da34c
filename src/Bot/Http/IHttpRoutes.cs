using Microsoft.AspNetCore.Routing;

namespace Bot.Http;

/// <summary>Something that answers over HTTP. Each one that is registered with the host is mapped when the port opens.</summary>
internal interface IHttpRoutes
{
    /// <summary>Adds the routes.</summary>
    void Map(IEndpointRouteBuilder routes);
}
