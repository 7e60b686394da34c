using System.Globalization;

namespace Bot.Answers.Text;

/// <summary>A day, a month or a year, as its first and last day.</summary>
internal sealed record DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>Reads <c>2018-03-08</c>, <c>2018-03</c> or <c>2018</c>; null for anything else.</summary>
    public static DayRange? Parse(string text)
    {
        var day = NameKey.Normalised(text).Trim().Replace('/', '-');
        if (TryParse(day, "yyyy-M-d", out var exact))
            return new DayRange(exact, exact);
        if (TryParse(day, "yyyy-M", out var month))
            return new DayRange(month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        return TryParse(day, "yyyy", out var year) ? new DayRange(year, new DateOnly(year.Year, 12, 31)) : null;
    }

    private static bool TryParse(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
