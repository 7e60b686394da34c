using Bot.Answers;

namespace Bot.Prompt;

/// <summary>
/// A line at the prompt as a command: <c>/talks gVisor speaker:Ian Lewis after:2018</c>. An option's text runs to the next option;
/// text before the first option belongs to the command's first option. A line without a slash is a question.
/// </summary>
/// <param name="Name">The command's name as typed; <c>ask</c> for a question.</param>
/// <param name="Command">The command; null for a name that there is none of.</param>
/// <param name="Parts">The options in the order they stand in the line.</param>
internal sealed record SlashLine(string Name, ICommand? Command, IReadOnlyList<SlashPart> Parts)
{
    private const string Ask = "ask";

    /// <summary>The request that the line makes.</summary>
    public CommandRequest Request
    {
        get
        {
            var options = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var part in Parts.Where(part => part.Value.Trim().Length > 0))
                options[part.Option] = part.Value.Trim();

            return new(Name, options);
        }
    }

    /// <summary>True for a line that starts a command; the full-width slash of a Japanese keyboard counts.</summary>
    public static bool IsCommand(string line) => line.TrimStart() is ['/' or '／', ..];

    /// <summary>Reads a line.</summary>
    public static SlashLine Parse(string line, CommandCatalogue catalogue)
    {
        if (!IsCommand(line))
            return Of(Ask, line, 0, catalogue);

        var start = line.Length - line.TrimStart().Length + 1;
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;

        return Of(line[start..end].ToLowerInvariant(), line, end, catalogue);
    }

    private static SlashLine Of(string name, string line, int from, CommandCatalogue catalogue)
    {
        var command = catalogue.Find(name);
        var options = command?.Description.Options ?? [];
        return new(name, command, options.Count == 0 ? [] : SplitOptions(line, from, options, named: IsCommand(line)));
    }

    private static List<SlashPart> SplitOptions(string line, int from, IReadOnlyList<OptionDescription> options, bool named)
    {
        var parts = new List<SlashPart>();
        var (option, start) = (options[0].Name, from);
        for (var place = from + 1; named && place < line.Length; place++)
        {
            if (!char.IsWhiteSpace(line[place - 1]) || options.FirstOrDefault(next => IsNamed(next.Name, line.AsSpan(place))) is not { } next)
                continue;

            parts.Add(new(option, line[start..place], start));
            (option, start) = (next.Name, place + next.Name.Length + 1);
        }

        parts.Add(new(option, line[start..], start));
        return parts;
    }

    private static bool IsNamed(string option, ReadOnlySpan<char> text) =>
        text.Length > option.Length && text.StartsWith(option, StringComparison.OrdinalIgnoreCase) && text[option.Length] is ':' or '：';
}

/// <summary>An option's text in a line.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Value">Its text, with the white space around it.</param>
/// <param name="Start">Where the text starts in the line.</param>
internal sealed record SlashPart(string Option, string Value, int Start);
