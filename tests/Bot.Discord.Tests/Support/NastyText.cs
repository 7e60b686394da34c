using System.Text;

namespace Bot.Discord.Tests.Support;

/// <summary>Texts as nobody should write them: long, Markdown, mentions, emoji, right to left, halves of surrogate pairs, nothing.</summary>
internal sealed class NastyText(Random random)
{
    private static readonly string[] Pieces =
    [
        "a", "Go", " ", "\n", "。", "、", ". ", "発表", "サーバーレス", "ｱｲｳ", "é", "👨‍👩‍👧‍👦", "🇯🇵", "👍🏽", "\ud83d", "\ude00", "\0", "\u0007", "\u202e", "\u200f", "שלום", "مرحبا",
        "**", "__", "~~", "||", "`", "```", "> ", "# ", "- ", "1. ", "[x](https://evil.example)", "](", "\\", "@everyone", "@here", "<@1>", "<@&2>", "<#3>", "<:e:4>", "</a:5>", "<t:0:R>",
        "https://example.org/a_b(c)?d=*e*", "http://", "https://例え.jp/道", "x\u0301\u0302\u0303", "\t", "　", "\"", "{", "}", "|", "^", "^1", "=",
    ];

    public string Next(int longest)
    {
        var text = new StringBuilder();
        var length = random.Next(4) switch { 0 => 0, 1 => random.Next(20), 2 => random.Next(longest / 4 + 1), _ => random.Next(longest + 1) };
        while (text.Length < length) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
