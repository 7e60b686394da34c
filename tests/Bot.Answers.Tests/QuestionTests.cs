using Bot.Answers.Tests.Support;
using Bot.Reports;

namespace Bot.Answers.Tests;

public sealed class QuestionTests
{
    private static readonly Library Library = A.Library(
        LibraryOptions.Default with { Vocabulary = [["Kubernetes", "k8s", "クバネティス"]] },
        A.Report(
            "cloud-25.md",
            A.Event("Cloud Meetup Tokyo #25", "2019-11-13", "Cloud Meetup Tokyo", 25),
            A.Talk("ノードの自動修復", A.Speaker("坂下 幸徳", "sakashita", "ゼットラボ")).With("Kubernetes のノードを監視する。", "壊れたノードは Drainer が切り離す。").Slides("https://speakerdeck.com/sakashita/repair"),
            A.Talk("Running Helmfile at scale", A.Speaker("Ida Berg")).With("Helmfile groups charts.", "We dropped Tiller in spring.")),
        A.Report(
            "cloud-26.md",
            A.Event("Cloud Meetup Tokyo #26", "2020-02-05", "Cloud Meetup Tokyo", 26),
            A.Talk("イングレスの選び方", A.Speaker(null, "mori_a")).With("証明書は自動で更新したい。").Slides("https://speakerdeck.com/mori/ingress")),
        A.Report(
            "go-2.md",
            A.Event("gopher.tokyo #2", "2016-12-12", "gopher.tokyo", 2) with { Venue = "はてな 東京オフィス" },
            A.Talk("Plain imports with Go", A.Speaker("Mori Aya", "mori_a")).With("本番のデータを手元に持ってくる。")));

    private static readonly Chat Chat = new(Library, Locale.Japanese);

    [Theory]
    [InlineData("ノードの自動修復の話した人だれ？", "坂下 幸徳")]
    [InlineData("k8sのノードを切り離すって言ってた人は？", "坂下 幸徳")]
    [InlineData("who talked about helmfile", "Ida Berg")]
    [InlineData("クバネティスのノードを監視する話をしたのは誰でしたっけ", "坂下 幸徳")]
    [InlineData("Helmfile 발표하신 분 누구였죠?", "Ida Berg")]
    [InlineData("讲 helmfile 的那个人是谁？", "Ida Berg")]
    public void Who_presented_is_answered_with_the_name(string question, string name)
    {
        var reply = Chat.Ask(question);
        Assert.Equal(name, Assert.Single(reply.Answer.Speakers).Display);
        Assert.Contains(name, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("イングレスの発表のスライドください")]
    [InlineData("ingress 발표 자료 있나요?")]
    [InlineData("有没有 ingress 的投影片")]
    public void Slides_are_answered_with_the_link_and_nobody_elses(string question)
    {
        var reply = Chat.Ask(question);
        Assert.Equal(["https://speakerdeck.com/mori/ingress"], reply.Answer.Slides);
        Assert.Empty(reply.Answer.Speakers);
    }

    [Theory]
    [InlineData("Cloud Meetup Tokyo #25 っていつだった？", "2019-11-13")]
    [InlineData("cloud meetup tokyoの26回目はいつ開催？", "2020-02-05")]
    [InlineData("when was gopher.tokyo 2?", "2016-12-12")]
    [InlineData("Helmfileの話っていつの回？", "2019-11-13")]
    public void When_is_answered_with_the_day(string question, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), Chat.Ask(question).Answer.Date);

    [Theory]
    [InlineData("mori_aさんのTillerの話っていつの回？", "nobody called so spoke of it")]
    [InlineData("イングレスのファジングの話した人は？", "no report knows the thing")]
    public void A_talk_that_lacks_what_the_question_turns_on_is_no_answer(string question, string because) =>
        Assert.False(Chat.Ask(question).Answer.Answered, because);

    [Theory]
    [InlineData("who showed the espresso machine in Portland?")]
    [InlineData("who showed the espresso machine at baristaconf?")]
    public void Words_that_only_the_event_holds_do_not_speak_against_its_talk(string question)
    {
        var report = A.Report(
            "baristaconf/2016.md",
            A.Event("Coffee Days", "2016-05-29") with { Venue = "Portland" },
            A.Talk("An espresso maker to build at home", A.Speaker("Ida Berg")),
            A.Talk("Tea", A.Speaker("Jon Falk")));
        Assert.Equal("Ida Berg", Assert.Single(new Chat(A.Library(report)).Ask(question).Answer.Speakers).Name);
    }

    [Fact]
    public void A_word_that_a_talk_s_language_does_not_have_does_not_speak_against_it()
    {
        var report = A.Report(
            "harbour.md",
            A.Event("Harbour Data", "2019-05-29"),
            A.Talk("Moving a bank to Postgres", A.Speaker("Ida Berg")).With("Two weekends with the whole bank read only.", "The oldest trigger was from 1998."),
            A.Talk("Tea", A.Speaker("Jon Falk")).With("Steeping takes four minutes."));
        var chat = new Chat(A.Library(LibraryOptions.Default with { Vocabulary = [["銀行", "bank"]] }, report));
        Assert.Equal("Ida Berg", Assert.Single(chat.Ask("銀行の引っ越しで週末に泣きそうになった人だれ？").Answer.Speakers).Name);
        Assert.False(chat.Ask("who almost wept about the bank's holiday calendars in spring?").Answer.Answered);
    }

    [Theory]
    [InlineData("when was gopher.tokyo #2?")]
    [InlineData("gopher.tokyo #2 の会場はどこ？")]
    public void The_day_or_place_of_an_event_is_shown_without_its_talks_which_a_button_leads_to(string question)
    {
        var reply = Chat.Ask(question);
        Assert.StartsWith("gopher.tokyo", Assert.Single(reply.Cards).Title, StringComparison.Ordinal);
        Assert.Contains(reply.FollowUps, button => button.Request.Command == "event");
        Assert.NotEmpty(reply.Answer.Talks);
    }

    [Fact]
    public void A_number_that_stands_only_in_the_files_name_counts()
    {
        var library = A.Library(
            A.Report("07_17_tea_go_9.md", A.Event("tea.go", "2019-07-17"), A.Talk("Brewing")),
            A.Report("08_20_tea_go_10.md", A.Event("tea.go", "2019-08-20"), A.Talk("Serving")));
        var chat = new Chat(library);
        Assert.Equal("Serving", Assert.Single(chat.Ask("what talks were there at tea.go #10?").Answer.Talks).Talk.Title);
        Assert.False(chat.Ask("what talks were there at tea.go #17?").Answer.Answered);
    }

    [Fact]
    public void A_word_that_only_looks_like_when_asks_for_no_day()
    {
        var reply = new Chat(A.Library(A.Report("1.md", A.Event("Tea"), A.Talk("容量を食いつぶした話", A.Speaker("佐藤 花子"))))).Ask("容量を食いつぶした話");
        Assert.Contains("食いつぶした", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gopher.tokyo #2 の会場はどこ？")]
    [InlineData("where did gopher.tokyo #2 take place?")]
    public void Where_is_answered_with_the_venue(string question) => Assert.Contains("はてな", Chat.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("gopher.tokyo #2 では何があった？")]
    [InlineData("gopher.tokyo #2 で何やってた？")]
    [InlineData("What was on at gopher.tokyo #2?")]
    public void What_was_on_is_answered_with_the_events_talks(string question)
    {
        var reply = Chat.Ask(question);
        Assert.True(reply.Answer.Answered);
        Assert.NotEmpty(reply.Answer.Talks);
        Assert.All(reply.Answer.Talks, found => Assert.Equal("gopher.tokyo #2", found.Report.Event.Title));
    }

    [Theory]
    [InlineData("懇親会でシウマイが出てきたカンファってどれでしたっけ")]
    [InlineData("シウマイが出てきた会ってどれ？")]
    [InlineData("which conference was the one with the シウマイ")]
    public void Which_event_it_was_is_told_by_what_its_report_says_of_it_as_a_whole(string question)
    {
        var report = A.Report("minato.md", A.Event("みなと技術の日", "2024-11-16"), A.Talk("書くこと", A.Speaker("神奈川 譲")).With("消したコードを覚えている。")) with { Notes = [new Note("懇親会はシウマイが無限に出てきました。", 9, [])] };
        Assert.Equal("みなと技術の日", new Chat(A.Library(report)).Ask(question).Cards[0].Title);
    }

    [Fact]
    public void A_year_behind_the_name_limits_the_answer()
    {
        var chat = new Chat(A.Library(A.Report("minato.md", A.Event("みなとカンファレンス2024", "2024-11-16"), A.Talk("書くこと", A.Speaker("神奈川 譲")))));
        Assert.False(chat.Ask("みなとカンファレンスの2022年っていつだった？").Answer.Answered);
        Assert.True(chat.Ask("みなとカンファレンスの2024年っていつだった？").Answer.Answered);
    }

    [Theory]
    [InlineData("はてなで何があった？")]
    [InlineData("はてな東京オフィス")]
    [InlineData("what happened at はてな?")]
    public void A_question_of_which_only_the_event_tells_is_answered_with_the_event(string question)
    {
        var reply = Chat.Ask(question);
        Assert.Contains("gopher.tokyo #2", reply.Text, StringComparison.Ordinal);
        Assert.Equal("gopher.tokyo #2", reply.Cards[0].Title);
    }

    [Theory]
    [InlineData("Cloud Meetup Tokyoの最新回の資料")]
    [InlineData("what was on at the latest Cloud Meetup Tokyo?")]
    public void The_newest_event_of_a_series_can_be_meant(string question) =>
        Assert.Equal(["Cloud Meetup Tokyo #26"], Chat.Ask(question).Answer.Talks.Select(talk => talk.Report.Event.Title).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("Mori Ayaの発表を全部見せて")]
    [InlineData("everything by Mori Aya")]
    public void Everything_by_a_person_may_be_asked_for_in_so_many_words(string question) =>
        Assert.Equal(2, Chat.Ask(question).Answer.Talks.Count);

    [Fact]
    public void What_was_said_quotes_the_notes()
    {
        var reply = Chat.Ask("Helmfileの発表、Tillerについて何て言ってた？");
        Assert.Contains("We dropped Tiller in spring.", Assert.Single(reply.Cards).Points);
    }

    [Fact]
    public void The_evidence_is_the_line_that_holds_the_words_asked_for() =>
        Assert.Equal("壊れたノードは Drainer が切り離す。", Chat.Ask("Drainerで壊れたノードを切り離す話をしたのは誰？").Evidence);

    [Theory]
    [InlineData("Cloud Meetup Tokyo #26 でHelmfileの話してたの誰でしたっけ", "another number of the series")]
    [InlineData("Cloud Meetup Tokyo #31 の発表の資料ください", "a number that does not exist")]
    [InlineData("what talks were there at gopher.tokyo 2019?", "another year")]
    [InlineData("坂下 幸徳さんのHelmfileの発表", "another speaker")]
    [InlineData("Terraformでノードを監視する話のスライド", "a rare word that stands nowhere")]
    [InlineData("who did the lightning talk on htmx?", "nothing of it stands anywhere")]
    [InlineData("？？？", "no words at all")]
    [InlineData("その話はどれですか", "nothing but politeness")]
    public void What_the_reports_do_not_answer_is_not_answered(string question, string because)
    {
        var reply = Chat.Ask(question);
        Assert.False(reply.Answer.Answered, because);
        Assert.Equal(ReplyKind.NothingFound, reply.Kind);
        Assert.Empty(reply.Answer.Speakers);
        Assert.Empty(reply.Answer.Slides);
        Assert.True(reply.Choices.Count <= 3);
    }

    [Theory]
    [InlineData("2019年秋のCloud Meetup Tokyoで自動修復の話した人", true)]
    [InlineData("2020年秋のCloud Meetup Tokyoで自動修復の話した人", false)]
    [InlineData("2020年のCloud Meetup Tokyoで自動修復の話した人", false)]
    public void A_year_or_season_must_be_the_events(string question, bool answered) => Assert.Equal(answered, Chat.Ask(question).Answer.Answered);

    [Fact]
    public void Everything_by_a_person_is_a_list_across_their_names()
    {
        var reply = Chat.Ask("mori_aさんは何を話しましたか");
        Assert.Equal("イングレスの選び方, Plain imports with Go", string.Join(", ", reply.Answer.Talks.Select(talk => talk.Talk.Title)));
        Assert.Equal(2, reply.Page!.Total);
    }

    [Fact]
    public void The_talks_of_a_named_event_are_listed() =>
        Assert.Equal(2, Chat.Ask("Cloud Meetup Tokyo #25 ではどんな発表がありましたか").Answer.Talks.Count);

    [Fact]
    public void A_talk_without_slides_says_so()
    {
        var reply = Chat.Ask("slides of the helmfile talk?");
        Assert.Empty(reply.Answer.Slides);
        Assert.Contains("資料はレポートに載っていません", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_beyond_all_measure_is_refused_politely() =>
        Assert.Equal(ReplyKind.Problem, Chat.Ask(new string('あ', 10_000)).Kind);
}
