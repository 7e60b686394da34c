using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Reports.Events;

/// <summary>A day found in a text.</summary>
/// <param name="Date">The day; null when the text names a day that does not exist.</param>
/// <param name="Index">Where it starts.</param>
/// <param name="Text">As written.</param>
internal readonly record struct FoundDate(DateOnly? Date, int Index, string Text);

/// <summary>Reads days in Japanese, Chinese, Korean and English forms.</summary>
internal static partial class DateText
{
    /// <summary>The days that a text writes out with their year.</summary>
    public static IEnumerable<FoundDate> Find(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) yield break;
        foreach (Match match in YearFirst.Matches(text)) yield return ToDate(match, Number(match, "year"), Number(match, "month"));
        foreach (Match match in DayMonthYear.Matches(text)) yield return ToDate(match, Number(match, "year"), Number(match, "month"));
        foreach (Match match in DayFirst.Matches(text)) yield return ToDate(match, Number(match, "year"), MonthOf(match));
        foreach (Match match in MonthFirst.Matches(text)) yield return ToDate(match, Number(match, "year"), MonthOf(match));
    }

    /// <summary>The days that a text writes without a year, taken in the given one.</summary>
    public static IEnumerable<FoundDate> FindWithoutYear(string text, int year)
    {
        foreach (Match match in MonthAndDay.Matches(text)) yield return ToDate(match, year, Number(match, "month"));
        foreach (Match match in MonthNameAndDay.Matches(text)) yield return ToDate(match, year, MonthOf(match));
    }

    /// <summary>The day in a file's path, as <c>2018-03-08</c>, <c>20180308</c> or in folders.</summary>
    public static DateOnly? InPath(string path)
    {
        foreach (Match match in Path.Matches(path))
            if (ToDate(match, Number(match, "year"), Number(match, "month")).Date is { } date) return date;
        return null;
    }

    private static FoundDate ToDate(Match match, int year, int month)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{Number(match, "day"):00}");
        var date = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new FoundDate(date, match.Index, match.Value);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int MonthOf(Match match) =>
        1 + ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(match.Groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3);

    // In figures the month comes first nowhere but in the United States, so it is read where only one order is possible or the signs are Europe's.
    [GeneratedRegex(@"(?<!\d)(?<day>1[3-9]|2\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>20\d{2})(?!\d)|(?<!\d)(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])/(?<year>20\d{2})(?!\d)|(?<![\d.])(?<day>0?[1-9]|1[0-2])\.\s?(?<month>0?[1-9]|1[0-2])\.\s?(?<year>20\d{2})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthYear { get; }

    private const string MonthName = @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d{2})\s?(?:年|[-/.]|년)\s?(?<month>\d{1,2})\s?(?:月|[-/.]|월)\s?(?<day>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(@"(?<![\d#＃])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|and|to|&)\s?\d{1,2}(?:st|nd|rd|th)?)?(?:\s+of)?\s+" + MonthName + @",?\s+(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst { get; }

    [GeneratedRegex(@"\b" + MonthName + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|and|to|&)\s?(?:[a-z]+\s)?\d{1,2}(?:st|nd|rd|th)?)?,?\s+(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst { get; }

    [GeneratedRegex(@"(?<![\d/.\-])(?<month>1[0-2]|0?[1-9])\s?(?:月|/|월)\s?(?<day>3[01]|[12]\d|0?[1-9])(?:\s?日|일)?(?![\d/%])", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthAndDay { get; }

    [GeneratedRegex(@"\b" + MonthName + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MonthNameAndDay { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d{2})(?:[-_/.]+)?(?<month>0[1-9]|1[0-2])(?:[-_/.]+)?(?<day>[0-3]\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Path { get; }
}
