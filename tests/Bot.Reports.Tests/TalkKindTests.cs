using Bot.Reports.Words;

namespace Bot.Reports.Tests;

/// <summary>Before the patterns of kinds a look at the first letters is taken; whatever they take must pass it.</summary>
public sealed class TalkKindTests
{
    private const string Kinds =
        "the first talk|the next speaker was|second session|last talk|final presentation|첫 번째 발표|두 번째 세션|마지막 발표|第一个分享|飛び込みLT|飛び入りLT|急遽LT|スポンサーLT|公募LT|招待LT|当日LT|フリーLT|一般LT|LT|LT枠|LT大会|ＬＴ|ライトニングトーク|lightning talk|opening keynote|closing keynote|keynote|presentation|主题|主題|基調講演|キーノート|スポンサーセッション|メインセッション|招待講演|一般発表|公募セッション|通常セッション|特別講演|ランチセッション|ショートトーク|ロングトーク|企業セッション|ゲストトーク|テックトーク|セッション|トーク|講演|発表|sponsored session|main talk|invited talk|special talk|guest session|lunch session|short talk|regular talk|feature talk|tech talk|session|talk|登壇|パネルディスカッション|ハンズオン|パネル|ワークショップ|workshop|panel|라이트닝 토크|세션|발표|키노트|闪电演讲|閃電秀|主题演讲|演讲|分享|议题|議題|演題|話題|ignite|LTs";

    public static TheoryData<string> All => [.. Kinds.Split('|')];

    [Theory]
    [MemberData(nameof(All))]
    public void A_kind_is_told_before_a_title_and_behind_it_and_over_several(string kind)
    {
        Assert.NotNull(TalkKinds.Prefix($"【{kind}】Cranes at night"));
        Assert.NotNull(TalkKinds.Prefix($"{kind}: Cranes at night"));
        Assert.NotNull(TalkKinds.Suffix($"Cranes at night ({kind})"));
        Assert.True(GroupNames.Is(kind));
    }

    [Theory]
    [InlineData("Day 1")]
    [InlineData("2日目")]
    [InlineData("第2部")]
    [InlineData("① セッション")]
    [InlineData("■ LT大会 ■")]
    [InlineData("Track A")]
    [InlineData("A")]
    [InlineData("5分 × 3本")]
    [InlineData("Morning sessions")]
    [InlineData("聞いたセッション")]
    public void A_group_s_name_is_one_behind_figures_and_signs_too(string name) => Assert.True(GroupNames.Is(name));

    [Theory]
    [InlineData("The art of crane repair")]
    [InlineData("Talking to ships")]
    [InlineData("港の夜を照らす")]
    [InlineData("2Dで描く港")]
    public void A_title_is_no_kind_and_no_group(string title)
    {
        Assert.Null(TalkKinds.Prefix(title));
        Assert.False(GroupNames.Is(title));
    }
}
