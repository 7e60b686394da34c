using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Answers.Events;
using Bot.Answers.Text;

namespace Bot.Answers.Questions;

/// <summary>Tells which events keep to a question's limits.</summary>
internal static partial class LimitCheck
{
    /// <summary>The events that contradict nothing; null when the question limits nothing.</summary>
    public static IReadOnlyList<EventEntry>? Fitting(Limits limits, Library library) =>
        limits.None ? null : [.. (limits.Events ?? library.Events.All).Where(entry => HasNumber(entry, limits) && IsAt(entry, limits))];

    private static bool HasNumber(EventEntry entry, Limits limits) =>
        limits.Number is not { } wanted || entry.Report.Event.Number == wanted || Numbers(entry.Name).Contains(wanted);

    // A year in the event's name is its year; without one the day tells, and a report that tells no day contradicts nothing.
    private static bool IsAt(EventEntry entry, Limits limits)
    {
        if (limits.Year is not { } year)
            return true;
        var named = Numbers(entry.Name).Where(number => number is > 1990 and < 2100).ToList();
        if (named.Count > 0 ? !named.Contains(year) : entry.Date is { } day && day.Year != year)
            return false;
        return limits.Months.Count == 0 || entry.Date is not { } date || limits.Months.Contains(date.Month);
    }

    private static IEnumerable<int> Numbers(string name) =>
        Digits().Matches(NameKey.Normalised(name)).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[0-9]{1,5}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
