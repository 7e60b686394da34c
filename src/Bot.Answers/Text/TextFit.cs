using System.Globalization;

namespace Bot.Answers.Text;

/// <summary>Makes texts fit a space without breaking what a reader sees as one character.</summary>
public static class TextFit
{
    private const string Ellipsis = "…";

    /// <summary>The text, cut at the last end of a sentence that fits; where no sentence fits, at a grapheme's border with an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="limit">The space, in UTF-16 units; at least 1.</param>
    public static string Fit(string text, int limit)
    {
        if (text.Length <= limit)
            return text;
        var end = LastSentenceEnd(text, limit);
        return end > limit / 3
            ? text[..end].TrimEnd()
            : text[..BeforeLink(text, GraphemeBorder(text, limit - Ellipsis.Length))].TrimEnd() + Ellipsis;
    }

    /// <summary>A label on one line: white space is folded and the rest cut at a grapheme's border.</summary>
    public static string Label(string text, int limit)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= limit ? line : line[..GraphemeBorder(line, limit - Ellipsis.Length)].TrimEnd() + Ellipsis;
    }

    /// <summary>The sentences of a text, each with its end mark; a text without marks is one sentence.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsSentence(text, i))
                continue;
            yield return text[start..(i + 1)].Trim();
            start = i + 1;
        }
        if (text[start..].Trim() is { Length: > 0 } rest)
            yield return rest;
    }

    private static int LastSentenceEnd(string text, int limit)
    {
        for (var i = limit - 1; i > 0; i--)
        {
            if (EndsSentence(text, i))
                return i + 1;
        }
        return 0;
    }

    // A full stop inside "v1.2" or "golang.tokyo" ends nothing: white space must follow it.
    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '\n' => true,
        '.' or '!' or '?' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    // Half a link leads nowhere: a cut inside of one falls before it.
    private static int BeforeLink(string text, int border)
    {
        var scheme = text.LastIndexOf("://", border, StringComparison.Ordinal);
        if (scheme < 0 || text.AsSpan(scheme, border - scheme).ContainsAny(" \t\n　"))
            return border;
        while (scheme > 0 && char.IsAsciiLetter(text[scheme - 1]))
            scheme--;
        return scheme;
    }

    private static int GraphemeBorder(string text, int limit)
    {
        var border = 0;
        while (border < text.Length)
        {
            var next = border + StringInfo.GetNextTextElementLength(text, border);
            if (next > limit)
                break;
            border = next;
        }
        return border;
    }
}
