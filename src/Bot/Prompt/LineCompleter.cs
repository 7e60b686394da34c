using Bot.Answers;

namespace Bot.Prompt;

/// <summary>Completes commands, options and names in a line.</summary>
internal sealed class LineCompleter(CommandCatalogue catalogue)
{
    /// <summary>What the text before the cursor may go on as, best first.</summary>
    public IReadOnlyList<LineCompletion> Complete(string before, CommandContext context)
    {
        if (!SlashLine.IsCommand(before))
            return [];

        var line = SlashLine.Parse(before, catalogue);
        if (line.Parts.Count == 0 || !before.TrimStart().Any(char.IsWhiteSpace))
            return line.Command is null || !before.Any(char.IsWhiteSpace) ? Commands(before, line.Name, context.Locale) : [];

        return [.. Values(line, context), .. Options(before, line, context.Locale)];
    }

    private List<LineCompletion> Commands(string before, string typed, Locale locale)
    {
        var start = before.Length - typed.Length;
        return
        [
            .. catalogue.Commands.Select(command => command.Description)
                .Where(command => command.Name.StartsWith(typed, StringComparison.Ordinal))
                .Select(command => new LineCompletion(start, command.Name + " ", $"/{command.Name}", command.Summary.In(locale), null)),
        ];
    }

    private static IEnumerable<LineCompletion> Values(SlashLine line, CommandContext context)
    {
        var part = line.Parts[^1];
        var option = line.Command!.Description.Options.First(option => option.Name == part.Option);
        var typed = part.Value.TrimStart();
        var start = part.Start + part.Value.Length - typed.Length;
        if (option.Choices.Count > 0)
        {
            return option.Choices
                .Where(choice => choice.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Select(choice => new LineCompletion(start, choice.Value, choice.Value, choice.Name.In(context.Locale), null));
        }

        return option.Completes
            ? line.Command.Complete(option.Name, typed.TrimEnd(), line.Request, context)
                .Select(completion => new LineCompletion(start, TerminalText.CleanLine(completion.Name), TerminalText.CleanLine(completion.Name), null, completion.Value))
            : [];
    }

    private static IEnumerable<LineCompletion> Options(string before, SlashLine line, Locale locale)
    {
        var start = before.Length;
        while (start > 0 && !char.IsWhiteSpace(before[start - 1]))
            start--;

        var word = before[start..];
        return line.Command!.Description.Options
            .Where(option => option.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && line.Parts.Skip(1).All(part => part.Option != option.Name))
            .Select(option => new LineCompletion(start, option.Name + ":", option.Name + ":", option.Summary.In(locale), null));
    }
}

/// <summary>One way for a line to go on.</summary>
/// <param name="Start">What stands from here to the cursor is replaced.</param>
/// <param name="Text">By this text.</param>
/// <param name="Shown">The text in the list of completions.</param>
/// <param name="Detail">What it means; null where the text says it.</param>
/// <param name="Value">What is sent for the text, when that is something else; null for the text itself.</param>
internal sealed record LineCompletion(int Start, string Text, string Shown, string? Detail, string? Value);
