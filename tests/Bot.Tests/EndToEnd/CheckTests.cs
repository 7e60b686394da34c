using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckTests() => _folder.Write("appsettings.json", """{ "Reports": { "Paths": [ "." ] } }""");

    [Fact]
    public async Task A_report_that_is_read_well_passes()
    {
        _folder.Write("good.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        var ended = await BotProcess.RunAsync(_folder.Path, "check", "good.md");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("Harbor Engineers Meetup #1 · 2021-04-01 · 2 talks", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Tracing at the quay · Ada Sample · slides", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_named_with_its_line_and_how_to_write_it()
    {
        _folder.Write("sub/poor.md", "# Harbor Engineers Meetup #5\n\nDate: 2021-04-05\n\n## Lights of the harbour\n\n- They told how the harbour got its light.\n- Slides: https://speakerdeck.com/sample/deck\n\n## Tracing at the quay\n\nby Ada Sample\n\n- They told how the quay was traced.\n");
        var ended = await BotProcess.RunAsync(_folder.Path, "check");
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("sub/poor.md:5: ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_authors_language()
    {
        _folder.Write("empty.md", "\n");
        var japanese = await BotProcess.RunAsync(_folder.Path, "check", "--locale", "ja");
        var english = await BotProcess.RunAsync(_folder.Path, "check", "--locale", "en");
        Assert.Contains("発表が見つかりません", japanese.Output, StringComparison.Ordinal);
        Assert.Contains("No talk was found", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_reports_fails_and_says_so()
    {
        _folder.Write("notes/readme.txt", "no report");
        var ended = await BotProcess.RunAsync(_folder.Path, "check", "notes", "--locale", "en");
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("There are no reports", ended.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
