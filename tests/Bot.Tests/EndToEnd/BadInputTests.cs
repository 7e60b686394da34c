using System.Diagnostics;
using System.Text;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

/// <summary>A folder in which much went wrong, read by the real program: what can be read is, the rest is named, and good reports stay answerable.</summary>
public sealed class BadInputTests : IDisposable
{
    private const int Million = 1_000_000;
    private readonly TemporaryFolder _folder = new();

    public BadInputTests()
    {
        _folder.Write("appsettings.json", "{}");
        _folder.Write("data/reports/good.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
    }

    [Fact]
    public async Task Reports_in_other_encodings_are_read_and_said_to_be()
    {
        var text = "# 港の勉強会 #7\n\n日時: 2021-05-07\n\n## 灯台の可観測性\n\n発表者: 見本 花子 (@hanako)\n\n- 灯台の明かりを計測して、霧の日の異常を見つけた話です。\n\n## 波止場の自動化\n\n発表者: 見本 太郎\n\n- 荷揚げの手順を自動にした話です。\n";
        string[] encodings = ["shift_jis", "euc-jp", "utf-16", "utf-16BE"];
        foreach (var encoding in encodings)
            Write($"{encoding}.md", Encoded(encoding, text));

        var read = await RunAsync("export");
        var check = await RunAsync("check");
        Assert.Equal(encodings.Length, read.Lines.Count(line => line.Contains("灯台の可観測性", StringComparison.Ordinal)));
        Assert.All(encodings, encoding => Assert.Contains(
            check.Lines, line => line.Contains($"{encoding}.md: ", StringComparison.Ordinal) && line.Contains("UTF-8", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Files_that_are_no_text_or_too_large_are_skipped_by_name()
    {
        Write("photo.md", [.. Enumerable.Range(0, 100_000).Select(value => (byte)(value * 31 % 251))]);
        Write("huge.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("All work and no play.\n", 50 * Million / 22))));
        await AssertGoodIsAnsweredAsync();
        await AssertNamedAsync("photo.md", "huge.md");
    }

    [Fact]
    public async Task Markdown_without_end_is_read_in_bounded_time_and_memory()
    {
        (string Piece, int Times)[] endless =
        [
            ("word ", Million), ("# a\n", Million), ("## a talk\n\nby A Person\n\n", 200_000), ("- ", Million), (">", Million), ("[", Million),
            ("[a](", Million), ("*a_ ", Million), ("|", Million), ("<a>", Million), ("`", Million), ("&amp;", Million),
        ];
        foreach (var (number, (piece, times)) in endless.Index())
            Write($"endless{number}.md", Encoding.UTF8.GetBytes("# Endless Meetup\n\n" + string.Concat(Enumerable.Repeat(piece, times)) + "\n"));

        var watch = Stopwatch.StartNew();
        await AssertGoodIsAnsweredAsync();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(50), $"it took {watch.Elapsed}");
    }

    [Fact]
    public async Task A_broken_vocabulary_and_list_of_people_are_named_with_their_lines()
    {
        _folder.Write("data/vocabulary.yml", "- [tracing, トレーシング]\n- [unclosed, list\n");
        _folder.Write("data/people.yml", "- name: Ada Sample\n  names: {\n");
        await AssertGoodIsAnsweredAsync();
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "トレーシングの話をしたのは誰？");
        Assert.Contains("Ada Sample", ended.Output, StringComparison.Ordinal);
        Assert.Matches(@"vocabulary\.yml:[0-9]+: ", ended.Error);
        Assert.Matches(@"people\.yml:[0-9]+: ", ended.Error);
    }

    [Fact]
    public async Task Broken_and_hostile_front_matter_costs_no_more_than_itself()
    {
        string[] matters =
        [
            "title: [broken\n---\n", "title: never closed\n", "\t: - : -\n&a *a\n---\n", "title: !!python/object/apply:os.system [\"true\"]\ndate: 2018-02-31\n---\n",
            "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ntitle: *f\n---\n",
        ];
        foreach (var (number, matter) in matters.Index())
            Write($"front{number}.md", Encoding.UTF8.GetBytes("---\n" + matter + SampleReports.Meetup(2, "Cranes and queues", "Grace Sample")));

        var read = await RunAsync("export");
        Assert.Equal(matters.Length, read.Lines.Count(line => line.Contains("Cranes and queues", StringComparison.Ordinal)));
        Assert.Contains(read.Lines, line => line.Contains("Ada Sample", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.md", SampleReports.Meetup(3, "Secret cargo", "Mata Sample"));
        File.CreateSymbolicLink(Report("link.md"), Path.Combine(outside.Path, "secret.md"));
        Directory.CreateSymbolicLink(Report("linked"), outside.Path);
        Directory.CreateSymbolicLink(Report("loop"), Report(""));
        var read = await RunAsync("export");
        Assert.DoesNotContain("Secret cargo", read.Output, StringComparison.Ordinal);
        Assert.Contains("Ada Sample", read.Output, StringComparison.Ordinal);
        await AssertNamedAsync("link.md");
    }

    [Fact]
    public async Task A_pipe_and_a_dangling_link_and_a_folder_with_a_files_name_hold_nobody_up()
    {
        using (var pipe = Process.Start("mkfifo", [Report("pipe.md")]))
            await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Report("dangling.md"), "nowhere.md");
        Directory.CreateDirectory(Report("folder.md"));
        await AssertGoodIsAnsweredAsync();
        await AssertNamedAsync("pipe.md");
    }

    [Fact]
    public async Task A_report_cannot_steer_the_terminal()
    {
        Write("steering.md", Encoding.UTF8.GetBytes(SampleReports.Meetup(4, "Hijacked \u001b]0;owned\u0007\u001b[2J tracing", "Eve \u001b[31mSample")));
        var ended = await RunAsync("ask", "Who talked about hijacked tracing?");
        Assert.DoesNotContain('\u001b', ended.Output);
        Assert.DoesNotContain('\u001b', (await RunAsync("check")).Output);
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Encoded(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private string Report(string name) => Path.Combine(_folder.Path, "data/reports", name);

    private void Write(string name, byte[] bytes) => _folder.Write($"data/reports/{name}", bytes);

    private Task<Ended> RunAsync(params IEnumerable<string> arguments) => BotProcess.RunAsync(_folder.Path, arguments);

    private async Task AssertGoodIsAnsweredAsync()
    {
        var ended = await RunAsync("ask", "Who talked about tracing at the quay?");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("Ada Sample", ended.Output, StringComparison.Ordinal);
    }

    private async Task AssertNamedAsync(params IEnumerable<string> files)
    {
        var ended = await RunAsync("check");
        Assert.Equal(1, ended.ExitCode);
        Assert.All(files, file => Assert.Contains(ended.Lines, line => line.Contains($"{file}:", StringComparison.Ordinal)));
    }
}
