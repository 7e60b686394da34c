using System.Globalization;
using Bot.Answers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Answers.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("お茶を入れた。とてもおいしかった。また飲みたい。", 20, "お茶を入れた。とてもおいしかった。")]
    [InlineData("We use golang.tokyo v1.2 daily. It is good. It works.", 45, "We use golang.tokyo v1.2 daily. It is good.")]
    [InlineData("See https://example.org/a/very/long/address for more", 30, "See…")]
    [InlineData("short", 10, "short")]
    public void A_cut_falls_at_the_end_of_a_sentence(string text, int limit, string expected) =>
        Assert.Equal(expected, TextFit.Fit(text, limit));

    [Fact]
    public void A_cut_falls_never_inside_a_character()
    {
        Prop.ForAll<string, PositiveInt>((text, space) =>
        {
            var family = $"{text}👨‍👩‍👧が{text}";
            var limit = space.Get + 1;
            var cut = TextFit.Label(family, limit).TrimEnd('…');
            var whole = string.Join(' ', family.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.True(cut.Length <= limit);
            Assert.Contains(cut.Length, StringInfo.ParseCombiningCharacters(whole).Append(whole.Length).Append(cut.Length == 0 ? 0 : -1)
                .SelectMany(border => new[] { border, whole[..Math.Max(0, border)].TrimEnd().Length }));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("who talked about tea?", Locale.English)]
    [InlineData("teaの話をした人は？", Locale.Japanese)]
    [InlineData("ﾀﾞﾚ", Locale.Japanese)]
    public void A_question_is_answered_in_its_own_language(string question, Locale locale) => Assert.Equal(locale, QuestionLanguage.Of(question));

    [Theory]
    [InlineData("2018-03-08", "2018-03-08", "2018-03-08")]
    [InlineData("2018/3", "2018-03-01", "2018-03-31")]
    [InlineData("２０２０", "2020-01-01", "2020-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_part_of_a_day_is_all_its_days(string text, string first, string last)
    {
        var range = DayRange.Parse(text);
        Assert.Equal(first, range!.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(last, range.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2018-02-31")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void What_is_no_day_is_none(string text) => Assert.Null(DayRange.Parse(text));
}
