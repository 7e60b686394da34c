using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The letters without which a line parts no title and speaker.</summary>
internal static class SpeakerHints
{
    private static readonly Phrases Hints = new(
        "@", "＠", " on ", " about ", " by ", " By ", "by:", "さん", "氏", "様", "先生", "님", " - ", "- ", " -", "–", "—", "―", "/", "／", "|", "｜", " · ", " • ", ":", "：", ",", "、", "，", "　", "\t", ")", "）", "]", "】", "「", "『", "\"", "“");

    private const int LongestWord = 4;

    public static bool In(string line) => Hints.StandIn(line) || EndsLikeName(line);

    /// <summary>True where the last two words are as short as a Japanese family and given name.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        if (text.IsEmpty || !TextShape.IsCjk(text[^1])) return false;
        var given = text.LastIndexOf(' ');
        if (given <= 0 || text.Length - given - 1 > LongestWord) return false;
        var family = text[..given].LastIndexOf(' ');
        return family > 0 && given - family - 1 is > 0 and <= LongestWord;
    }
}
