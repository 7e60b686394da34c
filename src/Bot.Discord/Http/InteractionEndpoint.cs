using System.Net.Mime;
using Bot.Discord.Interactions;
using Bot.Discord.Payloads;
using Bot.Discord.Signatures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Discord.Http;

/// <summary>
/// <c>POST /interactions</c>: 401 for whatever Discord did not sign, before any of it is read as JSON.
/// https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint
/// </summary>
/// <remarks>
/// A signed request is taken however old it is: Discord asks for no check of the time, a host whose clock is wrong would lose every
/// interaction, and a request sent again only looks something up again, with a token that Discord has let expire.
/// </remarks>
public sealed class InteractionEndpoint(SignatureVerifier verifier, InteractionHandler handler, BackgroundReplies background)
{
    /// <summary>The largest body, in bytes; Discord's own stay far below.</summary>
    public const int LargestBody = 1 << 20;

    /// <summary>Adds the route.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/interactions", (RequestDelegate)HandleAsync);

    private async Task HandleAsync(HttpContext context)
    {
        if (RequestSignature.Read(context.Request.Headers) is not { } signature)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (await SignedBody.ReadAsync(context.Request, signature.Timestamp, LargestBody, context.RequestAborted) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }
        if (!verifier.Verify(body.Signed.Span, signature.Bytes))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (Json.ReadInteraction(body.Json.Span) is not { } interaction)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        await AnswerAsync(context, interaction);
    }

    private async Task AnswerAsync(HttpContext context, Interaction interaction)
    {
        var answer = await handler.HandleAsync(interaction, context.RequestAborted);
        if (answer.Afterwards is { } afterwards)
        {
            // Only started then: a connection that waited for it would hold up Discord's next interaction.
            context.Response.OnCompleted(() =>
            {
                background.Start(afterwards);
                return Task.CompletedTask;
            });
        }
        var json = Json.Write(answer.Callback);
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = json.Length;
        await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
    }
}
