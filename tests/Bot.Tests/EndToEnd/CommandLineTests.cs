using Bot.CommandLine;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CommandLineTests() => _folder.Write("data/reports/1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));

    [Fact]
    public async Task Ask_without_a_question_is_wrong_usage()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, "ask");
        Assert.Equal(2, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.Contains("ask takes a question", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("ask", " ")]
    [InlineData("ask", "--jsn", "who talked about the quay?")]
    [InlineData("ask", "hello", "--locale", "fr")]
    [InlineData("check", "no/such/report.md")]
    [InlineData("ask", "--batch", "no/such/questions.jsonl")]
    public async Task What_makes_no_sense_is_named_on_standard_error(params string[] arguments)
    {
        var ended = await BotProcess.RunAsync(_folder.Path, arguments);
        Assert.Equal(2, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.NotEmpty(ended.Error.Trim());
    }

    [Fact]
    public async Task A_wrong_setting_of_the_environment_stops_the_start_and_is_named()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["Reports__Interval"] = "soon", ["Http__Url"] = "8080" };
        var ended = await BotProcess.RunAsync(_folder.Path, environment, "", "serve");
        Assert.Equal(2, ended.ExitCode);
        Assert.Equal(
            [
                "Reports:Interval is \"soon\", but takes a time from 00:00:00.1 to 1.00:00:00, such as 00:00:30.",
                "Http:Url is \"8080\", but takes a web address that starts with http:// or https://.",
            ],
            ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_broken_settings_file_is_named_with_its_line()
    {
        _folder.Write("appsettings.json", "{\n  \"Reports\": {\n    \"Interval\": oops\n  }\n}\n");
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "hello");
        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("appsettings.json:3", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_never_printed()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, "serve", "--Discord:Token=secret-of-the-harbour", "--Discord:PublicKey=abc");
        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("Discord:PublicKey", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of-the-harbour", ended.Error + ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registering_commands_takes_a_token()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, "register");
        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("Discord:Token", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_paths_count_from_the_folder_of_the_settings()
    {
        _folder.Write("appsettings.json", """{ "Reports": { "Paths": [ "elsewhere" ] } }""");
        _folder.Write("elsewhere/2.md", SampleReports.Meetup(2, "Cranes and queues", "Grace Sample"));
        var ended = await BotProcess.RunAsync(_folder.Path, "export");
        Assert.Contains("2.md", Assert.Single(ended.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_told_from_the_other_arguments()
    {
        var split = SettingArguments.Split(["ask", "--Http:Url=http://x", "--reports", "d", "--Reports:Interval", "00:00:05", "what: now?", "--", "--Http:Url"]);
        Assert.Equal([new("Http:Url", "http://x"), new("Reports:Interval", "00:00:05")], split.Settings);
        Assert.Equal(["ask", "--reports", "d", "what: now?", "--", "--Http:Url"], split.Rest);
    }

    public void Dispose() => _folder.Dispose();
}
