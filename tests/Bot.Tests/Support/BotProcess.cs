using System.Diagnostics;
using System.Text;

namespace Bot.Tests.Support;

/// <summary>The real program as a process of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _error = new();

    private BotProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_error)
                _error.Append(line.Data is null ? "" : line.Data + "\n");
        };
        _process.BeginErrorReadLine();
    }

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "bot.dll");

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public int Id => _process.Id;

    public string Error
    {
        get
        {
            lock (_error)
                return _error.ToString();
        }
    }

    /// <summary>Starts the program in a folder, with the settings of the environment given.</summary>
    public static BotProcess Start(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        return new(start);
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<Ended> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, string input, params IEnumerable<string> arguments)
    {
        using var bot = Start(folder, environment, arguments);
        var output = bot.Output.ReadToEndAsync();
        try
        {
            await bot.Input.WriteAsync(input);
            bot.Input.Close();
        }
        catch (IOException)
        {
            // A program that refuses its arguments reads nothing.
        }

        return new(await bot.ExitCodeAsync(), await output, bot.Error);
    }

    public static Task<Ended> RunAsync(string folder, params IEnumerable<string> arguments) =>
        RunAsync(folder, new Dictionary<string, string>(StringComparer.Ordinal), "", arguments);

    /// <summary>Waits for the end; a program that does not end fails the test.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Asks the program to stop, as systemd does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        _process.Dispose();
    }
}

/// <summary>How a program ended.</summary>
internal sealed record Ended(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
