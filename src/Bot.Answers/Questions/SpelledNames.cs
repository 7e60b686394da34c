using Bot.Answers.Events;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>Finds names of series that a question spells whole but with other spaces and marks: JSConf for JS Conf, rust tokyo for Rust.Tokyo.</summary>
internal static class SpelledNames
{
    private const int ShortestName = 5;

    public static IEnumerable<NameMatch<EventSeries>> In(string question, Library library)
    {
        List<int> places = [.. Enumerable.Range(0, question.Length).Where(i => char.IsLetterOrDigit(question[i]))];
        var letters = string.Concat(places.Select(place => char.ToLowerInvariant(question[place])));
        foreach (var series in library.Events.Series)
        {
            var key = series.Key;
            var at = key.Length < ShortestName ? -1 : letters.IndexOf(key, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var (start, end) = (places[at], places[at + key.Length - 1] + 1);
            if (IsBorder(question, start) && IsBorder(question, end))
                yield return new NameMatch<EventSeries>(series, series.Name, 1, start, end - start);
        }
    }

    // Between two Latin letters or two katakana a word goes on; elsewhere it may end.
    private static bool IsBorder(string text, int at) =>
        at == 0 || at == text.Length
        || !(char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]) || IsKatakana(text[at - 1]) && IsKatakana(text[at]));

    private static bool IsKatakana(char character) => character is >= '\u30A1' and <= '\u30FC';
}
