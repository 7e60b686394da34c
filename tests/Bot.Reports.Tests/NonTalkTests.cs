using Bot.Reports.Words;

namespace Bot.Reports.Tests;

/// <summary>A heading whose parts are all words of breaks and sections names no talk, however the parts are joined.</summary>
public sealed class NonTalkTests
{
    [Theory]
    [InlineData("休憩・懇親会")]
    [InlineData("Food and drinks")]
    [InlineData("food AND drinks")]
    [InlineData("まとめと感想")]
    [InlineData("会場および日時")]
    [InlineData("会場及び日時")]
    [InlineData("Summary / Links")]
    [InlineData("　Photos　＆　videos　")]
    [InlineData("イベントの概要")]
    public void Joined_words_of_sections_are_no_talk(string heading) => Assert.True(NonTalks.Contains(heading));

    [Theory]
    [InlineData("ひとりで運ぶ港の荷")]
    [InlineData("Food and cranes")]
    [InlineData("Sand and summary statistics")]
    [InlineData("港の夜")]
    public void Other_words_beside_them_may_be_a_talk(string heading) => Assert.False(NonTalks.Contains(heading));

    [Fact]
    public void A_break_parts_talks_from_talks_be_they_without_speakers() => Assert.Equal(
        ["潮を測る", "霧笛を録る | 岬", "錨の話 | 浜田"],
        Reports.Talks("# みなとの会 #3\n\n## 自己紹介\n\n十人。\n\n## 潮を測る\n\n- 毎朝\n\n## 休憩\n\n- 茶\n\n## 霧笛を録る（岬さん）\n\n- 夜\n\n## 錨の話（浜田さん）\n\n- 鉄\n"));
}
