namespace Bot.Reports.Tests;

/// <summary>Names, numbers, headings and sentences that authors word in ways of their own.</summary>
public sealed class FurtherWordingTests
{
    private static string[] Talks(string beneath) => Reports.Talks($"# Harbour Evening #3\n\nDate: 2019-04-11\n\n{beneath}\n");

    [Fact]
    public void A_family_may_be_named_after_a_place_with_a_particle() => Assert.Equal(
        ["坂をのぼる設計 | 鷹の台 太郎", "下り坂のテスト | 井の頭 花子"],
        Talks("- 坂をのぼる設計 / 鷹の台 太郎\n- 下り坂のテスト / 井の頭 花子"));

    [Fact]
    public void What_somebody_is_may_stand_before_the_name() => Assert.Equal(
        ["画面は三枚で済む | 青木 健", "夜は起こされない | 森 美咲 (株式会社みなと)"],
        Talks("## Flutter開発者 青木 健「画面は三枚で済む」\n\n## 株式会社みなと エンジニア 森 美咲「夜は起こされない」"));

    [Fact]
    public void Talks_that_close_the_day_are_no_closing() => Assert.Equal(
        ["港の未来 | 山田 太郎", "LT 三分でむすぶ縄 | 田中 一郎", "LT 灯台と眠気 | @hikari"],
        Talks("## 港の未来（山田 太郎）\n\n- 長い話\n\n## クロージングLT\n\n- 三分でむすぶ縄（田中 一郎）\n- 灯台と眠気（@hikari）"));

    [Fact]
    public void The_title_may_be_told_beneath_who_spoke() => Assert.Equal(
        ["一人で回すビルド | 山田 太郎", "潮見表の自動化 | 佐藤 花子", "岬の天気を流す"],
        Talks("## 山田 太郎さん\n\n「一人で回すビルド」というタイトルで、一人の話でした。\n\n## 佐藤 花子さん\n\nタイトルは「潮見表の自動化」。\n\n## わたしの発表\n\n「岬の天気を流す」というタイトルで話しました。"));

    [Fact]
    public void Chinese_numbers_are_no_part_of_a_title() => Assert.Equal(
        ["潮汐数据的实时处理 | 李明 (海港科技)", "用Rust写灯塔 | 王小雨"],
        Talks("## 一、潮汐数据的实时处理（李明，海港科技）\n\n## 二、用Rust写灯塔（王小雨）"));

    [Fact]
    public void Numbered_lines_with_a_name_are_headings() => Assert.Equal(
        ["潮汐数据的实时处理 | 李明", "用Rust写灯塔 | 王小雨"],
        Talks("1、潮汐数据的实时处理 —— 李明\n\n数据很多，需要流式计算。\n\n2、用Rust写灯塔 —— 王小雨\n\n很快。"));

    [Fact]
    public void A_code_is_no_part_of_a_title_where_all_talks_have_one() => Assert.Equal(
        ["Layouts in production | Ann Lee", "Canvas or not | Bo Lund"],
        Talks("## A1 Layouts in production\n\nAnn Lee\n\n- one\n\n## B2 Canvas or not\n\nBo Lund\n\n- two"));

    [Fact]
    public void One_talk_may_be_about_what_looks_like_a_code() => Assert.Equal(
        ["D3 v6 in production | Ann Lee", "Canvas or not | Bo Lund"],
        Talks("## D3 v6 in production\n\nAnn Lee\n\n- one\n\n## Canvas or not\n\nBo Lund\n\n- two"));

    [Theory]
    [InlineData("モデレーター: 佐藤 花子\nパネラー: 鈴木 一郎、田中 二葉", "佐藤 花子, 鈴木 一郎, 田中 二葉")]
    [InlineData("Moderator: Bo Lund\nPanelists: Cy Diaz, Dee Fox and Eve Gray", "Bo Lund, Cy Diaz, Dee Fox, Eve Gray")]
    public void All_who_sit_in_a_panel_speak(string beneath, string people) =>
        Assert.Equal($"the next ten years | {people}", Talks($"## Why ships are late\n\nSpeaker: Ann Lee\n\n## Panel: the next ten years\n\n{beneath}\n")[1]);

    [Fact]
    public void A_link_in_a_parenthesis_says_nothing_of_the_speakers_link()
    {
        var talks = Reports.Read("# Pier Tech 5\n\n## [Mooring](https://pier.example/1) by [Ann Lee](https://ann.example) ([slides](https://ann.example/moor))\n\n- a\n\n## [Cargo](https://pier.example/2) by [Bo Lund](https://bo.example) ([slides](https://bo.example/cargo))\n\n- b\n").Talks;
        Assert.Equal(["https://ann.example/moor", "https://bo.example/cargo"], talks.SelectMany(talk => talk.Slides));
    }

    [Fact]
    public void A_paragraph_may_tell_who_spoke_and_of_what() => Assert.Equal(
        ["keeping browsers calm | Jane Doe", "Types for tide tables | Omar Haddad", "testing without a network | Lin Wei (Globex)", "LT emoji in file names | Petra Novak"],
        Talks("""
            First up was Jane Doe, who spoke about keeping browsers calm. She began with the loop.

            The second speaker was Omar Haddad. His talk, "Types for tide tables", covered forty years of data.

            After the break, Lin Wei from Globex took the stage to talk about testing without a network. Record once, she said.

            Lin Wei showed her recorder, too.

            The evening closed with Petra Novak, whose lightning talk on emoji in file names made everybody laugh.
            """));

    [Fact]
    public void Who_is_only_mentioned_gave_no_talk() => Assert.Empty(
        Talks("We met at the mill. Thanks to Ann Lee for the room.\n\nBo Lund asked about the tides, and Cy Diaz from Globex brought a cake."));

    [Fact]
    public void Japanese_prose_tells_who_spoke_of_what() => Assert.Equal(
        ["索引のしくみ | 山田", "型で潮位を表す | 佐藤 (港ラボ)", "夜間バッチの廃止 | 鈴木次郎"],
        Talks("最初は山田さん。索引のしくみの話でした。本の目次と同じ。\n\n次は港ラボの佐藤さん。型で潮位を表すという話で、皆が笑った。\n\nトリは鈴木次郎さん。テーマは夜間バッチの廃止。\n\n最後に、山田さんと佐藤さんが前に出て挨拶をした。"));

    [Fact]
    public void Who_is_counted_needs_no_honorific() => Assert.Equal(
        ["潮のデータを読む | 山田太郎", "網を編む技術 | 佐藤花子"],
        Talks("一本目は山田太郎による「潮のデータを読む」。月の話。\n\n二本目は港ラボの佐藤花子の「網を編む技術」。手の話。"));

    [Fact]
    public void A_quoted_session_is_a_talk_whoever_gave_it() => Assert.Equal(
        ["潮のデータを読む", "灯台の夜を撮る"],
        Talks("いちばん印象に残ったのは「潮のデータを読む」というセッション。\n\n私も「灯台の夜を撮る」というタイトルで登壇した。\n\n「また来ます」という声も多かった。"));

    [Fact]
    public void The_honorific_may_stand_behind_the_account() => Assert.Equal(
        ["検証を寄せる | なかの @nakano", "魚群探知機 | @tairyo"],
        Talks("## 検証を寄せる\n\n- なかの (@nakano) さん\n- 嘘をつく検証\n\n## 魚群探知機\n\n- @tairyo さん\n- 釣れた"));

    [Fact]
    public void Accounts_may_be_called_by_a_phrase() => Assert.Equal(
        ["昔のコード | 岬の猫", "雪の夜 | 白石あきら (サークル「凍結」)"],
        Talks("## 岬の猫さん\n\n「昔のコード」\n\n## 白石あきら さん（サークル「凍結」）\n\n「雪の夜」"));

    [Theory]
    [InlineData("## Room A: Sandboxes leak (Ann Lee)\n\n## Room B: Cranes that talk (Bo Lund)", "Sandboxes leak | Ann Lee", "Cranes that talk | Bo Lund")]
    [InlineData("### 発表① 潮を読む（山田さん）\n\n### 発表② 網を編む（佐藤さん）", "潮を読む | 山田", "網を編む | 佐藤")]
    [InlineData("潮のデータを読む（山田さん）\n\n月の話。\n\n網を編む技術（佐藤さん）\n\n手の話。", "潮のデータを読む | 山田", "網を編む技術 | 佐藤")]
    [InlineData("「潮のデータを読む」 山田太郎\n\n月の話。\n\n「網を編む技術」 佐藤花子\n\n手の話。", "潮のデータを読む | 山田太郎", "網を編む技術 | 佐藤花子")]
    [InlineData("発表は次の通り。\n\n・潮のデータを読む（山田太郎）\n・網を編む技術（佐藤花子）", "潮のデータを読む | 山田太郎", "網を編む技術 | 佐藤花子")]
    [InlineData("- **Tides of data** by Ann + Bo Lund\n- **Nets in anger** by Cy Diaz", "Tides of data | Ann, Bo Lund", "Nets in anger | Cy Diaz")]
    [InlineData("**7:40pm** Bo Lund — *Weaving nets*. Hand-made nets and why.\n\n**8:20pm** Cy Diaz — *Lamp by night*. Dark.", "Weaving nets | Bo Lund", "Lamp by night | Cy Diaz")]
    public void Other_ways_to_begin_a_talk(string talks, params string[] expected) => Assert.Equal(expected, Talks(talks));

    [Fact]
    public void Where_most_names_stand_in_one_place_an_odd_one_there_is_a_name_too() => Assert.Equal(
        ["潮のデータを読む | ゆきんこ", "網を編む技術 | 謎の開発者X", "灯台の夜 | 山田太郎", "カモメの生態 | 佐藤"],
        Talks("## ゆきんこ さん\n\n**「潮のデータを読む」**\n\n## 謎の開発者X\n\n**「網を編む技術」**\n\n## 山田太郎さん\n\n**「灯台の夜」**\n\n## 佐藤さん\n\n**「カモメの生態」**"));

    [Fact]
    public void Two_who_talk_it_over_tell_who_spoke() => Assert.Equal(
        ["潮のデータを読む | 山田太郎", "網を編む技術 | 佐藤花子", "LT カモメの生態 | 田中"],
        Talks("**海** 最初は？\n\n**空** 『潮のデータを読む』ですね。山田太郎さん。\n\n**海** 次は佐藤花子さんの『網を編む技術』。\n\n**空** 最後のLTは『カモメの生態』で田中さん。"));

    [Fact]
    public void Points_beneath_talks_in_minutes_are_talks() => Assert.Equal(
        ["潮のデータを読む | 山田", "網を編む技術 | 佐藤"],
        Talks("- 参加: 12名\n- 発表\n  1. 山田: 潮のデータを読む\n     - 潮は月\n  2. 佐藤: 網を編む技術\n     - 網は手\n- 次回: 1月"));

    [Theory]
    [InlineData("## Compliance in a bank (Lena Fass & Jörg Thiel / Sparda IT)\n\n## Steel at night (Uwe Strobel)", "Compliance in a bank | Lena Fass (Sparda IT), Jörg Thiel (Sparda IT)", "Steel at night | Uwe Strobel")]
    [InlineData("## 장애는 반드시 온다\n\n> 도완서 / 누리페이 CTO\n\n## 로그 한 줄의 가격\n\n> 한소담 / 배송마켓", "장애는 반드시 온다 | 도완서 (누리페이)", "로그 한 줄의 가격 | 한소담 (배송마켓)")]
    [InlineData("| who | what |\n|---|---|\n| Ann Lee | Cranes that talk |\n| me | Tides as code |", "Cranes that talk | Ann Lee", "Tides as code")]
    public void Who_is_named_beside_others_or_not_at_all(string talks, params string[] expected) => Assert.Equal(expected, Talks(talks));

    [Fact]
    public void Beneath_what_was_learned_the_talks_are_quoted() => Assert.Equal(
        ["Reading the tide | Ann Lee (Globex)", "Weaving nets in anger | Bo Lund", "Lamp by night | Cy Diaz (Initech), Dee Fox (Initech)"],
        Reports.Talks("""
            # 4 things I learned at Quayconf 2019

            ## 1. Tides are data

            In "Reading the tide", Ann Lee of Globex showed that tides are data.

            ## 2. Nets need tests

            Bo Lund gave "Weaving nets in anger", which was about tests.

            ## 3. Lamps are servers

            The talk "Lamp by night" by Cy Diaz and Dee Fox (Initech) was dark.

            ## 4. Drink water

            I did not.
            """));

    [Fact]
    public void Boxes_and_their_fences_are_no_text() => Assert.Equal(
        ["潮を読む話 | 山田 太郎", "網を編む技術 | 佐藤 花子"],
        Talks("::: talk\ntitle: 潮を読む話\nspeaker: 山田 太郎\n:::\n\n月の話。\n\n::: talk\ntitle: 網を編む技術\nspeaker: 佐藤 花子\n:::\n\n手の話。"));

    [Fact]
    public void A_cell_may_end_with_the_slides() => Assert.Equal(
        ["潮を読む話 | 山田 太郎", "網を編む技術 | 佐藤 花子"],
        Talks("| 時間 | セッション |\n|---|---|\n| 13:00 | 潮を読む話<br>山田 太郎 [資料](https://speakerdeck.com/y/t) |\n| 13:40 | 網を編む技術<br>佐藤 花子 |"));
}
