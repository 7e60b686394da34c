using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.EndToEnd;

/// <summary>The whole program as a process, in a folder of its own, beside a stand-in for Discord.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly SigningKey _key;
    private readonly DiscordStandIn _discord;

    private RunningBot(Process process, DiscordStandIn discord, SigningKey key, Uri address)
    {
        (_process, _discord, _key, Address) = (process, discord, key, address);
        foreach (var listen in new Action<DataReceivedEventHandler>[] { handler => process.ErrorDataReceived += handler, handler => process.OutputDataReceived += handler })
            listen((_, line) => Append(line.Data));
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <summary>What the program took of the processors so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What the program printed, on both ways.</summary>
    public string Log
    {
        get
        {
            lock (_log) return _log.ToString();
        }
    }

    /// <summary>Starts <c>bot serve</c> and waits until it has read the reports.</summary>
    public static async Task<RunningBot> ServeAsync(DiscordFolder folder, DiscordStandIn discord, SigningKey key, bool overHttp = true)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] http = overHttp ? [$"--Discord:PublicKey={key.PublicKeyHex}"] : [];
        var bot = new RunningBot(Start(folder, discord, ["serve", $"--Http:Url={address}", .. http]), discord, key, address);
        await bot.UntilAsync(bot.IsHealthyAsync);
        return bot;
    }

    /// <summary>Runs <c>bot register</c> to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RegisterAsync(DiscordFolder folder, DiscordStandIn discord)
    {
        using var process = Start(folder, discord, ["register"]);
        using var patience = new CancellationTokenSource(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output + await error);
    }

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "interactions")) { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", "1700000000");
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature ?? Convert.ToHexStringLower(_key.Sign([.. "1700000000"u8, .. body])));
        return await _client.SendAsync(request);
    }

    public async Task<JsonNode> SendAsync(JsonObject interaction)
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes(interaction.ToJsonString()));
        var json = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {json} {Log}");
        _discord.Check(JsonDocument.Parse(json).RootElement);
        return JsonNode.Parse(json)!;
    }

    /// <summary>Waits until something holds; a program that ends before fails the test with what it printed.</summary>
    public Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    /// <summary>Asks the program to stop as systemd does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
        _client.Dispose();
        Assert.DoesNotContain(DiscordStandIn.Token, Log, StringComparison.Ordinal);
    }

    private static Process Start(DiscordFolder folder, DiscordStandIn discord, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bot.dll"), .. arguments])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["Discord__ApplicationId"] = DiscordStandIn.Application;
        start.Environment["Discord__Token"] = DiscordStandIn.Token;
        start.Environment["Discord__ApiBase"] = discord.ApiBase;
        return Process.Start(start)!;
    }

    private async Task UntilAsync(Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.False(_process.HasExited, Log);
            Assert.True(watch.Elapsed < Patience, Log);
            await Task.Delay(50);
        }
    }

    private async Task<bool> IsHealthyAsync()
    {
        try
        {
            using var response = await _client.GetAsync(new Uri(Address, "health"));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Append(string? line)
    {
        lock (_log) _log.AppendLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
