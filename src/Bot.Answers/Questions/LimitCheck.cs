using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Answers.Events;
using Bot.Answers.Text;

namespace Bot.Answers.Questions;

/// <summary>Tells which events keep to a question's limits.</summary>
internal static partial class LimitCheck
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>The events that contradict nothing; null when the question limits nothing.</summary>
    public static IReadOnlyList<EventEntry>? Fitting(Limits limits, Library library) => limits.None
        ? null
        : [.. (limits.Events ?? library.Events.All).Where(entry => HasNumber(entry, limits) && IsAt(entry, limits)).Take(limits.Newest ? 1 : int.MaxValue)];

    private static bool HasNumber(EventEntry entry, Limits limits)
    {
        if (limits.Number is not { } wanted || entry.Report.Event.Number == wanted)
            return true;
        var named = Numbers(entry.Name).Where(number => number < FirstYear).ToList();
        return named.Count > 0 || limits.Events is null ? named.Contains(wanted) : FileNumbers(entry).Contains(wanted);
    }

    // An author who leaves the number out of the text often has it in the file's name: 07_17_mercari_go_9.md, beside the day.
    private static IEnumerable<int> FileNumbers(EventEntry entry) =>
        Numbers(entry.Report.File[(entry.Report.File.LastIndexOf('/') + 1)..])
            .Where(number => number < FirstYear && number != entry.Date?.Month && number != entry.Date?.Day);

    // A year in the event's name is its year; without one the day tells, and a report that tells no day contradicts nothing.
    private static bool IsAt(EventEntry entry, Limits limits)
    {
        if (limits.Year is not { } year)
            return true;
        var named = Numbers(entry.Name).Where(number => number is > FirstYear and < LastYear).ToList();
        if (named.Count > 0 ? !named.Contains(year) : entry.Date is { } day && day.Year != year)
            return false;
        return limits.Months.Count == 0 || entry.Date is not { } date || limits.Months.Contains(date.Month);
    }

    private static IEnumerable<int> Numbers(string name) =>
        Digits().Matches(NameKey.Normalised(name)).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[0-9]{1,5}", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
