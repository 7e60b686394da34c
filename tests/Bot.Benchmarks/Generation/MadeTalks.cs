using System.Globalization;
using Bot.Search;

namespace Bot.Benchmarks.Generation;

/// <summary>Made-up talks as the index takes them, without a folder and without reading.</summary>
internal static class MadeTalks
{
    private const int Seed = 20180308;
    private const int QuestionCount = 500;

    public static (IReadOnlyList<TalkDocument> Talks, IReadOnlyList<string> Questions) Make(int count)
    {
        var generator = new ReportGenerator(Seed);
        var talks = new List<TalkDocument>(count);
        var questions = new List<string>();
        foreach (var (report, talk, ordinal) in generator.Reports().SelectMany(report => report.Talks.Select((talk, ordinal) => (report, talk, ordinal))).Take(count))
        {
            if (talks.Count % Math.Max(1, count / QuestionCount) == 0)
                questions.Add(generator.Question(talk, report.Japanese));
            talks.Add(Document(report, talk, ordinal));
        }
        return (talks, questions);
    }

    private static TalkDocument Document(GeneratedReport report, GeneratedTalk talk, int ordinal) => new(
        new TalkKey($"{report.Event}.md", ordinal), talk.Title, $"{talk.Speaker} {talk.Handle}", talk.Company,
        $"{report.Event} {report.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", string.Join('\n', talk.Points));
}
