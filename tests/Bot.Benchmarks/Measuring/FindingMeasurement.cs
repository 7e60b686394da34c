using System.Text;
using System.Text.Json;
using Bot.Search;

namespace Bot.Benchmarks.Measuring;

/// <summary>How often each engine finds the right talk for questions typed as they are: the share found first, and among the first three.</summary>
internal sealed class FindingMeasurement
{
    private readonly IReadOnlyList<TalkDocument> _talks;
    private readonly Dictionary<TalkKey, string> _titles;
    private readonly Wanted[] _questions;
    private readonly Analyzer _analyzer;

    private FindingMeasurement(TalkSource source, string questions)
    {
        (_talks, _analyzer) = (source.Read(), source.Analyzer);
        _titles = _talks.ToDictionary(talk => talk.Key, talk => Letters(talk.Title));
        _questions = [.. File.ReadLines(questions).Where(line => line.Length > 0).Select(Wanted.Of).OfType<Wanted>()];
    }

    /// <summary>Asks every engine the questions of a file that have one right talk; each gets the same talks.</summary>
    /// <param name="source">The talks.</param>
    /// <param name="questions">A JSON object a line: <c>question</c>, and <c>answer</c> with <c>file</c> and <c>titles</c>.</param>
    public static Dictionary<string, object> Run(TalkSource source, string questions)
    {
        var measurement = new FindingMeasurement(source, questions);
        var index = TalkIndex.Build(measurement._talks, measurement._analyzer);
        var line = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["talks"] = measurement._talks.Count,
            ["questions"] = measurement._questions.Length,
            ["bot"] = measurement.Shares(question => [.. index.Search(new SearchQuery(question), 10).Hits.Select(hit => hit.Talk)]),
        };
        foreach (var other in OtherEngines.All)
        {
            using var engine = other.Build(measurement._talks);
            line[other.Name] = measurement.Shares(engine.Search);
        }
        return line;
    }

    private Dictionary<string, double> Shares(Func<string, IReadOnlyList<TalkKey>> search)
    {
        var places = Array.ConvertAll(_questions, wanted => search(wanted.Question).Take(3).ToList().FindIndex(key => IsRight(wanted, key)));
        return new(StringComparer.Ordinal)
        {
            ["first"] = Share(places.Count(place => place == 0)),
            ["top3"] = Share(places.Count(place => place >= 0)),
        };
    }

    private double Share(int count) => Math.Round((double)count / _questions.Length, 3);

    private bool IsRight(Wanted wanted, TalkKey key) =>
        ("/" + key.File).EndsWith("/" + wanted.File, StringComparison.Ordinal) && Array.Exists(wanted.Titles, title => title == _titles[key]);

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit));

    private sealed record Wanted(string Question, string File, string[] Titles)
    {
        /// <summary>The question of a line; null where it has no one right talk.</summary>
        public static Wanted? Of(string line)
        {
            using var json = JsonDocument.Parse(line);
            var answer = json.RootElement.GetProperty("answer");
            return answer.TryGetProperty("file", out var file) && answer.TryGetProperty("titles", out var titles)
                && titles.EnumerateArray().Where(title => title.ValueKind is JsonValueKind.String).Select(title => Letters(title.GetString()!)).ToArray() is { Length: > 0 } names
                    ? new(json.RootElement.GetProperty("question").GetString()!, file.GetString()!, names)
                    : null;
        }
    }
}
