using System.Text.RegularExpressions;

namespace Bot.Reports.Words;

/// <summary>Times of the day as programmes write them.</summary>
internal static partial class ClockTime
{
    /// <summary>True for a text that begins with a time: "19:05 Doors".</summary>
    public static bool Begins(ReadOnlySpan<char> text) => text is [>= '0' and <= '9', ..] && Time.IsMatch(text);

    [GeneratedRegex(@"^\d{1,2}[:：]\d{2}(?!\d)")]
    private static partial Regex Time { get; }
}
