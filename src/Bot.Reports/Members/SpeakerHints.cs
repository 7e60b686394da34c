using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The letters without which a line parts no title and speaker.</summary>
internal static class SpeakerHints
{
    private static readonly Phrases Hints = new(
        "@", "＠", " on ", " about ", " by ", " By ", "by:", "さん", "氏", "様", "先生", "님", " - ", "- ", " -", "–", "—", "―", "/", "／", "|", "｜", ":", "：", ",", "、", "，", "　", "\t", ")", "）", "]", "】", "「", "『", "\"", "“");

    public static bool In(string line) => Hints.StandIn(line);
}
