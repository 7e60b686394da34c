using System.Net.Mime;
using System.Text.Json;
using Bot.Answers;
using Bot.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Http;

/// <summary>
/// <c>GET /health</c>: 200 once reports were read, 503 before. An error of the last look is told but changes no status, as the bot
/// goes on answering from what it knows.
/// </summary>
internal sealed class HealthRoute(LibraryHolder holder, SyncStatus status) : IHttpRoutes
{
    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/health", (RequestDelegate)AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        var bot = status.Snapshot();
        var library = holder.Current;
        var word = bot.LastSync is null ? "starting" : bot.LastError is null ? "ok" : "degraded";
        context.Response.StatusCode = bot.LastSync is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", word);
        json.WriteString("version", bot.Version);
        json.WriteString("started", bot.Started);
        json.WriteNumber("reports", library.Reports.Count);
        json.WriteNumber("talks", library.Reports.Sum(report => report.Talks.Count));
        if (bot.LastSync is { } lastSync)
            json.WriteString("lastSync", lastSync);
        if (bot.LastError is { } lastError)
            json.WriteString("lastError", lastError);
        json.WriteEndObject();
    }
}
