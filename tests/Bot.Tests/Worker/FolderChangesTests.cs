using Bot.Reports;
using Bot.Reports.Files;
using Bot.Worker;

namespace Bot.Tests.Worker;

public sealed class FolderChangesTests
{
    private const string Folder = "/reports";
    private readonly FolderChanges _changes = new();

    [Fact]
    public void A_change_counts_once_two_looks_agree()
    {
        Assert.Empty(_changes.Compare([], Look(File("1.md", 10))).ToRead);
        Assert.True(_changes.Unsettled);
        Assert.Single(_changes.Compare([], Look(File("1.md", 10))).ToRead);
        Assert.False(_changes.Unsettled);
    }

    [Fact]
    public void A_file_that_grows_is_left_alone_until_it_is_quiet()
    {
        Assert.Empty(_changes.Compare([], Look(File("1.md", 10))).ToRead);
        Assert.Empty(_changes.Compare([], Look(File("1.md", 20))).ToRead);
        Assert.Equal(20, Assert.Single(_changes.Compare([], Look(File("1.md", 20))).ToRead).Stamp.Length);
    }

    [Fact]
    public void A_file_that_never_rests_is_read_in_the_end()
    {
        var reads = Enumerable.Range(1, 20).Count(size => _changes.Compare([], Look(File("log.md", size))).ToRead.Count > 0);
        Assert.True(reads > 0);
    }

    [Fact]
    public void A_moved_file_goes_and_comes_in_one_step()
    {
        ReadFile[] known = [new(File("old.md", 10), null, [])];
        _changes.Compare(known, Look(File("new.md", 10)));
        var (toRead, gone) = _changes.Compare(known, Look(File("new.md", 10)));
        Assert.Equal("new.md", Assert.Single(toRead).Path);
        Assert.Equal("old.md", Assert.Single(gone).Path);
    }

    [Fact]
    public void What_a_missing_folder_held_is_not_gone()
    {
        ReadFile[] known = [new(File("1.md", 10), null, [])];
        var missing = new FolderLook([], [Folder]);
        _changes.Compare(known, missing);
        Assert.Empty(_changes.Compare(known, missing).Gone);
    }

    [Theory]
    [InlineData("2019", "2019/1.md", true)]
    [InlineData(".", "2019/1.md", true)]
    [InlineData("2019", "2019-extra/1.md", false)]
    public void What_a_folder_holds_that_cannot_be_entered_any_more_is_not_gone(string closed, string file, bool kept)
    {
        ReadFile[] known = [new(File(file, 10), null, [])];
        var look = Look(new ReportFile(Folder, closed, default));
        _changes.Compare(known, look);
        Assert.Equal(kept, _changes.Compare(known, look).Gone.Count == 0);
    }

    [Fact]
    public void A_file_that_could_not_be_opened_is_tried_again()
    {
        ReadFile[] known = [new(File("1.md", 10), null, [new Remark(RemarkKind.Unreadable, 0)])];
        Assert.Single(_changes.Compare(known, Look(File("1.md", 10))).ToRead);
    }

    private static FolderLook Look(params IReadOnlyList<ReportFile> files) => new(files, []);

    private static ReportFile File(string path, long length) => new(Folder, path, new(length, DateTime.UnixEpoch));
}
