namespace Bot.Reports.Tests;

/// <summary>Talks that stand in lists and tables, with more or less beside title and speaker.</summary>
public sealed class ListLayoutTests
{
    private static string[] Talks(string beneath) => Reports.Talks($"# Harbour Evening #3\n\nDate: 2019-04-11\n\n{beneath}\n");

    [Fact]
    public void Slides_and_recordings_behind_the_speaker_are_no_part_of_the_title()
    {
        var report = Reports.Read("""
            # Harbour Evening #3

            - Cranes that talk – Ann Lee – [slides](https://speakerdeck.com/ann/cranes)
            - Tides as code – Bo Lund (Globex) – [slides](https://bo.example/tides/), [video](https://youtu.be/abc)
            - Ropes in practice – Cy Diaz – no slides, she brought ropes
            """);
        Assert.Equal(["Cranes that talk", "Tides as code", "Ropes in practice"], report.Talks.Select(talk => talk.Title));
        Assert.Equal(["Ann Lee", "Bo Lund", "Cy Diaz"], report.Talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal(["https://speakerdeck.com/ann/cranes", "https://bo.example/tides/"], report.Talks.SelectMany(talk => talk.Slides));
    }

    [Fact]
    public void A_table_of_costs_holds_no_talks() => Assert.Equal(
        ["Cranes that talk | Ann Lee"],
        Talks("| Talk | Speaker |\n|---|---|\n| Cranes that talk | Ann Lee |\n\n## 会計\n\n| 項目 | 金額 |\n|---|--:|\n| 会場 | -3,240 |\n| 菓子 | -120 |"));

    [Fact]
    public void A_comment_may_follow_the_speaker() => Assert.Equal(
        ["One map to bind them | Greta Pohl", "Hashes in five minutes | Matt Brandt (Curlew)"],
        Talks("* One map to bind them — Greta Pohl — paper by fax, not joking\n* Hashes in five minutes — Matt Brandt (Curlew) — the short one wins"));

    [Fact]
    public void Bold_italic_or_linked_words_part_title_and_speaker_by_themselves() => Assert.Equal(
        ["港を三人で守る | 立川 修 (加賀倉庫株式会社)", "毎日の潮位 | 雪村 (Code for 岬)"],
        Talks("* [港を三人で守る](https://example.org/1) 立川 修 (加賀倉庫株式会社)\n* [毎日の潮位](https://example.org/2) 雪村 (Code for 岬)"));

    [Fact]
    public void An_account_behind_the_title_is_the_speakers_before_it() => Assert.Equal(
        ["What my buoy logs | Willa Stroud @willas", "Sonar for one | Gil Abram @gilab"],
        Talks("1. **Willa Stroud** — *What my buoy logs* (@willas)\n2. **Gil Abram** — *Sonar for one* (@gilab) [slides](https://gil.example/sonar.pdf)"));

    [Fact]
    public void Names_on_titles_are_read() => Assert.Equal(
        ["Keeping queues calm | Ann Lee", "Tracing at the quay | Bob Ray"],
        Talks("- Ann Lee on Keeping queues calm\n- Bob Ray on Tracing at the quay"));

    [Fact]
    public void The_first_point_beneath_an_item_may_be_its_speaker() => Assert.Equal(
        ["時刻表をつくる | 長谷 恵", "混ぜものをやめる | @sudachi", "写真を軽くする | 三吉 亮太 (鳴戸印刷株式会社)"],
        Talks("""
            * 時刻表をつくる
              * 長谷 恵
              * 船会社の担当
              * 表は狭い画面に向かない
            * 混ぜものをやめる
              * @sudachi
              * 依存の向きを図にする
            * 写真を軽くする
              * 三吉 亮太 (鳴戸印刷株式会社)
              * 目で見るのが一番
            """));

    [Fact]
    public void Behind_a_bold_name_the_parenthesis_tells_the_employer_and_the_marked_words_are_the_title() => Assert.Equal(
        ["Ropes in anger | Ann Lee (Titan Lines)", "cargo knots | Bob Ray", "Tides: where are they now? | Cleo Marsh (Harbour Inc)"],
        Talks("1. **Ann Lee** (Titan Lines): *Ropes in anger*\n2. **Bob Ray**: *cargo knots* (`knot -d`, `knot expand`)\n3. **Cleo Marsh** (Harbour Inc): *Tides: where are they now?*\n"));

    [Fact]
    public void Behind_who_gave_a_quoted_talk_a_sentence_may_follow() => Assert.Equal(
        ["Native buoys in production | Ann Lee (Titan Lines)", "Tides versus me | Bob Ray"],
        Talks("- \"Native buoys in production\" by Ann Lee (Titan Lines). They've moored four of their ships with it, and start much sooner.\n- \"Tides versus me\" by Bob Ray. An honest comparison.\n"));

    [Theory]
    [InlineData("## LT大会\n- はじめての帆\n- 自作の舵\n- 猫と船", "LT はじめての帆", "LT 自作の舵", "LT 猫と船")]
    [InlineData("## Lightning talks\n* Tiny anchors\n* Fun with knots", "LT Tiny anchors", "LT Fun with knots")]
    public void Beneath_lightning_talks_a_list_of_titles_is_talks_even_without_speakers(string list, params string[] talks) => Assert.Equal(
        ["Cranes that talk | Ann Lee @ann", .. talks],
        Talks($"## Cranes that talk by Ann Lee (@ann)\n- a note\n\n{list}"));

    [Fact]
    public void A_cell_may_hold_title_speaker_and_slides_on_lines_of_its_own()
    {
        var report = Reports.Read("""
            # Harbour Day

            | Time | Talk |
            |------|------|
            | 09:30 | *Registration* |
            | 10:00 | **The buoy that cried wolf**<br>Ann Lee, Titan Lines<br>[slides](https://speakerdeck.com/ann/buoy) |
            | 10:45 | **Backups under water**<br>Bo Lund and Cy Diaz<br>no slides |
            """);
        Assert.Equal(["The buoy that cried wolf", "Backups under water"], report.Talks.Select(talk => talk.Title));
        Assert.Equal(["Ann Lee", "Bo Lund", "Cy Diaz"], report.Talks.SelectMany(talk => talk.Speakers).Select(speaker => speaker.Name));
        Assert.Equal(["https://speakerdeck.com/ann/buoy"], report.Talks.SelectMany(talk => talk.Slides));
    }

    [Fact]
    public void Points_that_tell_what_was_said_are_no_talks() => Assert.Equal(
        ["Cranes that talk | Ann Lee", "Tides as code | Bo Lund"],
        Talks("""
            - Cranes that talk – Ann Lee
            - Tides as code – Bo Lund

            ## Things to keep

            - from Ann: a crane is less scary than it looks. Her rule is to stop when the rope is longer than the quay.
            - Bo: tides are cron jobs of the moon. We argued about that for an hour.
            """));

    [Fact]
    public void Headings_of_days_stand_over_the_talks_of_a_groups_past_meetups()
    {
        var report = Reports.Read("""
            # quay-users

            ## Past meetups

            ### #9 – 2021-11-18 – Harbour Lab

            - **Ropes as types** by [Ann Lee](https://github.com/annl)
            - **What knots are for** by [Bo Lund](https://github.com/bolund)

            ### #8 – 2021-09-16 – online

            - **Anchors without tears** by [Cy Diaz](https://github.com/cydiaz)
            """);
        Assert.Equal(["Ropes as types", "What knots are for", "Anchors without tears"], report.Talks.Select(talk => talk.Title));
        Assert.Null(report.Event.Date);
    }

    [Theory]
    [InlineData("Raffle: two mugs")]
    [InlineData("Doors. The coffee machine is broken")]
    [InlineData("Opening of the dock")]
    public void A_slots_name_with_a_comment_is_still_no_talk(string slot) => Assert.Equal(
        ["Cranes that talk | Ann Lee", "Tides as code | Bo Lund"],
        Talks($"## 18:00 {slot}\n## 18:30 Cranes that talk – Ann Lee\n## 19:00 Tides as code – Bo Lund"));

    [Fact]
    public void What_happened_between_the_talks_is_no_talk_though_it_has_a_time() => Assert.Equal(
        ["Ducks ate my harbour | Caspian Rowe (Millpond)", "Tests nobody reads | Linnea Hart", "LT One sheet for all | Greta Pohl", "LT Hashes in a hurry | Matt Brandt (Curlew)"],
        Talks("""
            18:38 doors, a dog came. the dog is called Parrot

            18:50 Chair reminds everyone that the quay has to be empty by ten in the evening.

            19:00 Ducks ate my harbour — Caspian Rowe (Millpond)
            - bills fell

            19:35 Tests nobody reads — Linnea Hart
            - always red

            20:05 BREAK pizza (by Kettle & Crow)

            20:58 lightning round!! 5 min each
              * One sheet for all — Greta Pohl — by mail
              * Hashes in a hurry — Matt Brandt (Curlew) — wins
            """));

    [Fact]
    public void A_schedule_in_a_list_and_the_sections_behind_it_are_the_same_talks()
    {
        var report = Reports.Read("""
            # Puddle Users

            Meeting of June 4th 2019
            ------------------------

            1. 18:30: Arrivals, badges
            2. 18:50: From five to seven in a winter (Leon Marsh)
            3. 19:45: Events that flush (Kip Lacroix)

            From five to seven in a winter
            ------------------------------

            - a shim

            Events that flush
            -----------------

            - do not

            Slides: https://kip.example/flush.pdf
            """);
        Assert.Equal(["From five to seven in a winter", "Events that flush"], report.Talks.Select(talk => talk.Title));
        Assert.Equal(["Leon Marsh", "Kip Lacroix"], report.Talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal(["https://kip.example/flush.pdf"], report.Talks[1].Slides);
    }

    [Fact]
    public void A_table_names_who_and_a_list_of_definitions_gives_the_slides()
    {
        var report = Reports.Read("<table><tr><th>When</th><th>Who</th><th>What</th></tr><tr><td>19:30</td><td>Itzel Cruz<br/><small>Monte Alba</small></td><td>Tiles for donkeys</td></tr><tr><td>20:10</td><td>Harlan Weather</td><td>Soup of maps</td></tr></table>\n\n<dl><dt>Tiles for donkeys</dt><dd><a href=\"https://itzel.example/tiles.pdf\">PDF</a></dd><dt>Soup of maps</dt><dd><a href=\"https://docs.google.com/presentation/d/1/edit\">Google slides</a></dd></dl>\n");
        Assert.Equal(["Itzel Cruz", "Harlan Weather"], report.Talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal(["https://itzel.example/tiles.pdf", "https://docs.google.com/presentation/d/1/edit"], report.Talks.SelectMany(talk => talk.Slides));
    }

    [Theory]
    [InlineData("- 帆を張る 宮越 えみ\n- 錨の話 立山 修", "帆を張る | 宮越 えみ", "錨の話 | 立山 修")]
    [InlineData("## 帆船商会 水鳥 渚さん『錨を捨てた話』\n## 無所属 三鷹 ゆずさん『漫画にする』", "錨を捨てた話 | 水鳥 渚 (帆船商会)", "漫画にする | 三鷹 ゆず (無所属)")]
    [InlineData("### 一席目　潮で新聞を刷る　いもりさん\n\n- 版\n\n### 二席目　霧笛って実際どうなん？　吉野 段さん（山から！）\n\n- 音", "潮で新聞を刷る | いもり", "霧笛って実際どうなん？ | 吉野 段")]
    [InlineData("### LT\n\n1. 「敬語の港」 … むぎさん\n2. 「待てない錨」 … @nami_walker さん", "LT 敬語の港 | むぎ", "LT 待てない錨 | @nami_walker")]
    [InlineData("1. 帆の畳み方（@ho_ops）\n2. 船の台所を見てくれ（学生・ながい）\n3. 港を引き延ばす（実行委員・藤目）", "帆の畳み方 | @ho_ops", "船の台所を見てくれ | ながい", "港を引き延ばす | 藤目")]
    [InlineData("* Ropes as types — Ann Lee ❤️\n* Mesa redonda: work from the pier — Bob Ray, Ann Lee\n* Load tests at sea — Bo Lund (yes he gave two, the other speaker got stuck)", "Ropes as types | Ann Lee", "work from the pier | Bob Ray, Ann Lee", "Load tests at sea | Bo Lund")]
    [InlineData("## [K-1] Day2 Keynote「潮は流れる」\n\n- 登壇者: 東雲 環\n\n## [A-2] 「錨を下ろす」\n\n- 登壇者: 黒崎 楓\n\n## [K-3] クロージングキーノート『小さく沈む』\n\n- 登壇者: 秋葉 誠", "潮は流れる | 東雲 環", "錨を下ろす | 黒崎 楓", "小さく沈む | 秋葉 誠")]
    [InlineData("## 14:00 帆を張る（岬 太郎）\n\n- 風\n\n## 15:00 お昼\n\n- 魚\n\n## 16:00 錨の話（浜 花子）\n\n- 鉄\n\n## 18:00 宴会", "帆を張る | 岬 太郎", "錨の話 | 浜 花子")]
    [InlineData("## 류시온 님의 「돛을 빌려 드립니다」\n## 탁민결 님의 「닻 스무 개 지우기」", "돛을 빌려 드립니다 | 류시온", "닻 스무 개 지우기 | 탁민결")]
    [InlineData("### 講者：卓沛恩｜測試的第一年\n### 講者：湯映彤｜先畫一張圖", "測試的第一年 | 卓沛恩", "先畫一張圖 | 湯映彤")]
    [InlineData("## 飛び入りLT 「帆の気持ち」 - とうきび\n## 錨の設計 - 白鳥 冬馬 (@toma)", "LT 帆の気持ち | とうきび", "錨の設計 | 白鳥 冬馬 @toma")]
    [InlineData("## Passwords at sea #talk\n\nspeaker:: Ann Lee\n\n## Maps with cards #talk\n\nspeaker:: Bo Lund", "Passwords at sea | Ann Lee", "Maps with cards | Bo Lund")]
    [InlineData("## Rivers as streams\nSpeaker: Ann Lee, Yorkshire Water\n\n## Leaks\nSpeakers: Bo Lund, Cy Diaz", "Rivers as streams | Ann Lee (Yorkshire Water)", "Leaks | Bo Lund, Cy Diaz")]
    public void Speakers_are_parted_from_titles_in_many_hands(string beneath, params string[] talks) => Assert.Equal(talks, Talks(beneath));

    [Theory]
    [InlineData("- **Ropes as types** by [Ann Lee](https://github.com/annl)\n- ⚡ **Knots in two minutes** by [Bo Lund](https://github.com/bolund)", "Ropes as types | Ann Lee @annl", "LT Knots in two minutes | Bo Lund @bolund")]
    [InlineData("## Tape, again -- Gert Polman and Fleur Adrian (Beeld & Klank)\n\n## Row by row -- Tjeerd Hoek (Waterschap)", "Tape, again | Gert Polman (Beeld & Klank), Fleur Adrian (Beeld & Klank)", "Row by row | Tjeerd Hoek (Waterschap)")]
    public void Signs_tell_the_kind_and_organisations_may_hold_them(string beneath, params string[] talks) => Assert.Equal(talks, Talks(beneath));

    [Fact]
    public void At_a_lightning_night_all_talks_are_lightning_talks() => Assert.Equal(
        ["LT What my buoy logs | Willa Stroud", "LT Sonar for one | Gil Abram"],
        Reports.Talks("# Pier Pint Lightning Night\n\n1. **Willa Stroud** — *What my buoy logs*\n2. **Gil Abram** — *Sonar for one*\n"));

    [Fact]
    public void A_column_for_each_room_holds_a_talk_in_each_cell() => Assert.Equal(
        ["Reading the tide | Ann Lee", "Weaving nets | Bo Lund", "Lamp by night | Cy Diaz", "Fog as a service | Dee Fox"],
        Talks("| Time | Room 1 | Room 2 |\n|---|---|---|\n| 10:00 | Reading the tide (Ann Lee) | Weaving nets (Bo Lund) |\n| 11:00 | Lamp by night (Cy Diaz) | Fog as a service (Dee Fox) |\n| 12:00 | Lunch | Lunch |"));

    [Fact]
    public void A_cell_may_list_the_lightning_talks() => Assert.Equal(
        ["潮のデータを読む | 山田 太郎", "LT 網の話 | 佐藤", "LT 灯台と夜 | @hikari"],
        Talks("| 時間 | 内容 |\n|---|---|\n| 19:10 | 潮のデータを読む（山田 太郎） |\n| 19:40 | LT<br>・網の話（佐藤）<br>・灯台と夜（@hikari） |\n| 20:00 | 懇親会 |"));

    [Fact]
    public void Minutes_call_their_talks_so() => Assert.Equal(
        ["Reading the tide | Ann Lee", "Weaving nets | Bo Lund"],
        Talks("1. Welcome\n2. Talk: \"Reading the tide\" — Ann Lee\n   - moon things\n3. Talk: \"Weaving nets\" — Bo Lund\n   - hand things\n4. AOB\n   - Next meeting 2 April"));

    [Fact]
    public void Behind_a_dash_may_stand_what_the_speaker_is() => Assert.Equal(
        ["Reading the tide | Ann Lee (Globex)", "Lamp by night | Cy Diaz"],
        Talks("**Ann Lee** – Senior Engineer at Globex\n*Reading the tide*\n\n**Cy Diaz** – Student\n*Lamp by night*"));

    [Fact]
    public void A_number_behind_the_sign_of_an_item_belongs_to_the_item() => Assert.Equal(
        ["LT 網を三日触ってみた | @mikan", "LT 農家が温度を測る話 | 中井"],
        Reports.Talks("# みなとJS #3\n\n## LT\n- 1. 網を三日触ってみた - @mikan\n  - 三日とは思えない\n- 2. 農家が温度を測る話 - 中井さん\n  - 停電の話\n"));

    [Fact]
    public void What_was_said_behind_a_name_and_a_pause_is_no_part_of_it() => Assert.Equal(
        ["LT お絵かき帳 | もちづき", "LT 文字を縮める | 奥寺"],
        Reports.Talks("# みなとJS #4\n\n## 15:00 LTたち\n\n1. **お絵かき帳** / もちづき さん … checkbox 4096個\n2. **文字を縮める** / 奥寺 さん … https://speakerdeck.com/oku/webfont\n"));

    [Fact]
    public void Behind_a_time_a_title_may_end_like_a_section() => Assert.Contains(
        "部品を一年間使った正直な感想 | 沖 遼 @oki",
        Reports.Talks("# みなとJS #5\n\n## 13:10 部品を一年間使った正直な感想\n### 🎤 沖 遼 さん（@oki）\n\n良かった。\n\n## 14:00 動かす\n### 🎤 岬 恵 さん\n\n見た。\n\n## 感想\n\n楽しかった。\n"));

    [Fact]
    public void Beneath_a_name_the_one_bold_line_is_the_title() => Assert.Equal(
        ["A timeline of the grain elevator | Jo Flett", "Breaking into our own dorm | Ann Lee, Kay Wieb"],
        Reports.Talks("# Prairie Meet #31\n\n### Jo Flett\n\nJo is a responder at a bank and raises goats.\n\n**A timeline of the grain elevator**\n\nFrom the first phish on.\n\n### Ann Lee and Kay Wieb\n\nBoth are in the final year.\n\n**Breaking into our own dorm**\n\nIn 2022.\n"));

    [Fact]
    public void A_break_in_the_column_of_speakers_is_no_talk() => Assert.Equal(
        ["배의 위치 저장하기 | 탁정민", "정산 배치 | 방태오 (해운테크)"],
        Reports.Talks("# 부두 모임 10회\n\n| 시간 | 발표자 | 주제 |\n| --- | --- | --- |\n| 19:40 | 탁정민 | 배의 위치 저장하기 |\n| 20:40 | 휴식 | 어묵 |\n| 20:55 | 방태오 (해운테크) | 정산 배치 |\n"));

    [Fact]
    public void A_panel_is_called_what_its_quotes_hold() => Assert.Equal(
        ["Peeking at tests | Ann Lee", "Do we need a degree? | Levon Tad (YSU), Gaya Hov, Narek Sah (DataBridge)"],
        Reports.Talks("# Harbour Data #6\n\n#### 1. Ann Lee: Peeking at tests\n\nOn peeking.\n\n#### 2. Panel discussion \"Do we need a degree?\"\n\nWith Prof. Levon Tad (YSU), Gaya Hov and Narek Sah (DataBridge). Opinions were divided.\n"));
}
