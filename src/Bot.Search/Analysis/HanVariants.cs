using System.Collections.Frozen;

namespace Bot.Search.Analysis;

/// <summary>Old and rare forms of Han characters that stand beside the common one, mostly in names: 髙 and 高, 澤 and 沢.</summary>
internal static class HanVariants
{
    // Pairs: the form that is folded, the form it is folded to.
    private const string Pairs =
        "髙高﨑崎嵜崎濵浜濱浜邉辺邊辺齋斎齊斉澤沢廣広國国櫻桜眞真嶋島嶌島瀧滝龍竜藏蔵惠恵榮栄榮栄禮礼圓円壽寿學学實実寶宝將将專専"
        + "應応戀恋戰戦數数斷断曾曽條条樂楽權権歐欧歸帰殘残氣気淺浅淨浄燈灯爭争獨独畫画發発盡尽稻稲穗穂會会經経縣県總総聲声聽聴與与"
        + "萬万藝芸號号衞衛觀観變変讀読豐豊賣売輕軽轉転遲遅邨村鄕郷醫医釋釈鐵鉄關関靜静顯顕驛駅體体鹽塩麥麦黑黒齡齢冨富峯峰晧皓桒桑";

    private static readonly FrozenDictionary<int, char> CommonForms = Read();

    /// <summary>The common form, or null where the character has no other.</summary>
    public static char? Common(int codePoint) => CommonForms.TryGetValue(codePoint, out var common) ? common : null;

    private static FrozenDictionary<int, char> Read()
    {
        var common = new Dictionary<int, char> { [0x20BB7] = '吉', [0x233B4] = '杉' };
        for (var index = 0; index < Pairs.Length; index += 2)
            common[Pairs[index]] = Pairs[index + 1];
        return common.ToFrozenDictionary();
    }
}
