using Bot.Answers.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Answers.Tests;

public sealed class AnyInputTests
{
    private static readonly Library Library = A.Library(
        A.Report("1.md", A.Event("Tea Meetup #1", "2020-01-01"), A.Talk("Brewing 煎茶", A.Speaker("Mori Aya", "aya_m")).With("Hot water. お湯は熱い。").Slides("https://example.org/1")),
        A.Report("2.md", A.Event("", "2020-02-01"), A.Talk(null), A.Talk("", A.Speaker("", ""))));

    [Fact]
    public void Any_text_in_any_option_of_any_command_gives_a_reply_that_can_be_written()
    {
        var options = CommandCatalogue.Standard.Commands.SelectMany(command => command.Description.Options.Select(option => (Command: command.Description.Name, Option: option.Name))).ToList();
        Prop.ForAll<string?>(text =>
        {
            foreach (var locale in Enum.GetValues<Locale>())
            {
                var chat = new Chat(Library, locale);
                foreach (var (command, option) in options)
                {
                    var reply = chat.Run(command, (option, text ?? ""));
                    Assert.NotEmpty(reply.Text);
                    Assert.NotEmpty(AnswerJson.Line("1", reply, locale));
                    chat.Complete(command, option, text ?? "");
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("👨‍👩‍👧‍👦👩🏽‍💻")]
    [InlineData("#99999999999999999999")]
    [InlineData("第0回")]
    [InlineData("2019")]
    [InlineData("@everyone <@123> [x](y) **z**")]
    [InlineData("\0\u0001\u202E\uFEFF")]
    [InlineData("((((((((((")]
    public void Odd_texts_give_a_reply(string text)
    {
        var reply = new Chat(Library).Ask(text);
        Assert.NotEmpty(AnswerJson.Line("1", reply, Locale.Japanese));
    }

    [Fact]
    public void An_empty_library_finds_nothing_and_says_so()
    {
        var chat = new Chat(Library.Empty);
        Assert.Equal(ReplyKind.NothingFound, chat.Ask("who talked about tea?").Kind);
        Assert.Equal(ReplyKind.NothingFound, chat.Run("latest").Kind);
        Assert.Empty(chat.Complete("talk", "talk", ""));
    }
}
