using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Answers.Tests.Evaluation;

/// <summary>Types a question in another way that means the same.</summary>
internal static partial class Typing
{
    public static IReadOnlyList<(string Name, Func<string, string> Type)> Variants { get; } =
    [
        ("in full width", question => Map(question, character => character is > ' ' and <= '~' ? (char)(character + 0xFEE0) : character == ' ' ? '\u3000' : character)),
        ("in half width", question => string.Concat(question.Select(HalfWidth))),
        ("in katakana", question => Map(question, character => character is >= 'ぁ' and <= 'ゖ' ? (char)(character + 0x60) : character)),
        ("in hiragana", question => Map(question, character => character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60) : character)),
        ("without long vowels", question => question.Replace("ー", "", StringComparison.Ordinal)),
        ("with spaces between scripts", question => Scripts().Replace(question, " ")),
        ("in upper case", question => question.ToUpperInvariant()),
        ("in lower case", question => question.ToLowerInvariant()),
    ];

    private static string Map(string text, Func<char, char> map) => string.Concat(text.Select(map));

    private static string HalfWidth(char character)
    {
        for (var half = '\uFF66'; half <= '\uFF9D'; half++)
        {
            foreach (var mark in new[] { "", "\uFF9E", "\uFF9F" })
            {
                if ($"{half}{mark}".Normalize(NormalizationForm.FormKC) == character.ToString())
                    return $"{half}{mark}";
            }
        }
        return character.ToString();
    }

    [GeneratedRegex(@"(?<=[\u30A0-\u30FF\u4E00-\u9FFF])(?=[A-Za-z])|(?<=[A-Za-z0-9])(?=[\u30A0-\u30FF\u4E00-\u9FFF])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scripts();
}
