namespace Bot.Reports.Tests;

/// <summary>Where speakers work, as people write it beside a name.</summary>
public sealed class AffiliationTests
{
    [Theory]
    [InlineData("Ann Lee (Bureau of Weights)", "Bureau of Weights")]
    [InlineData("Ann Lee (Rope & Barrel)", "Rope & Barrel")]
    [InlineData("Ann Lee (CTO at Initech)", "Initech")]
    [InlineData("沖 夏樹（波止場銀行 エンジニア）", "波止場銀行")]
    [InlineData("沖 夏樹（波止場銀行 SREチーム）", "波止場銀行")]
    [InlineData("沖 夏樹（Harbour の SRE チーム）", "Harbour")]
    [InlineData("沖 夏樹（株式会社波止場 開発部）", "株式会社波止場")]
    [InlineData("沖 夏樹（沖の会 運営チーム）", "沖の会")]
    public void An_affiliation_is_the_organisation_whole_and_nothing_beside_it(string speaker, string affiliation) =>
        Assert.Equal(affiliation, Reports.Read($"# Meetup\n\n## A quiet harbour\nSpeaker: {speaker}\n\n- a note\n").Talks[0].Speakers[0].Affiliation);

    [Fact]
    public void A_role_alone_is_no_affiliation() =>
        Assert.Null(Reports.Read("# Meetup\n\n## A quiet harbour\nSpeaker: Ann Lee, Solutions Architect\n\n- a note\n").Talks[0].Speakers[0].Affiliation);

    [Fact]
    public void One_parenthesis_behind_two_people_is_about_both() => Assert.Equal(
        ["A quiet harbour | Ann Lee (Titan Lines), Bob Ray (Titan Lines)", "Winches | Cleo Marsh"],
        Reports.Talks("# Meetup\n\n## A quiet harbour\nSpeaker: Ann Lee & Bob Ray (Titan Lines)\n\n- a note\n\n## Winches\nSpeaker: Cleo Marsh\n\n- a note\n"));

    [Theory]
    [InlineData("沖 健太郎 氏・岬 大 氏（ともに株式会社波止場）", "沖 健太郎 (株式会社波止場), 岬 大 (株式会社波止場)")]
    [InlineData("沖 健太郎・岬 大｜株式会社波止場", "沖 健太郎 (株式会社波止場), 岬 大 (株式会社波止場)")]
    [InlineData("Ann Lee, Bob Ray (Titan Lines)", "Ann Lee (Titan Lines), Bob Ray (Titan Lines)")]
    [InlineData("沖 桃子 さん（株式会社いろは）", "沖 桃子 (株式会社いろは)")]
    public void Where_both_work_is_told_once(string speakers, string read) =>
        Assert.Equal([$"A quiet harbour | {read}", "Winches | Cleo Marsh"], Reports.Talks($"# Meetup\n\n## A quiet harbour\nSpeaker: {speakers}\n\n- a note\n\n## Winches\nSpeaker: Cleo Marsh\n\n- a note\n"));

    [Fact]
    public void Behind_a_name_in_bold_stands_where_they_work() => Assert.Equal(
        ["Proofs at the kitchen table | Maria do Carmo (Harbour College)", "Erlang in the tram | Ann Lee (TramTec)"],
        Reports.Talks("# Lambda Harbour 2018\n\n## Proofs at the kitchen table\n**Maria do Carmo** - Harbour College\n\nWith knitting patterns.\n\n## Erlang in the tram\n**Ann Lee** (TramTec)\n\nEvery tram has a box.\n"));

    [Fact]
    public void A_company_column_tells_it_for_the_notes_behind_the_table() => Assert.Equal(
        ["Ropes in anger | Ann Lee (Titan Lines)", "Tides by the hour | Bob Ray (Harbour Inc)"],
        Reports.Talks("""
            # Meetup

            | Time | Talk | Speaker | Company |
            |------|------|---------|---------|
            | 18:00 | Doors | | |
            | 18:30 | Ropes in anger | Ann Lee | Titan Lines |
            | 19:00 | Tides by the hour | Bob Ray | Harbour Inc |

            ## Notes

            ### Ropes in anger

            - she splices them

            ### Tides by the hour

            - twice a day
            """));

    [Theory]
    [InlineData("## 浜田 航さん「潮を測る」\n\n波止場株式会社 観測チーム\n\n- 毎朝", "波止場株式会社")]
    [InlineData("## 浜田 航さん「潮を測る」\n\n@hamada / くじら銀行\n\n- 毎朝", "くじら銀行")]
    [InlineData("## 潮を測る（浜田さん）\n\n最初は波止場株式会社の浜田さん。毎朝六時に測るそうです。", "波止場株式会社")]
    [InlineData("## 潮を測る（浜田さん）\n\n浜田さん（くじら銀行）は毎朝六時に測るそうです。", "くじら銀行")]
    [InlineData("## 潮を測る（浜田さん）\n\nフリーランス\n\n- 毎朝", "フリーランス")]
    [InlineData("## Ropes at scale - Ann Lee\n\nAnn works on the rigging team at Titan Lines, where they have forty masts.", "Titan Lines")]
    public void The_lines_beneath_the_title_may_tell_it(string talk, string affiliation) =>
        Assert.Equal(affiliation, Reports.Read($"# みなとの会 #3\n\n{talk}\n\n## 錨の話（岬さん）\n\n- 鉄\n").Talks[0].Speakers[0].Affiliation);

    [Fact]
    public void Behind_two_names_stands_no_employer() => Assert.Equal(
        ["Ropes in anger | Ann Lee, David Ray", "Tides by the hour | Bob Ray (Harbour Lines)"],
        Reports.Talks("# Meetup\n\n- Ropes in anger by Ann Lee, David Ray\n- Tides by the hour by Bob Ray, Harbour Lines\n"));

    [Fact]
    public void A_part_in_the_panel_is_no_account_and_no_employer()
    {
        var speakers = Reports.Read("# Meetup\n\n## Panel: Winches\nSpeakers: Ann Lee (Titan Lines), Bob Ray (moderator)\n\n- a note\n\n## Tides\nSpeaker: Cleo Marsh\n\n- a note\n").Talks[0].Speakers;
        Assert.Equal([("Ann Lee", "Titan Lines"), ("Bob Ray", null)], speakers.Select(speaker => (speaker.Name, speaker.Affiliation)));
        Assert.All(speakers, speaker => Assert.Null(speaker.Handle));
    }

    [Fact]
    public void A_sentence_behind_the_name_is_no_part_of_it() => Assert.Equal(
        ["Ropes in anger | Ann Lee", "Tides by the hour | Bob Ray"],
        Reports.Talks("# Meetup\n\n* [Ropes in anger](https://a.example/1)\n  by Ann Lee. Full of knots, and none of them held.\n* [Tides by the hour](https://a.example/2)\n  by Bob Ray. Two hours of water.\n"));

    [Fact]
    public void An_organisation_behind_a_name_makes_it_the_speaker_where_other_titles_are_written_otherwise() => Assert.Equal(
        ["家計簿の型 | 音戸 瀬戸", "動く船の話 | 江田 島男 (株式会社港テレメトリ)", "網の話 | 山田"],
        Reports.Talks("# 型の祭り 2022\n\n## 家計簿の型 (音戸 瀬戸さん)\n\n- 十年分\n\n## 動く船の話 : 江田 島男 @ 株式会社港テレメトリ\n\n- 切れる\n\n## 網の話 (山田さん)\n\n- 破れる\n"));
}
