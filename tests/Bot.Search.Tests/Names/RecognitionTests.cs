using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Names;

public sealed class RecognitionTests
{
    private static readonly NameIndex<string> Events = Build(
        "ふくばねてす node2", "ふくばねてす", "Kubernetes Meetup Tokyo #25", "Kubernetes Meetup Tokyo #26", "golang.tokyo #14", "golang.tokyo #23", "Go Conference 2019 Spring", "Go Conference 2018 Spring", "mercari.go #9");

    private static readonly NameIndex<string> People = Build("jyoshise", "櫻井洋一郎", "leather_sole", "y_taka_23", "Ian Lewis", "よしせ", "Bryan Liles", "bells17_");

    [Theory]
    [InlineData("ふくばねてすでコンテナごとの負荷がわかるって話", "ふくばねてす", "ふくばねてす")]
    [InlineData("フクバネテスの話", "ふくばねてす", "フクバネテス")]
    [InlineData("slides of golang.tokyo #23 please", "golang.tokyo #23", "golang.tokyo #23")]
    [InlineData("Go Conference 2019 Springで", "Go Conference 2019 Spring", "Go Conference 2019 Spring")]
    [InlineData("kubernetes meetup tokyo #26の発表", "Kubernetes Meetup Tokyo #26", "kubernetes meetup tokyo #26")]
    [InlineData("ＧＯＬＡＮＧ．ＴＯＫＹＯ ＃１４って", "golang.tokyo #14", "ＧＯＬＡＮＧ．ＴＯＫＹＯ ＃１４")]
    public void An_event_is_recognised_in_a_question(string question, string name, string place)
    {
        var match = Events.Recognise(question)[0];
        Assert.Equal((name, place), (match.Name, question.Substring(match.Start, match.Length)));
        Assert.Equal(1, match.Score, 3);
    }

    [Theory]
    [InlineData("jyoshiseさんの発表", "jyoshise")]
    [InlineData("jyosise さん", "jyoshise")]
    [InlineData("桜井さんの話", "櫻井洋一郎")]
    [InlineData("what did leather_sole say", "leather_sole")]
    [InlineData("@y_taka_23 の資料", "y_taka_23")]
    [InlineData("talk by ian luwis", "Ian Lewis")]
    [InlineData("bells17さん", "bells17_")]
    [InlineData("ヨシセさん", "よしせ")]
    public void A_person_is_recognised_partly_misspelt_and_without_spaces(string question, string name) =>
        Assert.Contains(People.Recognise(question), match => string.Equals(match.Name, name, StringComparison.Ordinal));

    [Fact]
    public void A_part_of_a_name_scores_less_than_the_whole()
    {
        var match = Events.Recognise("the kubernetes tokyo event")[0];
        Assert.StartsWith("Kubernetes Meetup Tokyo", match.Name, StringComparison.Ordinal);
        Assert.InRange(match.Score, 0.4, 0.95);
    }

    [Fact]
    public void Another_number_speaks_against_an_event() =>
        Assert.DoesNotContain(Events.Recognise("golang.tokyo #31で"), match => match.Score > 0.6);

    [Fact]
    public void Another_year_speaks_against_an_event() =>
        Assert.DoesNotContain(Events.Recognise("Go Conference 2017 Spring"), match => match.Score > 0.6);

    [Fact]
    public void Two_people_of_one_name_are_both_given() =>
        Assert.Equal([1, 2], NameIndex<int>.Build([(1, "Sam Lee"), (2, "Sam Lee")], Talks.Analyzer).Recognise("what did Sam Lee say").Select(match => match.Value));

    [Theory]
    [InlineData("")]
    [InlineData("今日の天気は")]
    [InlineData("who are you")]
    public void A_text_without_names_has_none(string text) => Assert.Empty(People.Recognise(text));

    [Fact]
    public void Any_text_can_be_looked_through_and_places_lie_within_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            Events.Recognise(text).All(match => match.Start >= 0 && match.Length > 0 && match.Start + match.Length <= text.Length && match.Score is > 0 and <= 1.0001)));

    private static NameIndex<string> Build(params string[] names) => NameIndex<string>.Build(names.Select(name => (name, name)), Talks.Analyzer);
}
