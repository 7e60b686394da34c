using Bot.Reports.Files;

namespace Bot.Reports.Tests.Files;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    private ReportFolder Folder => new(_disk.Full("reports"));

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void Reports_are_found_in_all_folders_below_in_the_order_of_their_paths()
    {
        _disk.Write("reports/b.md", "# B");
        _disk.Write("reports/2019/a.markdown", "# A");
        _disk.Write("reports/2019/05/C.MD", "# C");
        _disk.Write("reports/notes.txt", "no report");
        Assert.Equal(["2019/05/C.MD", "2019/a.markdown", "b.md"], Listed());
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_alone()
    {
        _disk.Write("reports/.git/description.md", "# Git");
        _disk.Write("reports/.draft.md", "# Draft");
        _disk.Write("reports/shown.md", "# Shown");
        Assert.Equal(["shown.md"], Listed());
    }

    [Fact]
    public void A_copy_has_the_same_fingerprint_and_a_changed_file_another()
    {
        _disk.Write("reports/a.md", "# A");
        _disk.Write("reports/copy.md", "# A");
        _disk.Write("reports/other.md", "# B");
        var prints = Folder.List().Select(file => Folder.Read(file).Report!.Fingerprint).ToList();
        Assert.Equal(prints[0], prints[1]);
        Assert.NotEqual(prints[0], prints[2]);
    }

    [Fact]
    public void A_folder_that_is_named_like_a_report_is_a_folder()
    {
        _disk.Write("reports/x.md/y.md", "# Y");
        Assert.Equal(["x.md/y.md"], Listed());
    }

    [Fact]
    public void A_missing_folder_is_named_and_no_error()
    {
        var listed = Assert.Single(Folder.List());
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Folder.Read(listed).Remarks).Kind);
    }

    [Fact]
    public void A_file_gives_its_report_and_the_stamp_it_had()
    {
        _disk.Write("reports/a.md", "# Meetup");
        var read = Folder.Read(Folder.List()[0]);
        Assert.Equal("a.md", read.Report!.File);
        Assert.Equal(8, read.File.Stamp.Length);
        Assert.False(read.Changing);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_listed_has_another_stamp()
    {
        _disk.Write("reports/a.md", "# Meetup");
        var listed = Folder.List()[0];
        _disk.Write("reports/a.md", "# Meetup #2");
        Assert.NotEqual(listed.Stamp, Folder.Read(listed).File.Stamp);
        Assert.NotEqual(listed.Stamp, Folder.List()[0].Stamp);
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_read_says_so_without_telling_where_it_was()
    {
        var path = _disk.Write("reports/a.md", "# Meetup");
        var listed = Folder.List()[0];
        File.Delete(path);
        var read = Folder.Read(listed);
        Assert.Null(read.Report);
        var remark = Assert.Single(read.Remarks);
        Assert.Equal(RemarkKind.Unreadable, remark.Kind);
        Assert.DoesNotContain(_disk.Path, remark.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_limit_is_skipped_with_the_limit()
    {
        Directory.CreateDirectory(_disk.Full("reports"));
        using (var huge = File.Create(_disk.Full("reports/huge.md")))
            huge.SetLength(50 * 1024 * 1024);
        Assert.Equal(new Remark(RemarkKind.TooLarge, 0, "8 MB"), Assert.Single(Read("huge.md").Remarks));
    }

    [Fact]
    public void An_empty_file_is_skipped()
    {
        _disk.Write("reports/empty.md", "");
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Read("empty.md").Remarks).Kind);
    }

    [Theory]
    [InlineData("new\nline.md")]
    [InlineData("-rf * $HOME.md")]
    [InlineData("第10回　勉強会 #10 (資料あり) 100%.md")]
    [InlineData("cafe\u0301 \U0001F600.md")]
    public void A_strange_file_name_is_a_name(string name)
    {
        _disk.Write($"reports/{name}", "# Meetup");
        var listed = Assert.Single(Folder.List());
        Assert.Equal(name, listed.Path);
        Assert.NotNull(Folder.Read(listed).Report);
    }

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("a/../../secret.md")]
    public void A_path_that_leads_out_of_the_folder_is_refused(string path)
    {
        _disk.Write("secret.md", "# Secret");
        _disk.Write("reports/a.md", "# A");
        Assert.Equal(RemarkKind.OutsideFolder, Assert.Single(Read(path).Remarks).Kind);
    }

    [Theory]
    [InlineData("no\0name.md")]
    [InlineData("")]
    public void A_path_that_no_disk_can_hold_is_unreadable(string path) =>
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Read(path).Remarks).Kind);

    [Fact]
    public void A_name_longer_than_a_disk_allows_is_unreadable() =>
        Assert.Equal(RemarkKind.Unreadable, Assert.Single(Read(new string('x', 5000) + ".md").Remarks).Kind);

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        _disk.Write("reports/a.md", "# A");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => Folder.Read(new ReportFile("", "a.md", default), cancelled.Token));
    }

    private string[] Listed() => [.. Folder.List().Select(file => file.Path)];

    private ReadFile Read(string path) => Folder.Read(new ReportFile(Folder.Folder, path, default));
}
