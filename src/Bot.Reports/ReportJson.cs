using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Reports;

/// <summary>Writes what was read from a report as one line of JSON, for scripts and for the accuracy figures.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>One JSON object without line breaks: file, event (title, date as yyyy-MM-dd, url) and talks (title, speakers, slides, lightning).</summary>
    public static string Line(Report report) => JsonSerializer.Serialize(
        new
        {
            report.File,
            Event = new { report.Event.Title, report.Event.Date, report.Event.Url },
            Talks = report.Talks.Select(talk => new
            {
                talk.Title,
                Speakers = talk.Speakers.Select(speaker => new { speaker.Name, speaker.Handle, speaker.Affiliation }),
                Slides = talk.Slides.Distinct(StringComparer.Ordinal),
                talk.Lightning,
            }),
        },
        Options);
}
