namespace Bot.Reports.Tests;

/// <summary>Reports with hardly any Markdown: what begins a talk is told by what its lines have in common.</summary>
public sealed class PlainLayoutTests
{
    private static string[] Talks(string beneath) => Reports.Talks($"# Harbour Evening #3\n\nDate: 2019-04-11\n\n{beneath}\n");

    [Theory]
    [InlineData("Ann Lee: Keeping queues calm\n\nShe told us about back pressure.\n\nBob Ray: Tracing at the quay\n\nSpans and more spans.")]
    [InlineData("First talk: Ann Lee – Keeping queues calm\n\nBack pressure.\n\nSecond talk: Bob Ray – Tracing at the quay\n\nSpans.")]
    [InlineData("#1 Keeping queues calm / Ann Lee\n\nBack pressure.\n\n#2 Tracing at the quay / Bob Ray\n\nSpans.")]
    [InlineData("Speaker: Ann Lee\n\n## Keeping queues calm\n\nBack pressure.\n\nSpeaker: Bob Ray\n\n## Tracing at the quay\n\nSpans.")]
    [InlineData("1. Keeping queues calm  \n   Ann Lee\n2. Tracing at the quay  \n   Bob Ray")]
    [InlineData("1. **Ann Lee**, *Keeping queues calm*\n   - back pressure\n2. **Bob Ray**, *Tracing at the quay*\n   - spans")]
    [InlineData("> ### Keeping queues calm\n> **Ann Lee**\n>\n> Back pressure.\n\n> ### Tracing at the quay\n> **Bob Ray**\n>\n> Spans.")]
    [InlineData("| Speaker | Title |\n|--|--|\n| Talk: Ann Lee | Keeping queues calm |\n| Talk: Bob Ray | Tracing at the quay |")]
    public void The_same_two_talks_are_read_in_every_hand(string beneath) => Assert.Equal(
        ["Keeping queues calm | Ann Lee", "Tracing at the quay | Bob Ray"],
        Talks(beneath));

    [Theory]
    [InlineData("### Ann Lee (Initech): Keeping queues calm\n\ntext\n\n### Bob Ray (Globex): Tracing at the quay\n\ntext", "Keeping queues calm | Ann Lee (Initech)", "Tracing at the quay | Bob Ray (Globex)")]
    [InlineData("■ 待ち行列の話\n　佐藤健（株式会社みなと）\n\n■ 岸壁の追跡\n　鈴木花（港湾ラボ）", "待ち行列の話 | 佐藤健 (株式会社みなと)", "岸壁の追跡 | 鈴木花 (港湾ラボ)")]
    [InlineData("- 待ち行列の話（@sato_k）\n- 岸壁の追跡（@hana3）", "待ち行列の話 | @sato_k", "岸壁の追跡 | @hana3")]
    [InlineData("- 佐藤（@sato_k）：待ち行列の話\n- 鈴木（@hana3）：岸壁の追跡", "待ち行列の話 | 佐藤 @sato_k", "岸壁の追跡 | 鈴木 @hana3")]
    [InlineData("19:00〜 「待ち行列の話」 佐藤さん\n20:00〜 LT大会\n・「錨の詩」 @umi_dev\n・「帆の詩」 田中さん\n20:30〜 懇親会", "待ち行列の話 | 佐藤", "LT 錨の詩 | @umi_dev", "LT 帆の詩 | 田中")]
    [InlineData("## 첫 번째 발표: 줄을 세우는 법 (김민수, 네이버)\n\n내용\n\n## 두 번째 발표: 부두의 추적 (이지은)\n\n내용", "줄을 세우는 법 | 김민수 (네이버)", "부두의 추적 | 이지은")]
    [InlineData("1. 王小明：排队的艺术\n   - 要点\n2. 闪电演讲 韩梅梅：码头追踪", "排队的艺术 | 王小明", "LT 码头追踪 | 韩梅梅")]
    [InlineData("## Queues that wait (well, mostly)\n\nSpeaker was Ann Lee, a pilot.\n\n## 第2部：岸壁の追跡 / Bob Ray CTOさん\n\n- 追う", "Queues that wait (well, mostly) | Ann Lee", "岸壁の追跡 | Bob Ray")]
    [InlineData("### [2-A1] 10:00〜10:40 待ち行列の話\n**佐藤 健** さん（株式会社みなと）\n\n### [2-B2] 10:50〜11:30 岸壁の追跡\n**鈴木 花** さん（港湾ラボ）", "待ち行列の話 | 佐藤 健 (株式会社みなと)", "岸壁の追跡 | 鈴木 花 (港湾ラボ)")]
    [InlineData("**10:10** [▶](https://youtu.be/a1) **Opening Keynote: 待ち行列の話** 佐藤さん(@sato_k / みなと銀行)\n\n- 列\n\n**11:00** [▶](https://youtu.be/a2) **岸壁を追う** 鈴木さん(@hana3)\n\n- 追う", "待ち行列の話 | 佐藤 @sato_k (みなと銀行)", "岸壁を追う | 鈴木 @hana3")]
    [InlineData("## 待ち行列の話 ([@sato_k](https://twitter.com/sato_k)さん)\n\n列\n\n## トリ: 岸壁の追跡 (@hana3 さん)\n\n追う", "待ち行列の話 | @sato_k", "岸壁の追跡 | @hana3")]
    [InlineData("### はまだ 様「待ち行列の話」\n\n列\n\n### 高専生 RIKU 様「岸壁の追跡」\n\n追う", "待ち行列の話 | はまだ", "岸壁の追跡 | RIKU (高専生)")]
    [InlineData("* **Ann Lee** (Initech) gave us *Queues for pilots*. We queued.\n* **Bob Ray** showed *Tracing at the quay*. We traced.", "Queues for pilots | Ann Lee (Initech)", "Tracing at the quay | Bob Ray")]
    [InlineData("### 1人目\n#### 待ち行列の話\n佐藤さん\n- 列\n\n### 2人目\n#### 岸壁の追跡\n鈴木さん\n- 追う", "待ち行列の話 | 佐藤", "岸壁の追跡 | 鈴木")]
    [InlineData("## Queues in 5 minutes\n\nSpeaker: Ann Lee\n\n**Q. Do they end?** (Bob Ray)\n\nNever.\n\n**Q. Who is next?** (Bob Ray)\n\nYou.\n\n## Tracing at the quay\n\nSpeaker: Bob Ray", "Queues in 5 minutes | Ann Lee", "Tracing at the quay | Bob Ray")]
    [InlineData("1. 一个人的码头公司 — [@chenpi](https://github.com/chenpi)\n2. 排队的艺术 — [@mumu](https://github.com/mumu)", "一个人的码头公司 | @chenpi", "排队的艺术 | @mumu")]
    [InlineData("- 줄을 세우는 법 (옥지안) 자료: https://github.com/ok/queue\n- 부두의 추적 (편도윤, 갈매기랩)", "줄을 세우는 법 | 옥지안", "부두의 추적 | 편도윤 (갈매기랩)")]
    [InlineData("## 主题一：排队的艺术\n\n> 讲师：孙雨晴，青禾数据\n\n- 列\n\n## 主题二：码头追踪\n\n> 讲师：何志强，鹿鸣出行\n\n- 追", "排队的艺术 | 孙雨晴 (青禾数据)", "码头追踪 | 何志强 (鹿鸣出行)")]
    [InlineData("## 줄을 세우는 법 - 한서윤, 최강민(네모은행)\n\n- 줄\n\n## 부두의 추적 - 고은별(바람지도)\n\n- 추적", "줄을 세우는 법 | 한서윤 (네모은행), 최강민 (네모은행)", "부두의 추적 | 고은별 (바람지도)")]
    [InlineData("## Queues for two / Ann Lee & Bob Ray, Initech Harbour\n\ntext\n\n## Tracing at the quay / Cy Diaz, Globex Cranes\n\ntext", "Queues for two | Ann Lee (Initech Harbour), Bob Ray (Initech Harbour)", "Tracing at the quay | Cy Diaz (Globex Cranes)")]
    [InlineData("| Time | What | Who |\n|--|--|--|\n| 6:00 | Doors, pizza, drinks | |\n| 6:30 | Keeping queues calm | Ann Lee |\n| 7:00 | Tracing at the quay | Bob Ray |\n| 7:30 | Job board, announcements | everyone |", "Keeping queues calm | Ann Lee", "Tracing at the quay | Bob Ray")]
    [InlineData("- 18:30 - open\n- 19:00 - 待ち行列の話 by 佐藤 (@sato_k)\n- 19:30 - 岸壁の追跡 by @hana3\n- 20:00 - じゃんけん大会\n- 20:30 - 歓談", "待ち行列の話 | 佐藤 @sato_k", "岸壁の追跡 | @hana3")]
    [InlineData("## Minutes of the regular meeting, September 9, 2014\n\n1. **Call to order.** 6:32 by Walt.\n2. **Treasurer's report.** We have 188 dollars.\n3. **Presentation: \"Queues for pilots\", Ann Lee.**\n   Ann looks after six queues.\n4. **Presentation: \"Tracing at the quay\", Bob Ray.**\n   Bob traced, see https://speakerdeck.com/bob/quay.\n5. **Old business.** The ladder is back.", "Queues for pilots | Ann Lee", "Tracing at the quay | Bob Ray")]
    [InlineData("### 【発表1】待ち行列の話\n#### 登壇者\n佐藤 健さん\n#### 内容\n- 並ぶ\n#### 感想\n並びたい\n\n### 【LT】岸壁を追う\n#### 登壇者\n鈴木さん\n#### 内容\n- 追う\n#### 感想\n追いたい", "待ち行列の話 | 佐藤 健", "LT 岸壁を追う | 鈴木")]
    [InlineData("## 「待ち行列の話」 from 佐藤さん\n\n- 列\n\n## 「岸壁を追う」 from 鈴木さん (みなと株式会社)\n\n- 追う", "待ち行列の話 | 佐藤", "岸壁を追う | 鈴木 (みなと株式会社)")]
    [InlineData("- 待ち行列の話（資料なし） / 佐藤さん\n- 岸壁を追う（スライド非公開） / 鈴木さん", "待ち行列の話 | 佐藤", "岸壁を追う | 鈴木")]
    [InlineData("🎤 **Ann Lee** (Initech) - Queues for pilots\n👉 [Slides](https://slides.com/ann/queues)\n\n🎤 **Bob Ray** - Lightning: Tracing at the quay", "Queues for pilots | Ann Lee (Initech)", "LT Tracing at the quay | Bob Ray")]
    [InlineData("### [Queues for pilots](https://youtu.be/a1) - Ann Lee, Initech\n\nGood.\n\n### [Tracing at the quay](https://youtu.be/a2) - Bob Ray (Globex)\n\nBetter.", "Queues for pilots | Ann Lee (Initech)", "Tracing at the quay | Bob Ray (Globex)")]
    [InlineData("# 待ち行列の話\n\n発表者は株式会社みなとの佐藤さん。\n\n* 列\n\n# 岸壁を追う\n\n発表者は@hana3 さん。\n\n* 追う", "待ち行列の話 | 佐藤 (株式会社みなと)", "岸壁を追う | @hana3")]
    [InlineData("## 発表その1: 待ち行列の話 (まつばさん)\n\n列\n\n## 発表その2: 岸壁を追う (うめこさん)\n\n追う\n\n## LT大会\n\n### 1. 錨の詩を読む（すぎ）\n### LT-2 帆を縫う（ひのき）", "待ち行列の話 | まつば", "岸壁を追う | うめこ", "LT 錨の詩を読む | すぎ", "LT 帆を縫う | ひのき")]
    [InlineData("**「待ち行列の話」 佐藤 健氏**\n\n列\n\n**「岸壁を追う」 鈴木 花氏（港湾ラボ）**\n\n追う", "待ち行列の話 | 佐藤 健", "岸壁を追う | 鈴木 花 (港湾ラボ)")]
    [InlineData("| No. | 発表 |\n|--|--|\n| 1 | **待ち行列の話**<br>発表者：佐藤さん<br>資料なし |\n| 2 | **岸壁を追う**<br>発表者：@hana3 |", "待ち行列の話 | 佐藤", "岸壁を追う | @hana3")]
    [InlineData("- 19:00〜 はじめのあいさつ\n- 19:10〜 「待ち行列の話」(佐藤さん)\n- 19:40〜 「岸壁を追う」(鈴木さん@みなと商事)\n- 20:20〜 パネルトーク「港のこれから」(佐藤さん、鈴木さん)\n- 21:00 おわり", "待ち行列の話 | 佐藤", "岸壁を追う | 鈴木 (みなと商事)", "港のこれから | 佐藤, 鈴木")]
    [InlineData("### 佐藤さんの発表: 待ち行列の話\n\n- 列\n\n### 鈴木さんのLT: 岸壁を追う\n\n- 追う", "待ち行列の話 | 佐藤", "岸壁を追う | 鈴木")]
    [InlineData("- 待ち行列の話 / 佐藤さん\n- 岸壁を追う / 鈴木さん\n- 錨の詩を読む / 田中さん\n- 帆を縫う / 港の柑仔店", "待ち行列の話 | 佐藤", "岸壁を追う | 鈴木", "錨の詩を読む | 田中", "帆を縫う | 港の柑仔店")]
    [InlineData("I attended three talks:\n\n- [Queues for pilots](#q) by Ann Lee\n- [Tracing at the quay](#t) by Bob Ray\n- [Accessible by default](#a) by Cy Diaz\n\n## Queues for pilots\n\n[Slides](https://speakerdeck.com/ann/q)\n\n## Tracing at the quay\n\n[Slides](https://speakerdeck.com/bob/t)\n\n## Accessible by default\n\nNo slides.", "Queues for pilots | Ann Lee", "Tracing at the quay | Bob Ray", "Accessible by default | Cy Diaz")]
    [InlineData("## 1. 待ち行列の話\n\n発表: 佐藤 さん\n\n## 2. 5分でわかる岸壁 (LT)\n\n発表: 鈴木 さん", "待ち行列の話 | 佐藤", "LT 5分でわかる岸壁 | 鈴木")]
    [InlineData("### 待ち行列の話\n\n> 川口 太陽（株式会社みなと）\n\n- 列\n\n### パネルディスカッション\n\n> 川口 太陽、戸田 月子、モデレーター：蕨 星\n\n#### ポイント\n- 始める", "待ち行列の話 | 川口 太陽 (株式会社みなと)", "パネルディスカッション | 川口 太陽, 戸田 月子, 蕨 星")]
    [InlineData("**19:30〜 「待ち行列の話」 by [@sato_k](https://twitter.com/sato_k)**\n\n列\n\n**20:00〜 「岸壁を追う」 by 鈴木さん**\n\n追う", "待ち行列の話 | @sato_k", "岸壁を追う | 鈴木")]
    [InlineData("1. 佐藤さん\n   - 待ち行列をRustで書いた\n2. 鈴木さん\n   - 岸壁の電子ペーパー\n3. 田中さん\n   - 特になし", "待ち行列をRustで書いた | 佐藤", "岸壁の電子ペーパー | 鈴木", "特になし | 田中")]
    [InlineData("1. *Queues for pilots* (Ann Lee, Initech) ⭐⭐⭐\n   Great pilots, great queue.\n2. *Tracing at the quay* (Bob Ray & Cy Diaz, Globex) ⭐\n   Long.", "Queues for pilots | Ann Lee (Initech)", "Tracing at the quay | Bob Ray (Globex), Cy Diaz (Globex)")]
    [InlineData("## 待ち行列の話\n### 佐藤 健 (Queue Grandmaster, 株式会社みなと)\n- 列\n\n## 岸壁を追う\n### 鈴木 花 (港湾ラボ)\n- 追う", "待ち行列の話 | 佐藤 健 (株式会社みなと)", "岸壁を追う | 鈴木 花 (港湾ラボ)")]
    public void Names_organisations_and_kinds_stand_where_each_hand_puts_them(string beneath, params string[] talks) => Assert.Equal(talks, Talks(beneath));
}
