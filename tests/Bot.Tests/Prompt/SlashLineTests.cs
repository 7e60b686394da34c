using Bot.Answers;
using Bot.Prompt;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Prompt;

public sealed class SlashLineTests
{
    [Fact]
    public void Text_without_an_option_goes_to_the_first_option() =>
        Assert.Equal("gVisor in production", Read("/talks gVisor in production")["query"]);

    [Fact]
    public void Options_are_written_as_in_Discord()
    {
        var request = Read("/talks query:gVisor speaker:Ian Lewis after:2018-03");
        Assert.Equal("talks", request.Command);
        Assert.Equal("gVisor", request["query"]);
        Assert.Equal("Ian Lewis", request["speaker"]);
        Assert.Equal("2018-03", request["after"]);
    }

    [Fact]
    public void A_bare_rest_may_be_followed_by_options()
    {
        var request = Read("/talks gVisor speaker:Ian");
        Assert.Equal("gVisor", request["query"]);
        Assert.Equal("Ian", request["speaker"]);
    }

    [Fact]
    public void A_Japanese_keyboard_types_full_width_slash_and_colon_and_space()
    {
        var request = Read("／talks　サーバーレス　speaker：田中");
        Assert.Equal("サーバーレス", request["query"]);
        Assert.Equal("田中", request["speaker"]);
    }

    [Fact]
    public void A_colon_within_a_word_or_an_unknown_name_is_just_text()
    {
        Assert.Equal("C++: https://example.com what:ever", Read("/talks C++: https://example.com what:ever")["query"]);
        Assert.Equal("subquery:x", Read("/talks subquery:x")["query"]);
    }

    [Fact]
    public void A_line_without_a_slash_is_a_question()
    {
        var request = Read("who talked about speaker: gVisor?");
        Assert.Equal("ask", request.Command);
        Assert.Equal("who talked about speaker: gVisor?", request["question"]);
    }

    [Fact]
    public void An_unknown_command_keeps_its_name() => Assert.Equal("dance", Read("/dance now").Command);

    [Fact]
    public void Any_line_can_be_read() => Prop.ForAll<string>(line =>
    {
        var read = SlashLine.Parse("/talks " + line, CommandCatalogue.Standard);
        return read.Parts.All(part => part.Start + part.Value.Length <= line.Length + 7);
    }).QuickCheckThrowOnFailure();

    private static CommandRequest Read(string line) => SlashLine.Parse(line, CommandCatalogue.Standard).Request;
}
