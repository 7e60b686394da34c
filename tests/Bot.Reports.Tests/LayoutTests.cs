namespace Bot.Reports.Tests;

/// <summary>Nobody writes reports for a parser: each of these is a way in which somebody lists talks.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Headings_with_by_are_talks() => Assert.Equal(
        ["Queues that forgive | Ann Lee @annl (Initech)", "小さく始めるSRE | 山田 太郎 @taro"],
        Reports.Talks("""
            # Infra Night #3

            ## はじめに
            こんばんは。

            ## Queues that forgive by Ann Lee @annl (Initech)
            - retry with jitter

            ## 小さく始めるSRE by 山田 太郎さん (@taro)
            - まず測る

            ## まとめ
            また来たい。
            """));

    [Fact]
    public void A_timetable_and_the_notes_on_the_same_talks_are_one_list() => Assert.Equal(
        ["WebGPUで始める並列計算 | 山本 健太 (株式会社アオイ)", "シェーダー入門以前 | @kuro_neko", "Three.jsの裏側 | 佐々木ゆい"],
        Reports.Talks("""
            # Shibuya.gl #3 参加レポ

            ## タイムテーブル

            | 時間 | 内容 | 登壇者 |
            |---|---|---|
            | 19:00 | 受付開始 | |
            | 19:30 | WebGPUで始める並列計算 | 山本 健太（株式会社アオイ） |
            | 20:00 | シェーダー入門以前 | @kuro_neko さん |
            | 20:30 | 休憩 | |
            | 20:40 | Three.jsの裏側 | 佐々木ゆい |
            | 21:00 | 懇親会 | |

            ## WebGPUで始める並列計算
            - バッファの使いまわし

            ## シェーダー入門以前
            - 行列がわからなくても動く

            ## 感想
            とても良かった。
            """));

    [Fact]
    public void Over_the_notes_may_stand_but_a_part_of_the_title() => Assert.Equal(
        ["Winches for the rest of us | Ann Lee", "What fog does to cranes | Bob Ray"],
        Reports.Talks("""
            # Meetup

            | Title | Speaker |
            |-------|---------|
            | Winches for the rest of us | Ann Lee |
            | What fog does to cranes | Bob Ray |

            ## Winches

            They turn.

            ## What fog does to cranes

            It hides them.
            """));

    [Fact]
    public void Bullets_may_name_the_speaker_first() => Assert.Equal(
        ["Streaming joins without tears | Jane Doe", "Parquet, inside out | Bob Smith (Acme Corp)", "Why our warehouse caught fire | Ana Lima"],
        Reports.Talks("""
            # Notes from Portland Data Meetup

            Three speakers this time.

            - **Jane Doe** - *Streaming joins without tears*. She showed how watermarks work. [slides](https://speakerdeck.com/janed/streaming-joins)
            - **Bob Smith (Acme Corp)** - *Parquet, inside out*. Row groups, pages, and statistics.
            - **Ana Lima** - *Why our warehouse caught fire*. A postmortem in five acts, told slowly.
            """));

    [Fact]
    public void Bold_lines_serve_as_headings() => Assert.Equal(
        ["Terraformのモジュール設計 | 井上", "障害対応を訓練する | 田村 (株式会社ミドリ)", "ログは誰のものか | nakano_t"],
        Reports.Talks("""
            # 第12回 北摂インフラ勉強会

            **1. Terraformのモジュール設計 / 井上さん**

            モジュールの粒度について。

            **2. 障害対応を訓練する / 株式会社ミドリ 田村さん**

            ゲームデイのやり方。

            **3. ログは誰のものか / nakano_t さん**

            権限の話。
            """));

    [Fact]
    public void Numbered_slots_with_quoted_titles_and_lightning_talks_beneath_their_group() => Assert.Equal(
        ["ストリーム処理の現在地 | 加藤 亮 (ホシゾラ株式会社)", "ELTで消耗しない | 森下 彩 (合同会社タネ)", "LT 小さなデータの大きな悩み | @tiny_d", "LT メタデータ管理、やめました | @sumire"],
        Reports.Talks("""
            # Data Engineering Night Vol.4

            ## 発表1 「ストリーム処理の現在地」 加藤 亮 氏（ホシゾラ株式会社）
            ストリームの話

            ## 発表2 「ELTで消耗しない」 森下 彩 氏（合同会社タネ）
            変換は後で。

            ## LT大会
            ### 小さなデータの大きな悩み (@tiny_d)
            ### メタデータ管理、やめました (@sumire)

            ## おわりに
            """));

    [Fact]
    public void A_Korean_report_is_read() => Assert.Equal(
        ["리액트 서버 컴포넌트 이해하기 | 김민수 (네이버)", "디자인 시스템 구축기 | 이지은 (토스)"],
        Reports.Talks("""
            ## 프런트엔드 개발자 모임 5회 후기

            ### 1. 리액트 서버 컴포넌트 이해하기 - 김민수 (네이버)
            서버에서 렌더링되는 컴포넌트에 대한 발표.

            ### 2. 디자인 시스템 구축기 - 이지은 (토스)
            토큰부터 시작했다.

            ### 네트워킹
            """));

    [Fact]
    public void A_Chinese_report_is_read() => Assert.Equal(
        ["Go 语言调度器剖析 | 王小明 (字节跳动)", "微服务治理实践 | 李雷 (美团)"],
        Reports.Talks("""
            # 2019 GopherMeet 上海站 参会笔记

            ## 议题一：Go 语言调度器剖析
            讲师：王小明（字节跳动）

            - 抢占式调度

            ## 茶歇

            ## 议题二：微服务治理实践
            讲师：李雷（美团）

            ## 总结
            收获很大。
            """));

    [Fact]
    public void Html_in_Markdown_is_read() => Assert.Equal(
        ["State machines in the UI | Carol Jones", "Testing what users see | Dave Brown"],
        Reports.Talks("""
            # ReactNW

            <h3>Opening</h3>

            <h3>State machines in the UI — Carol Jones</h3>
            <p>Charts and friends. <a href="https://slides.com/carol/state">Slides</a></p>

            <h3>Testing what users see — Dave Brown</h3>
            <p>Queries by role.</p>

            <h3>Pizza</h3>
            """));

    [Fact]
    public void Talks_in_quotes_with_a_bold_title_are_read() => Assert.Equal(
        ["コルーチン完全理解 | 原田 翔", "マルチプラットフォームの夢と現実 | 大森", "LT Gradle Kotlin DSL | @gradler"],
        Reports.Talks("""
            # Kotlin Night 福岡

            > **コルーチン完全理解** — 原田 翔 さん
            >
            > suspend の中身。

            > **マルチプラットフォームの夢と現実** — 大森 さん
            >
            > iOS で動かす話。

            > **LT: Gradle Kotlin DSL** — @gradler
            >
            > 補完が効く。
            """));

    [Fact]
    public void A_slots_name_may_stand_over_its_title() => Assert.Equal(
        ["Async IO from scratch | Emily Clark", "Type hints in anger | Kenji Mori"],
        Reports.Talks("""
            # PyMeet Tokyo

            Talk 1
            : *Async IO from scratch* by Emily Clark

              The event loop in 100 lines.

            Talk 2
            : *Type hints in anger* by Kenji Mori

              Mypy on a large code base.
            """));

    [Fact]
    public void Talks_told_in_sentences_are_read() => Assert.Equal(
        ["CSSコンテナクエリの使いどころ | 田島", "アクセシビリティテストの自動化 | 鈴木はるか", "Svelteに恋して | @mrk_dev"],
        Reports.Talks("""
            # フロントエンド勉強会 #7

            最初の発表は田島さんの「CSSコンテナクエリの使いどころ」でした。幅ではなく親に合わせる、という話です。

            続いて、鈴木はるかさんによる「アクセシビリティテストの自動化」。手順が紹介されました。

            最後は @mrk_dev さんの「Svelteに恋して」で、会場が沸きました。
            """));

    [Fact]
    public void A_list_beneath_a_slot_without_speaker_is_its_talks() => Assert.Equal(
        ["The map is not the territory | Susan Lee (Initech)", "LT Five things I broke | Kate Moss", "LT On-call without fear | John Hill", "Chaos at the edge | Li Wei (Globex)"],
        Reports.Talks("""
            # DevOps Days Someville 2018

            ## Day 1
            ### 09:00 Keynote: The map is not the territory (Susan Lee, Initech)
            Notes on maps.
            ### 10:45 Break
            ### 11:00 Ignites
            * Kate Moss: Five things I broke
            * John Hill: On-call without fear

            ## Day 2
            ### 09:00 Chaos at the edge (Li Wei, Globex)
            Failing over.
            ### 12:00 Lunch
            """));

    [Fact]
    public void The_heading_may_name_the_speaker_and_the_line_beneath_the_title() => Assert.Equal(
        ["はじめてのOSSコントリビュート | 木村 あおい", "Vueコンポーネント設計 | 西野 さくら"],
        Reports.Talks("""
            # JS Girls Osaka vol.2

            ## 登壇者: 木村 あおい さん
            ### タイトル: はじめてのOSSコントリビュート
            - README から始める

            ## 登壇者: 西野 さくら さん
            ### タイトル: Vueコンポーネント設計
            - 単一責務
            """));

    [Fact]
    public void In_a_recap_the_presenter_is_the_speaker() => Assert.Equal(
        ["Scaling the Unscalable | 田中 一 @hajime (株式会社アオイ)", "Proxies All Around | Mika Sato @mika (Globex)"],
        Reports.Talks("""
            # Recap Night

            ## 19:05-19:20 Scaling the Unscalable - Peter Parker, Initech
            ### 田中 一 (@hajime), 株式会社アオイ
            * 大きい

            ## 19:20-19:40 Proxies All Around
            ### Mika Sato (@mika), Globex
            * 小さい
            """));

    [Fact]
    public void A_wrapped_item_with_a_linked_title_ends_where_its_link_ends() => Assert.Equal(
        ["Break your chains! Events in the large | Bernd Maier, Martin Schmidt", "What is cloud anyway? | Sam Newton"],
        Reports.Talks("""
            # Craft Meet 2018

            These were the talks I attended:

            * [Break your chains! Events in
              the large](https://example.com/1) by Bernd Maier & Martin
              Schmidt gave an overview of workflow engines.
            * [What is cloud anyway?](https://example.com/2) by Sam Newton presented a
              guide to a confusing landscape.
            """));

    [Theory]
    [InlineData("## Why alerts cry\nby Mary Sample", "Why alerts cry | Mary Sample")]
    [InlineData("## Friendly alerts\nby Mary Sample\n\nSlides: https://speakerdeck.com/mary/alerts", "Friendly alerts | Mary Sample")]
    [InlineData("## 山本さん\n画面のレイアウト\n\n## 小川さん\nストリームの罠", "画面のレイアウト | 山本", "ストリームの罠 | 小川")]
    [InlineData("## 負荷試験の話（@load）\n\n## LT大会\n- S3 でサイト（@s3love）\n- 画面を作ってみた（@amp）", "負荷試験の話 | @load", "LT S3 でサイト | @s3love", "LT 画面を作ってみた | @amp")]
    [InlineData("## 古いサーバーの引っ越し\n- 手順書\n\n## LT\n### はじめてのgem\n### エディタの話\n\n## 懇親会", "古いサーバーの引っ越し", "LT はじめてのgem", "LT エディタの話")]
    [InlineData("## 10:00〜10:50 ふりかえり入門\n### 講師：森 一樹 氏\n## 11:00〜11:50 四人で書く\n### 講師：及川 卓 氏", "ふりかえり入門 | 森 一樹", "四人で書く | 及川 卓")]
    [InlineData("## 1人目：長谷川さん「色の選び方」\n## 2人目：上田さん「余白の話」", "色の選び方 | 長谷川", "余白の話 | 上田")]
    [InlineData("### 09:30 The state of caches – Maria Lopez\n### 10:30 Coffee\n### 11:00 Pipes are back – Igor Petrov", "The state of caches | Maria Lopez", "Pipes are back | Igor Petrov")]
    [InlineData("| 発表者 | タイトル |\n|--|--|\n| 木下さん | 目標を決める |\n| 三浦さん(LT) | 当番のつらさ |", "目標を決める | 木下", "LT 当番のつらさ | 三浦")]
    [InlineData("Talk: Contracts in the wild\nSpeaker: Nora Quinn\n\nTalk: Snapshot fatigue\nSpeaker: Omar Reyes", "Contracts in the wild | Nora Quinn", "Snapshot fatigue | Omar Reyes")]
    [InlineData("**[発表1] 組み込みの基礎**\n*岩崎さん*\n\nタスク\n\n**[発表2] 配線の罠**\n*松井さん*\n\n抵抗", "組み込みの基礎 | 岩崎", "配線の罠 | 松井")]
    [InlineData("**Ken Mori**: *Lenses in practice*\n\nOptics.\n\n**Lisa Park**: *Free monads, cheap tricks*\n\nTrees.", "Lenses in practice | Ken Mori", "Free monads, cheap tricks | Lisa Park")]
    [InlineData("<dl><dt>変わる分析</dt><dd>岡田 真 (株式会社データ)</dd><dt>料金のはなし</dt><dd>西村 薫</dd></dl>", "変わる分析 | 岡田 真 (株式会社データ)", "料金のはなし | 西村 薫")]
    [InlineData("- **Rethinking builds**, Ann Sharp\n- **Async everywhere**, Bo Lund", "Rethinking builds | Ann Sharp", "Async everywhere | Bo Lund")]
    [InlineData("### 試験の話（佐野）\n### 箱の話（久保）\n### 趣味の話（岡）", "試験の話 | 佐野", "箱の話 | 久保", "趣味の話 | 岡")]
    [InlineData("First up was Kari Dahl with \"Processes all the way down\". Then Lars Moe gave \"Views in anger\".", "Processes all the way down | Kari Dahl", "Views in anger | Lars Moe")]
    [InlineData("- タイトル: 査読の心得\n- 発表者: 平野\n\n---\n\n- タイトル: 二人の心得\n- 発表者: 丸山", "査読の心得 | 平野", "二人の心得 | 丸山")]
    [InlineData("## Presentations\n\n* Home automation\n  * Speaker: Drew Hale\n* Graphs for skeptics\n  * Speaker: Kim Soto", "Home automation | Drew Hale", "Graphs for skeptics | Kim Soto")]
    [InlineData("Presentation 1: **Zero-downtime moves** — Femi Ade\n\ntext about it\n\nPresentation 2: **Outages that teach** — Rosa Diaz\n\ntext about it", "Zero-downtime moves | Femi Ade", "Outages that teach | Rosa Diaz")]
    [InlineData("**主题一：框架的设计** 讲师：王磊\n\n**主题二：函数落地** 讲师：刘洋", "框架的设计 | 王磊", "函数落地 | 刘洋")]
    [InlineData("## 큐 운영기 - 가나다상회 김철수\n- 파티션\n\n## 배치 개선기 - 라인 박영희\n- 청크", "큐 운영기 | 김철수 (가나다상회)", "배치 개선기 | 박영희 (라인)")]
    [InlineData("19:00-19:20　図の入門　桑原さん\n19:20-19:40　地図を描く　水野さん（地図株式会社）\n19:40-20:00　色覚と配色　古川さん", "図の入門 | 桑原", "地図を描く | 水野 (地図株式会社)", "色覚と配色 | 古川")]
    [InlineData("- [A1] 基調講演：分散の歩き方 - 関口さん\n- [B2] 障害の心構え - 平田さん", "分散の歩き方 | 関口", "障害の心構え | 平田")]
    [InlineData("> **Colour spaces** by Lotte Maes\n> Slides at https://slides.com/lotte/colour\n\n> **View changes** by Bram Claes\n> Slides at https://slides.com/bram/vt", "Colour spaces | Lotte Maes", "View changes | Bram Claes")]
    [InlineData("## 発表者：ゆに太郎\nタイトル：絵筆で水面\n\n## 発表者：旅の人\nタイトル：酔わない移動", "絵筆で水面 | ゆに太郎", "酔わない移動 | 旅の人")]
    [InlineData("Our evening had a single talk: Karen Bloom presented \"A gentle tour of modules\".", "A gentle tour of modules | Karen Bloom")]
    [InlineData("## Speaker 1: Dana Wells, \"Operators from scratch\"\n\n## Speaker 2: Luis Ortega, \"Cost control\"", "Operators from scratch | Dana Wells", "Cost control | Luis Ortega")]
    public void Beneath_the_events_name_talks_are_found_in_short_reports(string beneath, params string[] talks) =>
        Assert.Equal(talks, Reports.Talks($"# Web Ops Evening #3\n\nDate: 2019-04-11\n\n{beneath}\n"));

    [Fact]
    public void A_schedule_as_a_list_tells_the_title_that_the_notes_shorten() => Assert.Equal(
        ["Cranes in anger | Ann Lee", "Fog on call is coming (and how to live until then) | Bob Ray (Titan Lines)"],
        Reports.Talks("""
            # Quay Night #4

            ## Schedule

            - 18:15 *Cranes in anger* - Ann Lee
            - 18:45 *Fog on call is coming (and how to live until then)* - Bob Ray, Titan Lines

            ## Talks

            ### Cranes in anger

            They are never calm.

            ### Fog on call

            Bob had no projector.
            """));
}
