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
    public void Names_organisations_and_kinds_stand_where_each_hand_puts_them(string beneath, params string[] talks) => Assert.Equal(talks, Talks(beneath));
}
