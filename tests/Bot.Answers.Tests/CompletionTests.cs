using Bot.Answers.Tests.Support;

namespace Bot.Answers.Tests;

public sealed class CompletionTests
{
    private static readonly Library Library = A.Library(
        A.Report("1.md", A.Event("Tea Meetup #1", "2020-01-01"), A.Talk("認証のしくみ", A.Speaker("佐藤 花子", "hanako_s")), A.Talk("Brewing oolong")),
        A.Report("2.md", A.Event("Coffee Day", "2020-02-01"), A.Talk("サーバーレス入門", A.Speaker("Mori Aya"))));

    private static readonly Chat Chat = new(Library);

    [Theory]
    [InlineData("talk", "talk", "証", "認証のしくみ")]
    [InlineData("talk", "talk", "ｻｰﾊﾞﾚｽ", "サーバーレス入門")]
    [InlineData("talk", "talk", "oolo", "Brewing oolong")]
    [InlineData("speaker", "speaker", "花", "佐藤 花子")]
    [InlineData("speaker", "speaker", "hanako", "佐藤 花子")]
    [InlineData("talks", "speaker", "aya", "Mori Aya")]
    [InlineData("event", "event", "meet", "Tea Meetup #1")]
    public void A_name_is_completed_from_any_part_of_it(string command, string option, string typed, string expected)
    {
        var completions = Chat.Complete(command, option, typed);
        Assert.StartsWith(expected, completions[0].Name, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.Answer, Chat.Run(command, (option, completions[0].Value)).Kind);
    }

    [Theory]
    [InlineData("talk", "talk", "サーバーレス入門")]
    [InlineData("event", "event", "Coffee Day")]
    [InlineData("speaker", "speaker", "Mori Aya")]
    public void Nothing_typed_offers_the_newest(string command, string option, string expected) =>
        Assert.StartsWith(expected, Chat.Complete(command, option, "")[0].Name, StringComparison.Ordinal);

    [Fact]
    public void A_completion_fits_what_discord_allows()
    {
        var long100 = new string('茶', 300);
        var chat = new Chat(A.Library(A.Report("1.md", A.Event(long100), A.Talk(long100, A.Speaker(long100)))));
        foreach (var (command, option) in new[] { ("talk", "talk"), ("event", "event"), ("speaker", "speaker") })
            Assert.All(chat.Complete(command, option, "茶").Concat(chat.Complete(command, option, "")), completion => Assert.True(completion.Name.Length <= 100 && completion.Value.Length <= 100));
    }

    [Fact]
    public void Nobody_else_is_offered() => Assert.Empty(Chat.Complete("ask", "question", "o"));
}
