using System.Diagnostics;
using Bot.Reports.Files;

namespace Bot.Reports.Tests.Files;

public sealed class LinkTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    private ReportFolder Folder => new(_disk.Full("reports"));

    public LinkTests() => _disk.Write("reports/a.md", "# A");

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void A_link_out_of_the_folder_is_named_and_not_followed()
    {
        _disk.Write("secret.md", "# Secret");
        File.CreateSymbolicLink(_disk.Full("reports/link.md"), _disk.Full("secret.md"));
        Assert.Equal(["a.md", "link.md"], Listed());
        Assert.Equal(RemarkKind.OutsideFolder, Assert.Single(Read("link.md").Remarks).Kind);
    }

    [Fact]
    public void A_linked_folder_outside_is_named_and_not_entered()
    {
        _disk.Write("elsewhere/secret.md", "# Secret");
        Directory.CreateSymbolicLink(_disk.Full("reports/link"), "../elsewhere");
        Assert.Equal(["a.md", "link"], Listed());
        Assert.Equal(RemarkKind.OutsideFolder, Assert.Single(Read("link").Remarks).Kind);
        Assert.Equal(RemarkKind.OutsideFolder, Assert.Single(Read("link/secret.md").Remarks).Kind);
    }

    [Fact]
    public void A_link_through_a_folder_that_leads_out_is_seen_through()
    {
        _disk.Write("elsewhere/secret.md", "# Secret");
        Directory.CreateSymbolicLink(_disk.Full("reports/.door"), _disk.Full("elsewhere"));
        File.CreateSymbolicLink(_disk.Full("reports/link.md"), ".door/secret.md");
        Assert.Equal(RemarkKind.OutsideFolder, Assert.Single(Read("link.md").Remarks).Kind);
    }

    [Fact]
    public void A_second_name_for_a_report_of_the_folder_is_no_second_report()
    {
        File.CreateSymbolicLink(_disk.Full("reports/latest.md"), "a.md");
        Assert.Equal(["a.md"], Listed());
    }

    [Fact]
    public void A_folder_mounted_as_Kubernetes_does_is_read()
    {
        _disk.Write("reports/..2024_05_01/b.md", "# B");
        Directory.CreateSymbolicLink(_disk.Full("reports/..data"), "..2024_05_01");
        File.CreateSymbolicLink(_disk.Full("reports/b.md"), "..data/b.md");
        Assert.Equal(["a.md", "b.md"], Listed());
        Assert.NotNull(Read("b.md").Report);
    }

    [Fact]
    public void A_change_behind_a_link_is_seen()
    {
        _disk.Write("reports/.store/b.md", "# B");
        File.CreateSymbolicLink(_disk.Full("reports/b.md"), ".store/b.md");
        var before = Folder.List()[1].Stamp;
        _disk.Write("reports/.store/b.md", "# B, longer");
        Assert.NotEqual(before, Folder.List()[1].Stamp);
    }

    [Fact]
    public void Links_in_a_circle_come_to_an_end()
    {
        Directory.CreateSymbolicLink(_disk.Full("reports/self"), ".");
        Directory.CreateDirectory(_disk.Full("reports/.hidden"));
        Directory.CreateSymbolicLink(_disk.Full("reports/.hidden/back"), "..");
        Directory.CreateSymbolicLink(_disk.Full("reports/in"), ".hidden");
        File.CreateSymbolicLink(_disk.Full("reports/x.md"), "y.md");
        File.CreateSymbolicLink(_disk.Full("reports/y.md"), "x.md");
        File.CreateSymbolicLink(_disk.Full("reports/other"), "other");
        Assert.Equal(["a.md", "x.md", "y.md"], Listed());
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Read("x.md").Remarks).Kind);
    }

    [Fact]
    public void A_broken_link_is_unreadable()
    {
        File.CreateSymbolicLink(_disk.Full("reports/b.md"), "gone.txt");
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Read("b.md").Remarks).Kind);
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(_disk.Full("current"), "reports");
        var folder = new ReportFolder(_disk.Full("current"));
        Assert.NotNull(folder.Read(Assert.Single(folder.List())).Report);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_pipe_that_is_named_like_a_report_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var make = Process.Start("mkfifo", _disk.Full("reports/pipe.md"));
        await make.WaitForExitAsync();
        var read = await Task.Run(() => Read("pipe.md"));
        Assert.Contains("pipe.md", Listed(), StringComparer.Ordinal);
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(read.Remarks).Kind);
    }

    [Fact]
    public void A_folder_or_file_without_permission_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Permissions do not hold for this user.");
        _disk.Write("reports/closed/b.md", "# B");
        SetMode(_disk.Write("reports/closed.md", "# C"), UnixFileMode.None);
        SetMode(_disk.Full("reports/closed"), UnixFileMode.None);
        Assert.Equal(["a.md", "closed", "closed.md"], Listed());
        Assert.Contains("denied", Assert.Single(Read("closed").Remarks).Subject, StringComparison.Ordinal);
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Read("closed.md").Remarks).Kind);
        SetMode(_disk.Full("reports/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private string[] Listed() => [.. Folder.List().Select(file => file.Path)];

    private ReadFile Read(string path) => Folder.Read(new ReportFile(Folder.Folder, path, default));
}
