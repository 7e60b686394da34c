using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>The event's name where only the text's first sentences tell it: "港町Rust会 7月回へ。", "I went to Harbour Nights last week".</summary>
internal static partial class ProseEvent
{
    private const int MostLines = 8;
    private const int LongestLine = 300;
    private static readonly Phrases Visits = new("へ", "に", "went to", "was at", "attended", "visited");

    /// <summary>The name in the first of the lines that says where its author went; null where none does.</summary>
    public static string? In(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines.Take(MostLines))
            if (line.Text.Length <= LongestLine && Visits.StandIn(line.Text) && Visit.Match(line.Text) is { Success: true } visit && EventTitle.Clean(visit.Groups["name"].Value) is { } name) return name;
        return null;
    }

    [GeneratedRegex(@"^(?:[^。、]{1,24}[、,])*(?:[^。、]{0,20}(?:で|開催の|された|行われた))?(?<name>[^。、「」『』で]{4,40}?)(?:へ(?:。|参加|行)|に(?:参加|行って|お邪魔|出席))|\b(?:went to|was at|attended|visited)\s(?:the\s)?(?<name>(?:\p{Lu}[\p{L}\p{N}.&'’\-]*|#?\d+)(?:\s(?:of|on|the|and|&|in|\p{Lu}[\p{L}\p{N}.&'’\-]*|#?\d+))*\s(?:\p{Lu}[\p{L}\p{N}.&'’\-]*|#?\d+))", RegexOptions.ExplicitCapture)]
    private static partial Regex Visit { get; }
}
