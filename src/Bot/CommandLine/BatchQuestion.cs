using System.Text.Json;

namespace Bot.CommandLine;

/// <summary>A line of a batch: <c>{"id": "…", "question": "…"}</c>; other fields are ignored.</summary>
/// <param name="Id">Stands in the answer's line.</param>
/// <param name="Text">The question.</param>
internal sealed record BatchQuestion(string Id, string Text)
{
    /// <summary>Reads a line.</summary>
    /// <returns>The question, or what is wrong with the line.</returns>
    public static (BatchQuestion? Question, string? Problem) Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
                return (null, "is no JSON object.");

            return (Field(document, "id"), Field(document, "question")) switch
            {
                (null, _) => (null, "has no \"id\" of text."),
                (_, null) => (null, "has no \"question\" of text."),
                var (id, text) => (new(id, text), null),
            };
        }
        catch (JsonException exception)
        {
            return (null, $"is no JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped.
            return (null, "holds text that is not valid Unicode.");
        }
    }

    private static string? Field(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
