namespace Bot.Reports.Tests;

/// <summary>Talks of people whose names nobody wrote down, panels, and talks of sponsors.</summary>
public sealed class UnnamedTests
{
    [Fact]
    public void Who_was_not_heard_leaves_a_talk_without_a_speaker() => Assert.Equal(
        ["障害報告書のひな形 | さいとう", "探針で自分を止めた話"],
        Reports.Talks("# 居酒屋の会 #7\n\n## 飛び込み\n\n- さいとうさん「障害報告書のひな形」\n- 名前聞きそびれた人「探針で自分を止めた話」\n")[^2..]);

    [Fact]
    public void A_nickname_before_a_colon_speaks_where_the_others_in_the_list_do() => Assert.Equal(
        ["LT I made a MIDI thing | Niko", "LT CSS grid is almost here | Ida Lark @idal", "LT left-pad, half a year later"],
        Reports.Talks("# Harbour JS #4\n\n## Lightning talks\n\n- Niko: I made a MIDI thing\n- Ida Lark ([@idal](https://twitter.com/idal)): CSS grid is almost here\n- Someone whose name we forgot (sorry!): left-pad, half a year later\n"));

    [Fact]
    public void Behind_panel_stands_what_it_was_about_and_beneath_it_who_sat_there() => Assert.Equal(
        ["Your chart is lying | Ann Lee", "Pipelines with Make | Bob Ray", "Hiring the first engineer | Ann Lee, Bob Ray, Cleo Marsh"],
        Reports.Talks("# Harbour Data 2019\n\n## Your chart is lying\n\n**Speaker:** Ann Lee\n\n* a note\n\n## Pipelines with Make\n\n**Speaker:** Bob Ray\n\n* a note\n\n## Panel: Hiring the first engineer\n\nAnn Lee, Bob Ray, Cleo Marsh (moderator)\n\n* hire before\n"));

    [Fact]
    public void A_sponsor_before_a_quoted_title_spoke_through_whom_the_text_names() => Assert.Equal(
        ["潮を測る | 浜田 航", "港へ戻るという選択 | 丸山"],
        Reports.Talks("# みなとの祭り 2019\n\n### 潮を測る\n**講師：浜田 航 氏**\n\n毎朝測ります。\n\n### 波止場株式会社様「港へ戻るという選択」\n\n丸山様より、実例をご紹介いただきました。\n"));

    [Fact]
    public void All_whom_a_panel_had_as_its_guests_spoke() => Assert.Equal(
        ["潮を測る | 浜田 航", "続け方 | 浜田 航, 岬 桃子, 沖 亮太 (みなと寺子屋)"],
        Reports.Talks("# みなとの祭り 2019\n\n### 潮を測る\n**講師：浜田 航 氏**\n\n毎朝測ります。\n\n### パネルディスカッション「続け方」\n\n浜田 航 氏、岬 桃子 氏、沖 亮太 氏（みなと寺子屋）をパネリストに迎え、議論しました。\n"));

    [Fact]
    public void Definitions_of_one_term_are_all_who_sat_in_the_panel() => Assert.Equal(
        ["止めずに替える | 沖 健介 (東都)", "どこへ行くのか | 沖 健介, 岬 未来, Jonas Lark (Fjord)"],
        Reports.Talks("# 港の祭り\n\n## 10:00-10:40 止めずに替える\n\n沖 健介 (東都)\n\n- 遅い\n\n## 15:50-16:50 パネル: どこへ行くのか\n\nパネリスト\n: 沖 健介\n: 岬 未来\n: Jonas Lark (Fjord)\n"));

    [Theory]
    [InlineData("主催の沖さん")]
    [InlineData("人事の沖さん")]
    public void What_somebody_does_there_is_no_employer(string speaker) =>
        Assert.Equal(["錨の話 | 沖"], Reports.Talks($"# みなとの会 #3\n\n## 錨の話\n\n発表者: {speaker}\n\n- 鉄\n"));
}
