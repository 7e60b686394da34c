using System.Diagnostics;
using System.Text;

namespace Bot.Announcements.Tests.Processes;

/// <summary>The real program as <c>bot serve</c>, on its own folder of reports, one state and the stand-in's channels.</summary>
internal sealed class ServedBot : IAsyncDisposable
{
    // The program's own folder, not the tests' copy: there a release is compiled ahead of time and starts in a third of the time.
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../..", "src/Bot", Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "../../.."), AppContext.BaseDirectory), "bot.dll"));

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private bool _ended;

    private ServedBot(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>What it wrote so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    public static ServedBot Start(string reports, IReadOnlyDictionary<string, string> state, string apiBase, bool quick = true)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "serve", "--reports", reports])
        {
            WorkingDirectory = Path.GetDirectoryName(reports),
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var environment = start.Environment;
        (environment["Discord__Token"], environment["Discord__ApplicationId"], environment["Discord__ApiBase"]) = ("MTAw.stand-in.token", "100", apiBase);
        // A public key whose private half nobody kept.
        environment["Discord__PublicKey"] = "1a23870a7912f6bbe2c365090c7b9360e25809dffeb6d09fbc584c533cdd1a00";
        (environment["Http__Url"], environment["LANG"]) = ("http://127.0.0.1:0", "C.UTF-8");
        foreach (var (key, value) in state)
            environment[key] = value;
        if (quick)
        {
            (environment["Announcements__SendTimeout"], environment["Announcements__Lease"]) = ("00:00:02", $"{Series.SettleAfter + TimeSpan.FromSeconds(3):c}");
            (environment["Announcements__SettleAfter"], environment["Announcements__Poll"]) = ($"{Series.SettleAfter:c}", "00:00:00.25");
        }
        return new ServedBot(start);
    }

    /// <summary>Ends it at once, as a power cut would: SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (Interlocked.Exchange(ref _ended, true))
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_log)
            _log.AppendLine(line);
    }
}
