using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests;

/// <summary>Texts for property tests, and other ways to type them.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
        ["k8s", "Kubernetes", "サーバーレス", "ふくばねてす", "負荷検知", "認証", "の", "を試した", "HTTP2", "C++", " ", "、", "kube-scheduler", "CustomResource", "ロードテスト", "#10", "佐々木", "테스트"];

    /// <summary>Sentences of words that meetups use.</summary>
    public static Arbitrary<string> Words { get; } = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>Any characters, half of the time mixed with words.</summary>
    public static Arbitrary<string> Any { get; } =
        Gen.OneOf(Words.Generator, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Words.Generator.Zip(ArbMap.Default.GeneratorFor<string>()).Select(pair => pair.Item1 + pair.Item2)).ToArbitrary();

    public static string FullWidth(string text) =>
        string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '！') : character == ' ' ? '\u3000' : character));

    public static string OtherKana(string text) => string.Concat(text.Select(character => character switch
    {
        >= 'ぁ' and <= 'ゖ' => (char)(character + 0x60),
        >= 'ァ' and <= 'ヶ' => (char)(character - 0x60),
        _ => character,
    }));
}
