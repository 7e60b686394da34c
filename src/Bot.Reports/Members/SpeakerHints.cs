using System.Buffers;

namespace Bot.Reports.Members;

/// <summary>The letters without which a line parts no title and speaker.</summary>
internal static class SpeakerHints
{
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["@", "＠", " on ", " about ", " by ", " By ", "by:", "さん", "氏", "様", "先生", "님", " - ", "- ", " -", "–", "—", "―", "/", "／", "|", "｜", ":", "：", ",", "、", "，", "　", "\t", ")", "）", "]", "】", "「", "『", "\"", "“"],
        StringComparison.Ordinal);

    public static bool In(string line) => line.AsSpan().ContainsAny(Hints);
}
