using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Events;

/// <summary>A day found in a text.</summary>
/// <param name="Date">The day; null when the text names a day that does not exist.</param>
/// <param name="Index">Where it starts.</param>
/// <param name="Text">As written.</param>
/// <param name="HasYear">False where the text leaves the year to its reader.</param>
internal sealed record FoundDate(DateOnly? Date, int Index, string Text, bool HasYear = true)
{
    public int End => Index + Text.Length;
}

/// <summary>Reads days in Japanese, Chinese, Korean and English forms.</summary>
internal static partial class DateText
{
    private static readonly Phrases Centuries = new("19", "20");

    private static readonly SearchValues<char> MonthSigns = SearchValues.Create("月월/");

    private static readonly Phrases MonthNames = new(StringComparison.OrdinalIgnoreCase, "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// <summary>The days that a text writes out with their year.</summary>
    public static IEnumerable<FoundDate> Find(string text) =>
        TextShape.HasDigits(text) && TextShape.Narrow(text) is var narrow && Centuries.StandIn(narrow) ? AsWritten(text, FindNarrow(narrow)) : [];

    private static IEnumerable<FoundDate> FindNarrow(string text)
    {
        foreach (Match match in YearFirst.Matches(text)) yield return ToDate(match, Number(match, "year"), Number(match, "month"));
        if (NamesMonth(text))
        {
            foreach (Match match in DayFirst.Matches(text)) yield return ToDate(match, Number(match, "year"), MonthOf(match), FirstDay(match));
            foreach (Match match in MonthFirst.Matches(text)) yield return ToDate(match, Number(match, "year"), MonthOf(match));
        }
        foreach (Match match in YearLast.Matches(text)) yield return InEitherOrder(match);
    }

    /// <summary>The days that a text writes without a year, each in the year that brings it nearest to the given day.</summary>
    public static IEnumerable<FoundDate> FindWithoutYear(string text, DateOnly near) =>
        TextShape.HasDigits(text) && TextShape.Narrow(text) is var narrow && (narrow.AsSpan().ContainsAny(MonthSigns) || NamesMonth(narrow)) ? AsWritten(text, FindNarrowWithoutYear(narrow, near)) : [];

    // What a day cannot do without is looked for first: most lines hold none, and each pattern reads a line anew.
    private static bool NamesMonth(string text) => MonthNames.StandIn(text);

    private static IEnumerable<FoundDate> FindNarrowWithoutYear(string text, DateOnly near)
    {
        foreach (Match match in MonthAndDay.Matches(text)) yield return Nearest(match, Number(match, "month"), near);
        if (!NamesMonth(text)) yield break;
        foreach (Match match in MonthNameAndDay.Matches(text)) yield return Nearest(match, MonthOf(match), near);
        foreach (Match match in DayAndMonthName.Matches(text)) yield return Nearest(match, MonthOf(match), near, FirstDay(match));
    }

    private static IEnumerable<FoundDate> AsWritten(string text, IEnumerable<FoundDate> found) =>
        found.Select(date => date with { Text = text.Substring(date.Index, date.Text.Length) });

    /// <summary>9–10 May is from the 9th on; what runs backwards is no range: "#17 — 9 July".</summary>
    private static int FirstDay(Match match) =>
        match.Groups["last"].Success && Number(match, "last") is var last && last < Number(match, "day") ? last : Number(match, "day");

    private static FoundDate Nearest(Match match, int month, DateOnly near) => Nearest(match, month, near, Number(match, "day"));

    private static FoundDate Nearest(Match match, int month, DateOnly near, int day)
    {
        FoundDate? nearest = null;
        for (var year = near.Year - 1; year <= near.Year + 1; year++)
            if (ToDate(match, year, month, day) is { Date: not null } found && (nearest is null || DaysBetween(found, near) < DaysBetween(nearest, near))) nearest = found;
        return (nearest ?? ToDate(match, near.Year, month, day)) with { HasYear = false };
    }

    private static int DaysBetween(FoundDate found, DateOnly near) => Math.Abs(found.Date!.Value.DayNumber - near.DayNumber);

    /// <summary>13/11/2019 can be but one day; in 3/11/2019 slashes mean the American order, points and dashes the European.</summary>
    private static FoundDate InEitherOrder(Match match)
    {
        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var isMonthFirst = second > 12 || (first <= 12 && match.Groups["separator"].ValueSpan is "/");
        return ToDate(match, Number(match, "year"), isMonthFirst ? first : second, isMonthFirst ? second : first);
    }

    /// <summary>The day in a file's path, as <c>2018-03-08</c>, <c>20180308</c> or in folders.</summary>
    public static DateOnly? InPath(string path)
    {
        foreach (Match match in Path.Matches(path))
            if (ToDate(match, Number(match, "year"), Number(match, "month")).Date is { } date) return date;
        return null;
    }

    /// <summary>The middle of the month, or of the year, that a file's folders name.</summary>
    public static DateOnly? MonthInPath(string path) =>
        PathMonth.Match(path) is not { Success: true } match ? null
            : new DateOnly(Number(match, "year"), match.Groups["month"].Success ? Number(match, "month") : 7, 15);

    private static FoundDate ToDate(Match match, int year, int month) => ToDate(match, year, month, Number(match, "day"));

    private static FoundDate ToDate(Match match, int year, int month, int day)
    {
        var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return new FoundDate(exists ? new DateOnly(year, month, day) : null, match.Index, match.Value);
    }

    private static int Number(Match match, string group) => Digits.ToNumber(match.Groups[group].ValueSpan);

    private static int MonthOf(Match match) =>
        1 + ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(match.Groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3);

    // A point belongs to an abbreviation; behind a whole name it ends the sentence.
    private const string MonthName = @"(?<name>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?!\p{L}))";

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d{2})\s?(?:年|[-/.]|년)\s?(?<month>\d{1,2})\s?(?:月|[-/.]|월)\s?(?<day>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|and|to|&)\s?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s)?(?<last>\d{1,2})(?:st|nd|rd|th)?)?(?:\s+of)?\s+" + MonthName + @",?\s+(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst { get; }

    [GeneratedRegex(@"\b" + MonthName + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|and|to|&)\s?(?:[a-z]+\s)?\d{1,2}(?:st|nd|rd|th)?)?,?\s+(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst { get; }

    [GeneratedRegex(@"(?<![\d/.\-])(?<month>1[0-2]|0?[1-9])\s?(?:月|/|월)\s?(?<day>3[01]|[12]\d|0?[1-9])(?:\s?日|일)?(?![\d/%])", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthAndDay { get; }

    [GeneratedRegex(@"\b" + MonthName + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MonthNameAndDay { get; }

    [GeneratedRegex(@"(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|and|to|&)\s?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s)?(?<last>\d{1,2})(?:st|nd|rd|th)?)?(?:\s+of)?\s+" + MonthName + @"(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DayAndMonthName { get; }

    [GeneratedRegex(@"(?<![\d./\-])(?<first>\d{1,2})(?<separator>[./\-])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast { get; }

    [GeneratedRegex(@"(?<![\dA-Za-z])(?<year>(?:19|20)\d{2})(?:[-_/.]+(?<month>0[1-9]|1[0-2]))?(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex PathMonth { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d{2})(?:[-_/.]+)?(?<month>0[1-9]|1[0-2])(?:[-_/.]+)?(?<day>[0-3]\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Path { get; }
}
