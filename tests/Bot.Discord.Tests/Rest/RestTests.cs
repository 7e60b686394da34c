using System.Diagnostics;
using Bot.Discord.Rest;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Tests.Rest;

public sealed class RestTests : IAsyncLifetime
{
    private readonly LogLines _log = new();
    private readonly LoggerFactory _loggers;
    private DiscordStandIn _discord = null!;
    private DiscordRest _rest = null!;

    public RestTests() => _loggers = new LoggerFactory([_log]);

    public async ValueTask InitializeAsync()
    {
        _discord = await DiscordStandIn.StartAsync();
        _rest = new DiscordRest(new DiscordOptions { Token = DiscordStandIn.Token, ApiBase = _discord.ApiBase }, TimeProvider.System, _loggers.CreateLogger<DiscordRest>());
    }

    public async ValueTask DisposeAsync()
    {
        _rest.Dispose();
        _loggers.Dispose();
        await _discord.DisposeAsync();
        Assert.DoesNotContain(DiscordStandIn.Token, _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("interaction-secret", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_names_the_bot_and_carries_its_token()
    {
        Assert.IsType<RestOutcome.Done>(await SendAsync(List));

        var request = Assert.Single(_discord.Requests);
        Assert.Equal("Bot " + DiscordStandIn.Token, request.Authorization);
        Assert.Matches(@"^DiscordBot \(https://\S+, \d+\.\d+\.\d+\)$", request.UserAgent);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for()
    {
        _discord.Prepare("/commands", new Trouble.RateLimit(0.4));
        var watch = Stopwatch.StartNew();

        Assert.IsType<RestOutcome.Done>(await SendAsync(List));

        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(0.35), $"{watch.Elapsed}");
        Assert.Equal(2, _discord.Requests.Count);
    }

    [Fact]
    public async Task A_global_limit_stops_other_routes_too_but_not_interactions()
    {
        _discord.Prepare("/commands", new Trouble.RateLimit(1.0, Global: true));
        var first = SendAsync(List);
        await _discord.WaitForAsync("GET", "/commands");
        var watch = Stopwatch.StartNew();

        var interaction = await SendAsync(Remove("interaction-secret"));
        var untilInteraction = watch.Elapsed;
        await SendAsync(new RestRequest(HttpMethod.Get, Route.Commands("200")));
        await first;

        Assert.IsType<RestOutcome.Done>(interaction);
        Assert.True(untilInteraction < TimeSpan.FromSeconds(0.7), $"{untilInteraction}");
        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(0.7), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task Many_requests_at_once_stay_within_the_bucket_that_the_headers_tell()
    {
        _discord.Limit("/commands", requests: 5, TimeSpan.FromSeconds(0.5));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(List)));

        Assert.All(outcomes, outcome => Assert.IsType<RestOutcome.Done>(outcome));
        Assert.DoesNotContain(_discord.Requests, request => request.Status == 429);
    }

    [Fact]
    public async Task An_outage_is_outlasted_where_repeating_is_safe()
    {
        _discord.Prepare("/commands", new Trouble.Outage());
        _discord.Prepare("/commands", new Trouble.Cut());

        Assert.IsType<RestOutcome.Done>(await SendAsync(List));
    }

    [Fact]
    public async Task A_message_whose_fate_is_unknown_is_not_sent_twice()
    {
        _discord.Prepare("/webhooks", new Trouble.Outage(500));

        var outcome = await SendAsync(new RestRequest(HttpMethod.Post, Route.FollowUps("100", "interaction-secret"), "{}"u8.ToArray()));

        Assert.IsType<RestOutcome.Unsure>(outcome);
        Assert.Single(_discord.Requests);
    }

    [Fact]
    public async Task A_limit_beyond_the_patience_is_told_and_not_waited_for()
    {
        _discord.Prepare("/commands", new Trouble.RateLimit(900));

        var outcome = await SendAsync(List);

        Assert.Equal(TimeSpan.FromSeconds(900), Assert.IsType<RestOutcome.Limited>(outcome).RetryAfter);
    }

    [Fact]
    public async Task A_refused_token_stops_everything_that_takes_it()
    {
        _discord.Prepare("/commands", new Trouble.Refusal(401, 0, "401: Unauthorized"));

        var refused = Assert.IsType<RestOutcome.Refused>(await SendAsync(List));
        var stopped = await SendAsync(List);
        var interaction = await SendAsync(Remove("interaction-secret"));

        Assert.Equal(Remedy.StopEverything, refused.Remedy);
        Assert.IsType<RestOutcome.Stopped>(stopped);
        Assert.IsType<RestOutcome.Done>(interaction);
    }

    [Theory]
    [InlineData(404, 10003, Remedy.ForgetChannel)]
    [InlineData(404, 10004, Remedy.ForgetServer)]
    [InlineData(404, 10008, Remedy.PostAnew)]
    [InlineData(404, 10015, Remedy.Drop)]
    [InlineData(404, 10062, Remedy.Drop)]
    [InlineData(400, 40060, Remedy.FollowUp)]
    [InlineData(403, 50001, Remedy.SuspendTarget)]
    [InlineData(403, 50013, Remedy.AskForPermission)]
    [InlineData(400, 50035, Remedy.ReportBug)]
    [InlineData(403, 50007, Remedy.StopDirectMessages)]
    [InlineData(403, 50278, Remedy.StopDirectMessages)]
    [InlineData(400, 30034, Remedy.WaitLong)]
    [InlineData(403, 0, Remedy.SuspendTarget)]
    [InlineData(404, 0, Remedy.Drop)]
    public async Task Every_refusal_has_its_remedy_and_is_not_repeated(int status, int code, Remedy remedy)
    {
        _discord.Prepare("/commands", new Trouble.Refusal(status, code, "No."));

        var refused = Assert.IsType<RestOutcome.Refused>(await SendAsync(List));

        Assert.Equal((remedy, code), (refused.Remedy, refused.Code));
        Assert.Single(_discord.Requests);
    }

    private static RestRequest List => new(HttpMethod.Get, Route.Commands("100"));

    private static RestRequest Remove(string token) => new(HttpMethod.Delete, Route.Original("100", token));

    private Task<RestOutcome> SendAsync(RestRequest request) => _rest.SendAsync(request, CancellationToken.None);
}
