using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Bot.Discord.Payloads;
using Microsoft.Extensions.Logging;
using Polly;

namespace Bot.Discord.Rest;

/// <summary>The one way in which the bot sends requests to Discord: within its limits, repeated only where that is safe.</summary>
public sealed class DiscordRest : IDisposable
{
    private readonly HttpClient _client;
    private readonly string? _token;
    private readonly RateLimits _limits;
    private readonly InvalidRequestBudget _budget;
    private readonly ResiliencePipeline<RestOutcome> _repeating;
    private readonly TimeProvider _time;
    private readonly ILogger<DiscordRest> _logger;

    /// <summary>A client for one application.</summary>
    /// <param name="options">The API's root and the token.</param>
    /// <param name="time">The clock that limits are kept by.</param>
    /// <param name="logger">Told of refusals, never of a token.</param>
    public DiscordRest(DiscordOptions options, TimeProvider time, ILogger<DiscordRest> logger)
    {
        // Waits and repeats are the pipeline's; a single try is cut short by the pipeline too.
        _client = new HttpClient { BaseAddress = new Uri(options.ApiBase.TrimEnd('/') + "/"), Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(options.Homepage));
        (_token, _time, _logger) = (options.Token, time, logger);
        _limits = new RateLimits(time);
        _budget = new InvalidRequestBudget(time);
        _repeating = Repeating.Pipeline(time);
    }

    /// <summary>Sends a request and waits for what comes of it. Throws for cancellation alone.</summary>
    public async Task<RestOutcome> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        var patience = new Patience(_time, request.Patience);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Repeating.Request, request);
        context.Properties.Set(Repeating.Patience, patience);
        try
        {
            return await _repeating.ExecuteAsync(
                async (inner, self) => await self.TryAsync(request, patience, inner.CancellationToken), context, this);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    // https://discord.com/developers/docs/reference#user-agent
    private static string UserAgent(string homepage) =>
        $"DiscordBot ({homepage}, {typeof(DiscordRest).Assembly.GetName().Version?.ToString(3)})";

    private async ValueTask<RestOutcome> TryAsync(RestRequest request, Patience patience, CancellationToken cancellationToken)
    {
        if (_budget.Forbids(request) is { } reason) return new RestOutcome.Stopped(reason);
        while (_limits.TryTake(request) is var wait && wait > TimeSpan.Zero)
        {
            if (!patience.Allows(wait)) return new RestOutcome.Limited(wait);
            await Task.Delay(wait, _time, cancellationToken);
        }
        RateLimitHeaders? headers = null;
        try
        {
            using var message = MessageOf(request);
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limited.CancelAfter(Repeating.OneTry);
            using var response = await _client.SendAsync(message, limited.Token);
            var body = await response.Content.ReadAsByteArrayAsync(limited.Token);
            headers = RateLimitHeaders.Of(response, Json.ReadObject(body));
            return OutcomeOf(request, response, headers, body);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new RestOutcome.Unsure(failure.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new RestOutcome.Unsure("No answer in time.");
        }
        finally
        {
            _limits.Learn(request, headers);
        }
    }

    private HttpRequestMessage MessageOf(RestRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.Route.Path);
        if (request.Route.Authorized) message.Headers.Authorization = new AuthenticationHeaderValue("Bot", _token);
        if (request.Body is null) return message;
        message.Content = new ByteArrayContent(request.Body);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json);
        return message;
    }

    private RestOutcome OutcomeOf(RestRequest request, HttpResponseMessage response, RateLimitHeaders headers, byte[] body)
    {
        _budget.Count(request, response.StatusCode, headers);
        if (response.IsSuccessStatusCode) return new RestOutcome.Done(body);
        if (headers.RetryAfter is { } retry) return new RestOutcome.Limited(retry);
        var status = (int)response.StatusCode;
        if (status >= 500) return new RestOutcome.Unsure($"Discord answered {status}.");
        var refused = RefusalOf(status, body);
        _logger.LogWarning(
            "Discord refused {Method} {Route}: {Status}, code {Code}, {Reason}; remedy: {Remedy}",
            request.Method, request.Route.Template, status, refused.Code, refused.Message, refused.Remedy);
        return refused;
    }

    private static RestOutcome.Refused RefusalOf(int status, byte[] body)
    {
        if (Json.ReadObject(body) is not { } json) return new(status, 0, $"HTTP {status}");
        var code = json.TryGetProperty("code", out var number) && number.TryGetInt32(out var value) ? value : 0;
        var message = json.TryGetProperty("message", out var text) && text.ValueKind is JsonValueKind.String ? text.GetString()! : $"HTTP {status}";
        return new(status, code, json.TryGetProperty("errors", out var errors) ? $"{message} {errors.GetRawText()}" : message);
    }
}
