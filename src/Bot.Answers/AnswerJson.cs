using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Answers;

/// <summary>An answer as scripts read it: one JSON object on one line.</summary>
public static class AnswerJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Standard output is read by programs, not by a browser: Japanese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line: id, answered, talks, speakers, slides, date, text.</summary>
    /// <param name="id">The question's id; left out when null.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="locale">The language of the reply.</param>
    public static string Line(string? id, Reply reply, Locale locale) => JsonSerializer.Serialize(
        new AnswerLine(
            id,
            reply.Answer.Answered,
            [.. reply.Answer.Talks.Select(talk => new TalkLine(talk.Report.File, talk.Talk.Title))],
            [.. reply.Answer.Speakers.Select(speaker => new SpeakerLine(speaker.Name, speaker.Handle))],
            reply.Answer.Slides,
            reply.Answer.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PlainText.Render(reply, locale)),
        Options);

    private sealed record AnswerLine(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
        bool Answered,
        IReadOnlyList<TalkLine> Talks,
        IReadOnlyList<SpeakerLine> Speakers,
        IReadOnlyList<string> Slides,
        string? Date,
        string Text);

    private sealed record TalkLine(string File, string? Title);

    private sealed record SpeakerLine(string? Name, string? Handle);
}
