using System.Diagnostics;
using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

/// <summary>The console at a real (pseudo) terminal, typed into as a person does.</summary>
public sealed class PromptTests : IDisposable
{
    private const string Tab = "\t";
    private const string Enter = "\r";
    private const string Leave = "\u0004";
    private const string Up = "\u001b[A";
    private const string Backspace = "\u007f";

    private readonly TemporaryFolder _folder = new();

    public PromptTests()
    {
        _folder.Write("appsettings.json", """{ "Http": { "Url": "http://127.0.0.1:0" } }""");
        _folder.Write("data/reports/1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
    }

    [Fact]
    public async Task It_greets_with_what_it_knows_and_leaves_on_Ctrl_D()
    {
        await using var terminal = Open();
        await terminal.ShowsAsync("1 report");
        await terminal.TypeAsync(Leave);
        Assert.Equal(0, await terminal.ExitCodeAsync());
    }

    [Fact]
    public async Task Tab_completes_commands()
    {
        await using var terminal = Open();
        await terminal.ShowsAsync("Ctrl+D");
        await terminal.TypeAsync("/stat" + Tab);
        await terminal.ShowsAsync("/status ");
        await terminal.TypeAsync(Enter);
        await terminal.ShowsAsync("0.1.0");
    }

    [Fact]
    public async Task The_line_before_comes_back_and_Japanese_is_deleted_by_character()
    {
        await using var terminal = Open();
        await terminal.ShowsAsync("Ctrl+D");
        await terminal.TypeAsync("/dancé踊り" + Backspace + Backspace + Backspace + Enter);
        await terminal.ShowsAsync("/danc.");
        await terminal.TypeAsync(Up + "ing" + Enter);
        await terminal.ShowsAsync("/dancing.");
    }

    public void Dispose() => _folder.Dispose();

    private PseudoTerminal Open()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "The program script, which opens a terminal, is not on this machine.");
        return new(_folder.Path);
    }

    private sealed class PseudoTerminal : IAsyncDisposable
    {
        private readonly Process _process;
        private readonly StringBuilder _shown = new();
        private readonly Task _reading;

        public PseudoTerminal(string folder)
        {
            var start = new ProcessStartInfo("script", ["-qec", $"dotnet {BotProcess.Program}", "/dev/null"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            };
            start.Environment["LANG"] = "C.UTF-8";
            start.Environment["TERM"] = "xterm-256color";
            _process = Process.Start(start)!;
            _reading = ReadAsync();
        }

        public async Task TypeAsync(string keys)
        {
            await _process.StandardInput.WriteAsync(keys);
            await _process.StandardInput.FlushAsync();
        }

        public async Task ShowsAsync(string text)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (!Shown().Contains(text, StringComparison.Ordinal))
            {
                if (patience.IsCancellationRequested)
                    Assert.Fail($"\"{text}\" is not shown in: {Shown()}");

                await Task.Delay(20);
            }
        }

        public async Task<int> ExitCodeAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await _process.WaitForExitAsync(patience.Token);
            return _process.ExitCode;
        }

        public async ValueTask DisposeAsync()
        {
            _process.Kill(entireProcessTree: true);
            await _reading;
            _process.Dispose();
        }

        private string Shown()
        {
            lock (_shown)
                return _shown.ToString();
        }

        private async Task ReadAsync()
        {
            var buffer = new char[4096];
            while (await _process.StandardOutput.ReadAsync(buffer) is > 0 and var count)
            {
                lock (_shown)
                    _shown.Append(buffer, 0, count);
            }
        }
    }
}
