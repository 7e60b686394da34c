using Bot.Answers;
using Bot.Prompt;
using Spectre.Console;

namespace Bot.Tests.Prompt;

/// <summary>What a reply looks like at a terminal.</summary>
public sealed class ReplyViewTests
{
    private static readonly FollowUp Quay = new("Tracing at the quay", CommandRequest.Of("talk")) { Detail = "Ada Sample · Harbor #1" };
    private static readonly FollowUp Tours = new("Warehouse tours", CommandRequest.Of("talk")) { Detail = "Nell Sample · Harbor #1" };

    [Fact]
    public void The_line_that_leads_to_other_talks_stands_above_them() =>
        Assert.Equal(
            ["It is “Tracing at the quay”.", "", "Also close:", "[1] Warehouse tours", "    Nell Sample · Harbor #1"],
            Shown(new Reply(Answer.None, "It is “Tracing at the quay”.") { Footer = "Also close:", Choices = [Tours] }));

    [Fact]
    public void What_a_card_tells_is_not_told_again_at_its_number() =>
        Assert.Equal(
            ["I found 1 talk.", "", "Tracing at the quay", "  Ada Sample", "", "[1] Tracing at the quay"],
            Shown(new Reply(Answer.None, "I found 1 talk.") { Cards = [new Card("Tracing at the quay") { Lines = ["Ada Sample"] }], Choices = [Quay] }));

    private static string[] Shown(Reply reply)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 60;
        new ReplyView(console).Show(new Turn(reply, Offers.Of(reply, Locale.English), Locale.English));
        return output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
    }
}
