using static Bot.Reports.Words.PhraseTree;

namespace Bot.Reports.Words;

/// <summary>What kinds of slots are called: LT, keynote, 招待講演, "the next speaker was".</summary>
internal static class KindNames
{
    private static readonly PhraseTree Names = new(
    [
        .. Each("|the ", "first|second|third|fourth|fifth|next|last|final", " ", "talk|speaker|session|presentation|up", "| was| is"),
        .. Each("첫|두|세|네|다섯", "| ", "번째 ", "발표|세션|연사"), .. Each("마지막|첫", " ", "발표|세션"), .. Each("第", "一|二|三|四|五|六|七|八|九|十", "个", "分享|演讲|议题"),
        .. Each("|飛び込み|飛び入り|急遽|スポンサー|公募|招待|当日|フリー|一般", "LT|ＬＴ", "|枠|大会|talk| talk"), "LTs",
        .. Each("ライトニング", "| ", "トーク"), .. Each("lightning", "|talk|talks| talk| talks"), .. Each("speed talk", "|s"), .. Each("ignite", "|s"),
        .. Each("라이트닝", "|토크| 토크"), .. Each("번개", "| ", "발표"), .. Each("闪电演讲|闪电秀|閃電秀|閃電講|閃電演講|闪电分享"),
        .. Each("|opening |closing ", "keynote", "|s"), .. Each("day", "| ", "0|1|2|3|4|5|6|7|8|9", " keynote", "|s"),
        .. Each("|オープニング|クロージング", "基調|基調講演|キーノート|キーノートセッション|キーノートスピーチ"), "키노트", "主题演讲", "主題演講",
        .. Each("|スポンサー|メイン|招待|一般|公募|公開|通常|特別|ランチ|ショート|ロング|企業|ゲスト|テック", "トークセッション|セッション|トーク|講演|発表|枠|企画"),
        .. Each("sponsor|sponsored|main|invited|special|guest|lunch|short|regular|feature|tech", "| ", "session|talk", "|s"), "sponsored",
        .. Each("presentation|session|talk", "|s"), .. Each("mesa redonda|table ronde|round table|roundtable|tavola rotonda|palestra|charla|vortrag"),
        .. Each("登壇|演題|話題|主题|主題|세션|발표|演讲|分享|议题|議題|デモ|ハンズオン|ワークショップ|workshop|ライブコーディング|live coding|fireside chat"),
        .. Each("パネル", "|ディスカッション|トーク"), "座談会", .. Each("panel", "|discussion| discussion"), .. Each("패널", "|토크|토의|토론| 토크| 토의| 토론"), .. Each("圆桌", "|论坛|讨论"), .. Each("圓桌", "|論壇|討論"),
    ]);

    private static readonly PhraseTree BeforeColons = new(Each("飛び入り|大トリ|トリ|トップバッター"));
    private static readonly PhraseTree BeforeFigures = new("speaker");

    /// <summary>The length of the longest name at a text's start that is shorter than a limit; 0 without one.</summary>
    public static int LongestIn(ReadOnlySpan<char> text, int below = int.MaxValue)
    {
        var (name, position, speaker) = (Names.LongestIn(text, below), BeforeColons.LongestIn(text, below), BeforeFigures.LongestIn(text, below));
        if (position > name && Behind(text, position) is ':' or '：') return position;
        return speaker > name && char.IsDigit(Behind(text, speaker)) ? speaker : name;
    }

    /// <summary>The sign at a place, or the one behind a single blank there.</summary>
    private static char Behind(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length ? text[at] : '\0';
    }
}
