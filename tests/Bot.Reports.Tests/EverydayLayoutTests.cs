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
    public void A_talk_is_read_however_it_is_written(string report, string talk) => Assert.Contains(talk, Reports.Talks(report));
}
