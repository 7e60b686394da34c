using Bot.Answers.Wording;

namespace Bot.Answers;

/// <summary>Writes a reply as plain text: for a pipe, a script, a log.</summary>
public static class PlainText
{
    /// <summary>The whole reply, one thing a line, without colours or escapes.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="locale">The language of the few words that are not in the reply itself.</param>
    public static string Render(Reply reply, Locale locale) => string.Join('\n', Lines(reply, locale)).TrimEnd();

    private static IEnumerable<string> Lines(Reply reply, Locale locale)
    {
        yield return reply.Text;
        if (reply.Evidence is { } evidence)
            yield return $"> {evidence}";
        foreach (var line in reply.Cards.SelectMany(card => Lines(card, locale)))
            yield return line;
        if (reply.Footer is { } footer)
            yield return $"\n{footer}";
        var choices = reply.Choices.Where(choice => reply.Cards.All(card => card.Title != choice.Label)).ToList();
        for (var i = 0; i < choices.Count; i++)
            yield return Numbered(i + 1, choices[i]);
        if (reply.Page is { Count: > 1 } page)
            yield return "\n" + PageWording.PageOf(page.Number, page.Count, page.Total).In(locale);
    }

    private static IEnumerable<string> Lines(Card card, Locale locale)
    {
        yield return "\n" + card.Title;
        foreach (var line in card.Lines)
            yield return $"  {line}";
        foreach (var point in card.Points)
            yield return $"  - {point}";
        if (card is { Points.Count: > 0, MorePoints: > 0 })
            yield return $"    {PageWording.MorePoints(card.MorePoints).In(locale)}";
        foreach (var field in card.Fields)
            yield return $"  {field.Name}: {field.Value}";
        foreach (var link in card.Links)
            yield return $"  {link.Label}: {link.Url}";
    }

    private static string Numbered(int number, FollowUp choice) =>
        choice.Detail is { } detail ? $"{number}. {choice.Label}\n   {detail}" : $"{number}. {choice.Label}";
}
