using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _url = $"http://127.0.0.1:{FreePort()}";

    public ServeTests()
    {
        _folder.Write("appsettings.json", "{}");
        _folder.Write("data/reports/1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
    }

    [Fact]
    public async Task It_tells_its_health_and_stops_when_told_to()
    {
        using var bot = Start("serve", $"--Http:Url={_url}");
        using var health = await HealthAsync();
        Assert.Equal("ok", health.RootElement.GetProperty("status").GetString());
        Assert.Equal(1, health.RootElement.GetProperty("reports").GetInt32());

        bot.Terminate();
        Assert.Equal(0, await bot.ExitCodeAsync());
        Assert.Empty(await bot.Output.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_busy_port_stops_serve_with_one_sentence()
    {
        using var taken = Take();
        var ended = await BotProcess.RunAsync(_folder.Path, "serve", $"--Http:Url={_url}");
        Assert.Equal(1, ended.ExitCode);
        var sentence = Assert.Single(ended.Error.Split('\n'), line => line.Contains("Http:Url", StringComparison.Ordinal));
        Assert.Contains(_url, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_port_does_not_stop_the_console()
    {
        using var taken = Take();
        using var bot = Start($"--Http:Url={_url}");
        await bot.Input.WriteLineAsync("/status");
        await bot.Input.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await bot.Output.ReadLineAsync(TestContext.Current.CancellationToken));
        while (!bot.Error.Contains(_url, StringComparison.Ordinal))
            await Task.Delay(20, TestContext.Current.CancellationToken);

        bot.Input.Close();
        Assert.Equal(0, await bot.ExitCodeAsync());
    }

    [Fact]
    public async Task The_console_stops_when_told_to_though_lines_may_still_come()
    {
        using var bot = Start($"--Http:Url={_url}");
        using var health = await HealthAsync();
        bot.Terminate();
        Assert.Equal(0, await bot.ExitCodeAsync());
    }

    public void Dispose() => _folder.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private TcpListener Take()
    {
        var listener = new TcpListener(IPAddress.Loopback, new Uri(_url).Port);
        listener.Start();
        return listener;
    }

    private BotProcess Start(params IEnumerable<string> arguments) =>
        BotProcess.Start(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    private async Task<JsonDocument> HealthAsync()
    {
        using var http = new HttpClient { BaseAddress = new(_url) };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var response = await http.GetAsync(new Uri("/health", UriKind.Relative), patience.Token);
                if (response.StatusCode is HttpStatusCode.OK)
                    return JsonDocument.Parse(await response.Content.ReadAsStringAsync(patience.Token));
            }
            catch (HttpRequestException)
            {
                // Not open yet.
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
