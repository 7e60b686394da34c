using System.Globalization;
using System.Text;

namespace Bot.Benchmarks.Generation;

/// <summary>Writes a made-up report as Markdown, in one of several layouts that people use.</summary>
internal static class ReportLayout
{
    private static readonly Func<GeneratedReport, GeneratedTalk, string>[] Talks = [HeadingWithHandle, SpeakerLine, LinkedTitle, SetextTitle];

    public static string Write(GeneratedReport report, int layout)
    {
        var day = report.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder(layout % 2 == 0 ? $"---\ntitle: \"{report.Event}\"\ndate: {day}\n---\n\n" : $"# {report.Event}\n\n{day}\n\n");
        foreach (var talk in report.Talks)
        {
            text.Append(Talks[layout % Talks.Length](report, talk)).Append('\n');
            foreach (var point in talk.Points)
                text.Append(CultureInfo.InvariantCulture, $"- {point}\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string HeadingWithHandle(GeneratedReport report, GeneratedTalk talk) =>
        $"## {talk.Title} by {talk.Speaker} (@{talk.Handle})\n\n[slides]({talk.Slides})\n";

    private static string SpeakerLine(GeneratedReport report, GeneratedTalk talk) => report.Japanese
        ? $"## {talk.Title}\n\n{talk.Company} {talk.Speaker} さん (@{talk.Handle})\n\n資料: {talk.Slides}\n"
        : $"## {talk.Title}\n\nSpeaker: {talk.Speaker}, {talk.Company}\n\nSlides: {talk.Slides}\n";

    private static string LinkedTitle(GeneratedReport report, GeneratedTalk talk) => $"### [{talk.Title}]({talk.Slides})\n\n@{talk.Handle}\n";

    private static string SetextTitle(GeneratedReport report, GeneratedTalk talk) =>
        $"{talk.Title}\n---\n\n* {talk.Speaker} (@{talk.Handle})\n* {talk.Slides}\n";
}
