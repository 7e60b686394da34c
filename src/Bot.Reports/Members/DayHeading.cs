using Bot.Reports.Events;
using Bot.Reports.Outlines;

namespace Bot.Reports.Members;

/// <summary>"#9 – 2021-11-18 – Harbour Lab": a heading that tells a day stands over that day's talks.</summary>
internal static class DayHeading
{
    private const int LongestHeading = 60;
    private const int LongestBeside = 40;

    public static bool Is(Node node) =>
        node is { Kind: NodeKind.Heading, FirstLine.Text: { Length: <= LongestHeading } text }
        && DateText.Find(text).FirstOrDefault() is { Date: not null, Text: var day } && text.Length - day.Length <= LongestBeside;
}
