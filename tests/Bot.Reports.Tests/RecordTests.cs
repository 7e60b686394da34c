namespace Bot.Reports.Tests;

/// <summary>Talks whose title, speaker and slides stand in fields: front matter, definition lists, flat lists, slides that are listed apart.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Talks_may_be_listed_in_the_front_matter() => Assert.Equal(
        ["Slow queues, fast cranes | Mara Quist", "Deploying from a lighthouse | Olu Banda, Pim de Wit", "LT Reading the fog | Ines Falk @inesf (Fogbank)"],
        Reports.Talks("""
            ---
            title: "Tideline Dev #12"
            talks:
              - title: "Slow queues, fast cranes"
                speaker: Mara Quist
              - title: Deploying from a lighthouse
                speakers: [Olu Banda, Pim de Wit]
              - title: "Reading the fog"
                lightning: true
                speaker:
                  name: Ines Falk
                  twitter: inesf
                  company: Fogbank
            ---

            A full house again.
            """));

    [Fact]
    public void What_the_front_matter_lists_and_a_section_tells_is_one_talk()
    {
        var talks = Reports.Read("""
            ---
            title: "Tideline Dev #13"
            speakers:
              - name: Mara Quist
                talk: Slow queues, fast cranes
                slides: https://speakerdeck.com/mara/slow-queues
              - name: Olu Banda
                talk: Deploying from a lighthouse
            ---

            ## Slow queues, fast cranes

            - A queue is a crane that waits

            ## Deploying from a lighthouse

            - Lamps are hot
            """).Talks;
        Assert.Equal(["Mara Quist", "Olu Banda"], talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal("https://speakerdeck.com/mara/slow-queues", Assert.Single(talks[0].Slides));
        Assert.Equal("Lamps are hot", talks[1].Notes[0].Text);
    }

    [Theory]
    [InlineData("Slot\n:   1\n\nSpeaker\n:   Ann Lee\n\nTitle\n:   Cranes that talk\n\nSlot\n:   2\n\nSpeaker\n:   Bo Lund\n\nTitle\n:   Tides as code")]
    [InlineData("Slot\n:   1\nSpeaker\n:   Ann Lee\nTitle\n:   Cranes that talk\n\nSlot\n:   2\nSpeaker\n:   Bo Lund\nTitle\n:   Tides as code")]
    [InlineData("- Speaker: Ann Lee\n- Title: Cranes that talk\n- Speaker: Bo Lund\n- Title: Tides as code")]
    [InlineData("<dl>\n<dt>Time</dt><dd>19:00</dd>\n<dt>Speaker</dt><dd>Ann Lee</dd>\n<dt>Title</dt><dd>Cranes that talk</dd>\n<dt>Time</dt><dd>19:20</dd>\n<dt>Speaker</dt><dd>Bo Lund</dd>\n<dt>Title</dt><dd>Tides as code</dd>\n</dl>")]
    public void Fields_that_come_again_begin_the_next_talk(string fields) =>
        Assert.Equal(["Cranes that talk | Ann Lee", "Tides as code | Bo Lund"], Reports.Talks($"# Quay Talks 9\n\n{fields}\n"));

    [Fact]
    public void Slides_apart_belong_to_the_talk_of_their_number() => Assert.Equal(
        ["", "https://ropes.example/deck", "https://speakerdeck.com/cy/nets"],
        Slides("""
            ## 潮をはかる（山田 太郎）

            ## 縄をなう（佐藤 花子）

            ## 網をあむ（鈴木 次郎）

            ## 資料

            - 2本目: https://ropes.example/deck
            - [3本目](https://speakerdeck.com/cy/nets)
            """));

    [Fact]
    public void As_many_slides_as_talks_are_in_the_talks_order() => Assert.Equal(
        ["https://speakerdeck.com/ann/ropes", "https://bo.example/nets.pdf"],
        Slides("## Ropes and pulleys (Ann Lee)\n\n## Nets in anger (Bo Lund)\n\n## Slides\n\n1. https://speakerdeck.com/ann/ropes\n2. https://bo.example/nets.pdf"));

    [Fact]
    public void Slides_apart_may_bear_the_talks_title() => Assert.Equal(
        ["", "https://bo.example/nets.pdf"],
        Slides("## Ropes and pulleys (Ann Lee)\n\n## Nets in anger (Bo Lund)\n\n## Slides\n\n- [Nets in anger](https://bo.example/nets.pdf)"));

    [Fact]
    public void What_is_called_slides_may_be_the_list_of_talks() => Assert.Equal(
        ["Reading the tide | Ann Lee", "Weaving nets | Bo Lund"],
        Reports.Talks("# Quay Night 5\n\nThirty people came.\n\n## Slides\n\n- [Reading the tide](https://speakerdeck.com/ann/tide) by Ann Lee\n- [Weaving nets](https://speakerdeck.com/bo/net) by Bo Lund\n"));

    [Theory]
    [InlineData("## 登壇者\n\n- 山田 太郎（港ラボ）\n- 佐藤 花子\n\n## 発表\n\n- 潮を読む話\n- 網を編む技術")]
    [InlineData("## 本日のお題\n\n① 潮を読む話\n② 網を編む技術\n\n## 話した人\n\n① 山田 太郎（港ラボ）\n② 佐藤 花子")]
    public void Lists_of_titles_and_of_people_are_columns(string lists) =>
        Assert.Equal(["潮を読む話 | 山田 太郎 (港ラボ)", "網を編む技術 | 佐藤 花子"], Reports.Talks($"# 港の夜 #5\n\n{lists}\n"));

    [Fact]
    public void Notes_under_a_shortened_title_belong_to_the_row_that_has_it_whole()
    {
        var talks = Reports.Read("""
            # 港の夜 #6

            | 時間 | 内容 | 登壇 |
            |---|---|---|
            | 13:10 | 町工場が自分でサイトを作るまで | 矢追 徹 |
            | 13:50 | 図面をブラウザで見る | @kakudo |

            ## 町工場〜

            矢追さんは三代目。資料：<https://speakerdeck.com/yaoi/site>

            ## 図面〜

            円弧の向きでハマる。
            """).Talks;
        Assert.Equal(["町工場が自分でサイトを作るまで", "図面をブラウザで見る"], talks.Select(talk => talk.Title));
        Assert.Equal("https://speakerdeck.com/yaoi/site", Assert.Single(talks[0].Slides));
        Assert.Equal("矢追 徹", talks[0].Speakers[0].Name);
    }

    private static string[] Slides(string talks) => [.. Reports.Read($"# Quay Night 5\n\n{talks}\n").Talks.Select(talk => talk.Slides.FirstOrDefault() ?? "")];
}
