namespace Bot.Reports.Tests;

/// <summary>Small differences in how people write the same thing.</summary>
public sealed class EverydayLayoutTests
{
    [Theory]
    [InlineData("# 港Pythonの日 2019\n\n## キーノート: 蛇の三十年 - Ann Lee\n\nよかった。\n\n## 型のすすめ ／ 沖田 (@okita_r)\n\n型。\n", "蛇の三十年 | Ann Lee")]
    [InlineData("# 港の会 #20\n\n#### ■ 発表1「鍵の終わり」\n- 発表者：沖田 蓮 氏（みなと大学 准教授）\n- 内容：\n  - 新しい鍵\n\n#### ■ 発表2「穴の管理」\n- 発表者：岬 桃 氏（波止場電機株式会社）\n- 内容：\n  - 点数\n", "穴の管理 | 岬 桃 (波止場電機株式会社)")]
    [InlineData("# 港の夜 #1\n\n## トーク\n\n- **小さく作る勘所** 沖田さん\n- **分けて暮らす** 岬さん\n\n## LT\n\n- **検査を入れた話** 浜田さん\n", "LT 検査を入れた話 | 浜田")]
    [InlineData("# 港の会 #2\n\n## 境界をひいてみて (株)みなと 沖田さん\n- a\n\n## 読み書きを分ける 波止場(株) 岬さん\n- b\n", "読み書きを分ける | 岬 (波止場(株))")]
    [InlineData("# Harbour Data Night\n\nSpeaker #1: Ann Lee, Data Scientist at Initech\nTopic: Forecasting tides\n\nIt was wet.\n\nSpeaker #2: Bob Ray, CTO of Globex\nTopic: Warehouses on ice\n\nIt was cold.\n", "Warehouses on ice | Bob Ray (Globex)")]
    [InlineData("# Harbour Scala\n\nAgenda:\n\n1. Intro and news (organizers)\n2. \"Cats by example\", Ann Lee (Initech)\n3. Pizza\n4. \"ZIO in production\", Bob Ray (Globex)\n", "Cats by example | Ann Lee (Initech)")]
    [InlineData("# 港の読書会・LT会\n\n- 沖田「詩を書く」\n- 岬「家計簿をつける」\n- 浜田「箱を動かす」\n", "LT 家計簿をつける | 岬")]
    [InlineData("# 港の夜話 #4\n\n## 言葉を港で使う　沖田 蓮 氏（みなと大学）\n- a\n\n## 音を聞く現場から　岬 桃 氏（波止場音響株式会社）\n- b\n", "言葉を港で使う | 沖田 蓮 (みなと大学)")]
    [InlineData("# 港の集い #6\n\n- 沖田 (@okita) / みなと株式会社\n  - 目標を決めるまで\n  - https://speakerdeck.com/okita/slo\n- 岬 (@misaki) / 波止場銀行\n  - 当番の分担\n  - https://speakerdeck.com/misaki/oncall\n", "目標を決めるまで | 沖田 @okita (みなと株式会社)")]
    [InlineData("# 港の雲 2022\n\n## [A] 10:20 - 11:00 間借りの設計\nSpeaker: 沖田 蓮\n\n## [B] 11:20 - 12:00 虫で観る\nSpeaker: 岬 桃\n", "間借りの設計 | 沖田 蓮")]
    [InlineData("# 港の雲 2023\n\n## ランチセッション 1日千回配る\n### 🎤 沖田 侑 さん\n\n弁当。\n\n## 13:10 部品の話\n### 🎤 岬 遼 さん\n\n良い。\n", "1日千回配る | 沖田 侑")]
    [InlineData("# 港の会に行ってきた\n\n## 沖田さんの発表\n\n「試さない勇気」というタイトルでの発表でした。\n\n## 岬さんの発表\n\n「直しの終わらせ方」というタイトルでした。\n", "試さない勇気 | 沖田")]
    [InlineData("# 港の夏祭り2018\n\n## 【沖田さん】組を変える\n- a\n\n## 【岬さん】採る話\n- b\n", "組を変える | 沖田")]
    [InlineData("# 港の春祭り2018\n\n## 組を変える\n（沖田 蓮さん / みなと株式会社）\n\n話。\n\n## 採る話\n（岬 桃さん / 波止場銀行）\n\n話。\n", "採る話 | 岬 桃 (波止場銀行)")]
    [InlineData("# Harbour Node 2020-02\n\n### Streams\n**Speaker**: [Ann Lee](https://twitter.com/ann) | **Slides**: [link](https://speakerdeck.com/ann/s)\n\nGood.\n\n### Worker threads\n**Speaker**: [Bob Ray](https://twitter.com/bob) | **Slides**: n/a\n\nGood.\n", "Worker threads | Bob Ray @bob")]
    [InlineData("# 港の夜会\n\n沖田 蓮（@okita） みなと株式会社\n**倉を三度建てた話**\nhttps://speakerdeck.com/okita/r\n\n岬 桃（@misaki） 波止場銀行\n**問いを読むすすめ**\nhttps://speakerdeck.com/misaki/r\n", "倉を三度建てた話 | 沖田 蓮 @okita (みなと株式会社)")]
    [InlineData("# Harbour Python, 14 March 2018\n\n18:30 Doors open\n19:00 Ann Lee - Type hints in anger\n19:40 Break\n20:00 Bob Ray - Async without waiting\n20:40 Pub\n", "Async without waiting | Bob Ray")]
    [InlineData("# Harbour SQL Saturday\n\nSession 1 (9:00): Query plans by candlelight — Ann Lee\nSession 2 (10:00): Indexes I have known — Bob Ray\n", "Indexes I have known | Bob Ray")]
    [InlineData("# Harbour Rustaceans\n\n* **Ann Lee** (she/her, Initech): *Traits at last*\n* **Bob Ray** (he/him): *Rust on a buoy*\n", "Rust on a buoy | Bob Ray")]
    [InlineData("# Harbour Open Source Day\n\n## Talks\n\n### Ann Lee - Licences in short\n### Bob Ray - Why I fork\n### Cleo Marsh - Maintainer burnout\n", "Maintainer burnout | Cleo Marsh")]
    [InlineData("# 码头云原生沙龙回顾\n\n第一位讲师是码头科技的王小明，他分享的主题是《服务网格的代价》。干货很多。\n\n接着，李雷老师带来了《可观测性三板斧》。\n", "服务网格的代价 | 王小明 (码头科技)")]
    [InlineData("# 港の深夜 #3\n\n## 1. 中を覗く（合法）\n\n発表は**沖田 しぶき**さんと**岬 健**さん（ともに波止場株式会社）。資料は後日。\n\n## 2. 外を覗く\n\n発表は浜田さん。\n", "中を覗く（合法） | 沖田 しぶき (波止場株式会社), 岬 健 (波止場株式会社)")]
    [InlineData("# 부두 데브데이\n\n첫 발표는 마연두 님의 「바람을 읽는 밤」.\n\n번개 발표도 있었다. 추하늘 「돌담 쌓기」, 엄보름 「할머니와 챗봇」 둘 다 좋았다.\n", "할머니와 챗봇 | 엄보름")]
    [InlineData("# 港の試験会\n\n1. 試験の墓場 (沖田様 みなと株式会社)\n    * a\n2. 試験の畑 (岬様 波止場株式会社)\n    * b\n", "試験の墓場 | 沖田 (みなと株式会社)")]
    [InlineData("# Harbour Conf\n\n## Talks\n\n* [Queues all the way](https://h.example/q) by Ann Lee was brilliant.\n* [Data is enough](https://h.example/d) by Bob Ray. Honest.\n\nAfter lunch there were short talks. The one by Cleo Marsh, titled \"Delete your staging\", got the biggest applause.\n", "Delete your staging | Cleo Marsh")]
    public void A_talk_is_read_however_it_is_written(string report, string talk) => Assert.Contains(talk, Reports.Talks(report));
}
