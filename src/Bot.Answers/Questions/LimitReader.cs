using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Answers.Events;

namespace Bot.Answers.Questions;

/// <summary>Reads from a question what the answer must keep to, and takes those words out of the topic.</summary>
internal static partial class LimitReader
{
    private const double SureName = 0.9;

    public static Limits Read(FoldedQuestion question, WordMarks marks, Library library)
    {
        var (year, months) = ReadTime(question, marks);
        var number = ReadNumber(question, marks);
        var named = library.Names.Series.Recognise(question.Text).Where(match => match.Score >= SureName)
            .Concat(SpelledNames.In(question.Text, library)).ToList();
        foreach (var match in named)
            marks.TakeText(match.Start, match.Length);
        return new Limits
        {
            Events = named.Count == 0 ? null : EventsNamed(named.ConvertAll(match => match.Value.Key), library),
            Number = number ?? named.Select(match => NumberAfter(match.Start + match.Length, question, marks)).FirstOrDefault(after => after > 0),
            Year = year,
            Months = months,
            Newest = QuestionWords.Newest.Where(marks.TakeWord).Any() | QuestionWords.JapaneseNewest.Where(marks.TakePhrase).Any(),
            Lightning = LightningTalk().IsMatch(question.Folded),
        };
    }

    // A series' name may be a part of another's (Go Conference, Go Conference mini): who names the one may mean both.
    private static List<EventEntry> EventsNamed(List<string> keys, Library library) =>
        [.. library.Events.All.Where(entry => keys.Exists(key => entry.Key.Contains(key, StringComparison.Ordinal)))];

    // golang.tokyo 27
    private static int? NumberAfter(int end, FoldedQuestion question, WordMarks marks)
    {
        var match = BareNumber().Match(question.Text[end..]);
        if (!match.Success)
            return null;
        marks.TakeText(end, match.Length);
        return Number(match.Groups["number"].Value);
    }

    private static int? ReadNumber(FoldedQuestion question, WordMarks marks)
    {
        foreach (Match match in Edition().Matches(question.Folded))
        {
            if (Number(match.Groups["number"].Value) is { } number && marks.Take(match.Index, match.Length))
                return number;
        }
        return null;
    }

    private static (int? Year, IReadOnlyList<int> Months) ReadTime(FoldedQuestion question, WordMarks marks)
    {
        var match = YearWithSeason().Match(question.Folded);
        if (!match.Success)
            return (null, []);
        marks.Take(match.Index, match.Length);
        var season = match.Groups["season"].Value;
        IReadOnlyList<int> months = match.Groups["month"] is { Success: true } month
            ? [int.Parse(month.Value, CultureInfo.InvariantCulture)]
            : Seasons.Months(season);
        return (int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), months);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : "一二三四五六七八九十".IndexOf(text, StringComparison.Ordinal) + 1;

    [GeneratedRegex(@"#\s*(?<number>[0-9]{1,3})(?![0-9])|第\s*(?<number>[0-9]{1,4}|[一二三四五六七八九十])\s*回(?:目)?|(?<![0-9])(?<number>[0-9]{1,4})\s*回目|\bvol\.?\s*(?<number>[0-9]{1,4})|(?<![0-9a-z])(?<number>[0-9]{1,3})(?:st|nd|rd|th)(?![a-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();

    [GeneratedRegex(@"(?:(?<season>spring|summer|autumn|fall|winter)\s+)?(?<![a-z0-9.,-])(?<year>(?:19|20)[0-9][0-9])(?![0-9])(?:\s*年)?(?:\s*[の/-]?\s*(?<month>1[0-2]|0?[1-9])\s*(?:月|(?![0-9\p{L}])(?<=[/-][0-9][0-9]?)))?(?:\s*の?\s*(?<season>春|夏|秋|冬|spring|summer|autumn|fall|winter))?", RegexOptions.ExplicitCapture)]
    private static partial Regex YearWithSeason();

    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,3})(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(?<![a-z])lts?(?![a-z])|lightning|らいとにんぐ", RegexOptions.None)]
    private static partial Regex LightningTalk();
}
