using Bot.Answers.Tests.Support;
using Bot.Answers.Wording;
using Bot.Reports;

namespace Bot.Answers.Tests;

public sealed class CommandTests
{
    private static readonly Library Library = A.Library(
        A.Report(
            "tea-1.md",
            A.Event("Tea Meetup #1", "2020-01-01", "Tea Meetup", 1),
            A.Talk("Brewing oolong", A.Speaker("Mori Aya", "aya_m", "Kettle Ltd")).With("Water must be hot.", "Leaves are used five times.")
                .Slides("https://speakerdeck.com/aya/oolong"),
            A.Talk("急須の選び方", A.Speaker("佐藤 花子"))),
        A.Report("tea-2.md", A.Event("Tea Meetup #2", "2020-02-01", "Tea Meetup", 2), A.Talk("Brewing sencha", A.Speaker("Mori Aya", "aya_m"))));

    private static readonly Chat Chat = new(Library);

    [Fact]
    public void A_talk_is_shown_with_who_when_what_was_said_and_slides() => Assert.Equal(
        """
        “Brewing oolong” (Tea Meetup #1 · 1 January 2020)

        Brewing oolong
          Mori Aya @aya_m (Kettle Ltd)
          Tea Meetup #1 · 1 January 2020
          Report: tea-1.md
          - Water must be hot.
          - Leaves are used five times.
          Slides: Speaker Deck: https://speakerdeck.com/aya/oolong
        """,
        Chat.Text("talk", ("talk", "brewing OOLONG")).ReplaceLineEndings("\n"));

    [Fact]
    public void A_talk_without_slides_says_so() => Assert.Contains(
        "資料: レポートに記載なし", new Chat(Library, Locale.Japanese).Text("talk", ("talk", "急須の選び方")), StringComparison.Ordinal);

    [Fact]
    public void A_part_of_several_titles_asks_which_one()
    {
        var reply = Chat.Run("talk", ("talk", "Brewing"));
        Assert.Equal(ReplyKind.Choice, reply.Kind);
        Assert.Equal(["Brewing sencha", "Brewing oolong"], reply.Choices.Select(choice => choice.Label).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("“Brewing oolong” (Tea Meetup #1 · 1 January 2020)", Chat.Run(reply.Choices.Single(choice => choice.Label == "Brewing oolong").Request).Text);
    }

    [Fact]
    public void An_event_lists_its_talks_in_their_order()
    {
        var reply = Chat.Run("event", ("event", "tea meetup #1"));
        Assert.Equal(["Tea Meetup #1", "Brewing oolong", "急須の選び方"], reply.Cards.Select(card => card.Title));
    }

    [Fact]
    public void Talks_are_narrowed_by_speaker_days_and_slides()
    {
        Assert.Equal(["Brewing sencha", "Brewing oolong"], Titles(("speaker", "Aya Mori")));
        Assert.Equal(["Brewing sencha"], Titles(("speaker", "aya_m"), ("after", "2020-02")));
        Assert.Equal(["Brewing oolong", "急須の選び方"], Titles(("before", "2020-01-31")));
        Assert.Equal(["Brewing oolong"], Titles(("slides", "true")));
        Assert.Equal(["Brewing sencha"], Titles(("event", "Tea Meetup #2")));
        Assert.Empty(Titles(("speaker", "nobody")));
    }

    [Fact]
    public void A_day_that_is_none_is_told()
    {
        var reply = Chat.Run("talks", ("after", "next Tuesday"));
        Assert.Equal(ReplyKind.Problem, reply.Kind);
        Assert.Contains("next Tuesday", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_lead_through_all_talks_once()
    {
        var many = A.Library(A.Report("1.md", A.Event("Long Day"), [.. Enumerable.Range(1, 12).Select(i => A.Talk($"Talk {i}"))]));
        var chat = new Chat(many);
        var first = chat.Run("talks");
        Assert.Equal((1, 3, 12), (first.Page!.Number, first.Page.Count, first.Page.Total));
        var all = Enumerable.Range(1, 3).SelectMany(page => chat.Run(first.Page.Request with { Page = page }).Cards.Select(card => card.Title));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"Talk {i}"), all);
        Assert.Equal(3, chat.Run(first.Page.Request with { Page = 99 }).Page!.Number);
    }

    [Fact]
    public void The_latest_event_comes_first() => Assert.Equal("Brewing sencha", Chat.Run("latest").Cards[0].Title);

    [Fact]
    public void Slides_are_named_by_their_host() => Assert.Contains(
        "Slides: Speaker Deck: https://speakerdeck.com/aya/oolong", Chat.Text("slides", ("talk", "Brewing oolong")), StringComparison.Ordinal);

    [Fact]
    public void A_report_on_the_web_is_linked_at_the_talk()
    {
        var options = LibraryOptions.Default with { SourceUrl = new Uri("https://example.org/reports/") };
        var library = A.Library(options, A.Report("2020/tea day.md", A.Event("Tea Day"), A.Talk("Brewing") with { Anchor = "brewing" }));
        Assert.Equal("https://example.org/reports/2020/tea%20day.md#brewing", new Chat(library).Run("talk", ("talk", "Brewing")).Cards[0].Url);
    }

    [Fact]
    public void Buttons_lead_on_to_slides_event_speaker_and_related_talks()
    {
        var reply = Chat.Run("talk", ("talk", "Brewing oolong"));
        Assert.Equal(["Slides", "Talks of this event", "More by Mori Aya", "Related talks"], reply.FollowUps.Select(button => button.Label));
        Assert.All(reply.FollowUps, button => Assert.NotEqual(ReplyKind.Problem, Chat.Run(button.Request).Kind));
    }

    [Fact]
    public void Help_lists_every_command_and_its_options()
    {
        var text = Chat.Text("help");
        Assert.All(CommandCatalogue.Standard.Commands, command => Assert.Contains($"/{command.Description.Name}", text, StringComparison.Ordinal));
        Assert.Contains("after: On or after this day", Chat.Text("help", ("command", "/talks")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_takes_more_commands_and_help_lists_them()
    {
        var more = CommandCatalogue.Standard.With([new TeaCommand()]);
        var reply = await more.RunAsync(CommandRequest.Of("help"), Chat.Context, TestContext.Current.CancellationToken);
        Assert.Contains("/tea", PlainText.Render(reply, Locale.English), StringComparison.Ordinal);
        Assert.Null(CommandCatalogue.Standard.Find("tea"));
    }

    [Fact]
    public void An_unknown_command_says_so() => Assert.Contains("/help", Chat.Run("coffee").Text, StringComparison.Ordinal);

    [Fact]
    public void A_missing_option_is_named() => Assert.All(
        CommandCatalogue.Standard.Commands.Where(command => command.Description.Options.Any(option => option.Required)),
        command => Assert.Contains(command.Description.Options[0].Name, Chat.Run(command.Description.Name).Text, StringComparison.Ordinal));

    [Fact]
    public void Every_description_fits_what_discord_allows() => Assert.All(
        CommandCatalogue.Standard.Commands.SelectMany(command => command.Description.Options.Select(option => option.Summary).Append(command.Description.Summary)),
        summary => Assert.All(Enum.GetValues<Locale>(), locale => Assert.InRange(summary.In(locale).Length, 1, 100)));

    [Fact]
    public void Every_kind_of_remark_has_words_of_its_own()
    {
        var words = Enum.GetValues<RemarkKind>().Select(kind => RemarkWording.Of(new Remark(kind, 1, "it"))).ToList();
        Assert.Equal(words.Count, words.Select(word => word.English).Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, word => Assert.True(word.Japanese.Length > 10 && word.English.Length > 10 && word.Japanese != word.English));
    }

    private static IEnumerable<string> Titles(params (string, string)[] options) => Chat.Run("talks", options).Cards.Select(card => card.Title);

    private sealed class TeaCommand : ICommand
    {
        public CommandDescription Description { get; } = new("tea", new LocalizedText("お茶", "Tea"), []);

        public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new Reply(Answer.Notice, "Tea!"));
    }
}
