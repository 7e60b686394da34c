using System.Collections.Frozen;

namespace Bot.Search.Analysis;

/// <summary>Japanese particles, auxiliaries, pronouns and phrases of asking: what stands between the words of a topic.</summary>
internal static class FunctionWords
{
    private const string Hiragana =
        "の に を は が と も へ や か ね よ わ ぞ さ な で だ し て た ば ん から まで より など とか だけ しか ほど くらい ぐらい ずつ ごと のみ でも すら さえ こそ って っけ かな かも けど けれど "
        + "ので のに には では とは にも でも へは とも にて として について つい における による により によって に対して に関する という といった というのは っていう っていうのは ってのは っての てやつ って話 みたい みたいな ような ように よう "
        + "です でした でしょう だった だったら だろう である であり であって ます ました ません ましょう ません でして まして まし ませ です か ですか でしたか でしたっけ だっけ だったっけ たっけ ましたっけ "
        + "する します しました して した してた してて してる している していた しています していて しない しよう すれば せず される され された されて させる させて させた "
        + "できる できます できた できない できて でき なる なります なった なって ならない ある あります ありました あった あって ありますか ありませんか ない なく なくて なかった なければ なし いる います いました いた いて いない いたら "
        + "てる てた てて ている ていた ています ていて ておく ておけ てしまう ちゃう ちゃった てみる てみた みた みて みよう たい たく たら たり れる られる られた られて れた れて せる ながら すぎ すぎて やすい にくい "
        + "これ それ あれ どれ この その あの どの ここ そこ あそこ どこ こう そう ああ どう こんな そんな あんな どんな だれ なに なん いつ どちら どなた いくつ どういう そういう こういう "
        + "こと もの とき ところ ため わけ はず つもり まま やつ ひと さん くん ちゃん さま たち とこ ほか うち あと まえ なか "
        + "また まだ もう もっと とても ちょっと たぶん やっぱり やはり すごく すごい かなり ほぼ ほとんど いろいろ いろんな いっぱい あまり とりあえず そのまま "
        + "そして しかし それから それで つまり ただ なので だから でも ください ほしい おしえて みせて しりたい いい よい よく どうやって どうやる なんて なんか なんだ いう いって いった いってた いっている おける おく くれる くれた くれて もらう もらった もらえる もらって やる やった やって やってた やっている やってる つか とった "
        + "お ご ら れ り る っ く き け い え う ぎ ぐ げ み む め ち つ び ぶ べ じ ず ぜ す せ そ ろ";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Hiragana.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).Where(word => Alphabet.IsKana(word))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest function word has this many kana.</summary>
    public const int Longest = 7;

    /// <summary>True for a function word, in folded kana.</summary>
    public static bool Contains(ReadOnlySpan<char> kana) => kana.Length <= Longest && Words.Contains(kana);
}
