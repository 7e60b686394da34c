using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>Tells the series and the number within it from an event's name.</summary>
internal static partial class EventSeries
{
    /// <summary>"Kubernetes Meetup Tokyo #10" is number 10 of "Kubernetes Meetup Tokyo"; a year is no number.</summary>
    public static (string? Series, int? Number) Of(string? title)
    {
        if (title is null || Number.Matches(title) is not [.., var match]) return (null, null);
        var series = (title[..match.Index] + title[(match.Index + match.Length)..]).Trim(' ', '-', '–', ':', '　', '・');
        var number = Digits.ToNumber(match.Groups["number"].ValueSpan);
        return series.Length < 2 ? (null, null) : (series, number);
    }

    [GeneratedRegex(@"(?:\s*[#＃]|\s+(?:vol|no|ver)\.?\s?|第\s?)(?<number>[0-9]{1,4})\s?(?:回|弾|th)?|\s(?<number>(?!(?:19|20)\d\d)[0-9]{1,3})(?:st|nd|rd|th)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }
}
