using Bot.Answers;
using Bot.Logging;
using Bot.Reports;
using Bot.Settings;
using Bot.Tests.Support;
using Bot.Worker;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Worker;

/// <summary>The worker over real folders. Every wait is for a state, with patience far beyond the two seconds that are promised.</summary>
public sealed class ReportWorkerTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LibraryHolder _holder = new();
    private readonly SyncStatus _status = new(TimeProvider.System);
    private ReportWorker? _worker;

    [Fact]
    public async Task Reports_that_come_change_and_go_are_noticed()
    {
        _folder.Write("1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        await StartAsync();
        Assert.Equal(["1.md"], Files());

        _folder.Write("sub/2.md", SampleReports.Meetup(2, "Cranes and queues", "Grace Sample"));
        await UntilAsync(() => Files() is ["1.md", "sub/2.md"]);

        File.Move(Path.Combine(_folder.Path, "sub/2.md"), Path.Combine(_folder.Path, "moved.md"));
        await UntilAsync(() => Files() is ["1.md", "moved.md"]);

        var before = StampOf("1.md");
        _folder.Write("1.md", SampleReports.Meetup(1, "Tracing, revisited after a year", "Ada Sample"));
        await UntilAsync(() => !StampOf("1.md").Equals(before));

        File.Delete(Path.Combine(_folder.Path, "1.md"));
        await UntilAsync(() => Files() is ["moved.md"]);
    }

    [Fact]
    public async Task Only_what_changed_is_read_again()
    {
        _folder.Write("1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        await StartAsync();
        var untouched = _holder.Current.Files[0];

        _folder.Write("2.md", SampleReports.Meetup(2, "Cranes and queues", "Grace Sample"));
        await UntilAsync(() => _holder.Current.Files.Count == 2);
        Assert.Contains(_holder.Current.Files, file => ReferenceEquals(file, untouched));
    }

    [Fact]
    public async Task A_folder_that_vanishes_keeps_its_reports_and_is_told_of_until_it_is_back()
    {
        _folder.Write("reports/1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        var reports = Path.Combine(_folder.Path, "reports");
        await StartAsync(reports);

        Directory.Move(reports, reports + "-away");
        await UntilAsync(() => _status.Snapshot().LastError is { } error && error.Contains(reports, StringComparison.Ordinal));
        Assert.Single(_holder.Current.Files);

        Directory.Move(reports + "-away", reports);
        _folder.Write("reports/2.md", SampleReports.Meetup(2, "Cranes and queues", "Grace Sample"));
        await UntilAsync(() => _holder.Current.Files.Count == 2 && _status.Snapshot().LastError is null);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_ends_up_whole()
    {
        await StartAsync();
        var path = Path.Combine(_folder.Path, "slow.md");
        var text = SampleReports.Meetup(4, "Slow boats", "Joan Sample");
        await using (var writer = File.CreateText(path))
        {
            foreach (var line in text.Split('\n'))
            {
                await writer.WriteLineAsync(line);
                await writer.FlushAsync(TestContext.Current.CancellationToken);
                await Task.Delay(30, TestContext.Current.CancellationToken);
            }
        }

        var length = new FileInfo(path).Length;
        await UntilAsync(() => _holder.Current.Files is [{ File.Stamp: var stamp }] && stamp.Length == length);
    }

    [Fact]
    public async Task One_bad_file_is_named_and_takes_no_other_with_it()
    {
        _folder.Write("1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        await StartAsync();
        _folder.Write("bad.md", [.. Enumerable.Range(0, 4096).Select(value => (byte)(value * 7))]);
        await UntilAsync(() => _holder.Current.Files.Count == 2);
        var bad = Assert.Single(_holder.Current.Files, file => file.Report is null);
        Assert.Equal(RemarkKind.Binary, Assert.Single(bad.Remarks).Kind);
        Assert.Single(_holder.Current.Reports);
    }

    [Fact]
    public async Task A_change_of_the_vocabulary_takes_effect_without_reading_reports_again()
    {
        _folder.Write("1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        await StartAsync();
        var read = _holder.Current.Files[0];
        _folder.Write("vocabulary.yml", "- [tracing, トレーシング]\n");
        await UntilAsync(() => _holder.Current.Options.Vocabulary.Count == 1);
        Assert.Same(read, _holder.Current.Files[0]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.StopAsync(CancellationToken.None);
            _worker.Dispose();
        }

        _folder.Dispose();
    }

    private Task StartAsync() => StartAsync(_folder.Path);

    private async Task StartAsync(string reports)
    {
        var options = new ReportsOptions(
            [reports], TimeSpan.FromSeconds(30), null, Path.Combine(_folder.Path, "vocabulary.yml"), Path.Combine(_folder.Path, "people.yml"));
        var log = new StandardErrorLogger(_ => { }, LogLevel.None);
        var source = new LibrarySource(options, new(SearchEngine.Embedded, ""), _status, log);
        _worker = new(options, new(options, source, _status), _holder, _status, log);
        await _worker.StartAsync(TestContext.Current.CancellationToken);
        await _worker.Ready;
    }

    private IReadOnlyList<string> Files() => [.. _holder.Current.Files.Select(file => file.File.Path).Order(StringComparer.Ordinal)];

    private object StampOf(string path) => _holder.Current.Files.Single(file => file.File.Path == path).File.Stamp;

    private static async Task UntilAsync(Func<bool> reached)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!reached())
            await Task.Delay(20, patience.Token);
    }
}
