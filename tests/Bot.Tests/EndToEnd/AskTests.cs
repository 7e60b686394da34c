using System.Text.Json;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

public sealed class AskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AskTests()
    {
        _folder.Write("appsettings.json", "{}");
        _folder.Write("data/reports/1.md", SampleReports.Meetup(1, "Tracing at the quay", "Ada Sample"));
        _folder.Write("data/reports/deep/2.markdown", SampleReports.Meetup(2, "Cranes and queues", "Grace Sample"));
    }

    [Fact]
    public async Task A_question_is_answered_with_its_source()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "Who talked about tracing?");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("Ada Sample", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Harbor Engineers Meetup #1", ended.Output, StringComparison.Ordinal);
        Assert.Empty(ended.Error);
    }

    [Fact]
    public async Task As_JSON_the_answer_is_one_line()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "--json", "Who talked about cranes?");
        using var answer = JsonDocument.Parse(Assert.Single(ended.Lines));
        Assert.True(answer.RootElement.GetProperty("answered").GetBoolean());
        Assert.Equal("deep/2.markdown", answer.RootElement.GetProperty("talks")[0].GetProperty("file").GetString());
    }

    [Fact]
    public async Task A_batch_is_answered_line_by_line_and_a_bad_line_is_named()
    {
        var batch = """
            {"id": "a", "question": "Who talked about tracing?", "lang": "en"}
            no json at all
            {"id": "b"}

            {"id": "c", "question": "誰がクレーンの話をした？"}
            """;
        var ended = await BotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal), batch, "ask", "--batch", "-");
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["a", "c"], ended.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Contains("line 2:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("line 3:", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_file_is_read_and_standard_output_holds_nothing_else()
    {
        _folder.Write("questions.jsonl", "{\"id\":\"1\",\"question\":\"tracing?\"}\n");
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "--batch", "questions.jsonl");
        Assert.Equal(0, ended.ExitCode);
        Assert.StartsWith("{\"id\":\"1\"", ended.Output, StringComparison.Ordinal);
        Assert.Single(ended.Lines);
    }

    [Fact]
    public async Task Reports_may_be_read_from_another_folder()
    {
        using var other = new TemporaryFolder();
        other.Write("3.md", SampleReports.Meetup(3, "Alerts for the lighthouse", "Mary Sample"));
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "--reports", other.Path, "Who talked about alerts?");
        Assert.Contains("Mary Sample", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_reports_do_not_hold_is_said_plainly_and_is_no_failure()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, "ask", "--json", "Who talked about quantum chromodynamics?");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("\"answered\":false", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_any_characters_and_any_length_is_answered_or_refused()
    {
        string[] questions =
        [
            "\"; DROP TABLE talks; --", "\0\u0001\u001b[31m\u202e", "\ud83d\udc69\u200d\ud83d\udcbb ㍿ﷺ", "(((((([[[[[[{{{{{{***+++???\\\\\\", "",
            string.Concat(Enumerable.Repeat("分散トレーシング tracing ", 100_000)),
        ];
        var batch = string.Join('\n', questions.Select(question => JsonSerializer.Serialize(new { id = "1", question })));
        var ended = await BotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal), batch, "ask", "--batch", "-");
        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(questions.Length, ended.Lines.Count);
        Assert.Empty(ended.Error);
    }

    public void Dispose() => _folder.Dispose();
}
