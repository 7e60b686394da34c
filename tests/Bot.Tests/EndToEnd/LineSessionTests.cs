using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

/// <summary><c>bot</c> without a terminal: lines in, plain text out.</summary>
public sealed class LineSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LineSessionTests()
    {
        _folder.Write("appsettings.json", """{ "Http": { "Url": "http://127.0.0.1:0" } }""");
        for (var number = 1; number <= 9; number++)
            _folder.Write($"data/reports/{number}.md", SampleReports.Meetup(number, $"Harbour story {number}", $"Speaker{number} Sample"));
    }

    [Fact]
    public async Task Each_line_is_answered_and_the_bot_ends_with_the_lines()
    {
        var ended = await RunAsync("/help\n\nwho presented Harbour story 3?\n");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("/talks", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Speaker3 Sample", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Output);
    }

    [Fact]
    public async Task What_a_reply_offers_is_taken_by_its_number()
    {
        var first = await RunAsync("/talks harbour\n");
        var offered = first.Lines.Last(line => line.StartsWith('['));
        Assert.EndsWith("Next page", offered, StringComparison.Ordinal);

        var second = await RunAsync($"/talks harbour\n{offered[1..offered.IndexOf(']', StringComparison.Ordinal)]}\n");
        Assert.Contains("Page 2 of", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_not_offered_is_told_and_the_others_still_hold()
    {
        var ended = await RunAsync("who presented Harbour story 3?\n99\n1\n");
        Assert.Contains("The numbers go from 1 to ", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("I found nothing", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_is_a_reply() =>
        Assert.Contains("/dance", (await RunAsync("/dance\n")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task No_lines_at_all_is_fine() => Assert.Equal(new Ended(0, "", ""), await RunAsync(""));

    [Fact]
    public async Task Without_a_terminal_commands_are_answered_in_the_users_language()
    {
        var ended = await BotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "ja_JP.UTF-8" }, "/status\n");
        Assert.Contains("発表", ended.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<Ended> RunAsync(string input) => BotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal), input);
}
