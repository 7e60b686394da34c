using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Interactions;

/// <summary>Completes an option while it is typed. Discord lets nobody ask for more time here, so late completions are none.</summary>
internal sealed class Autocomplete(CommandRunner runner, TimeProvider time)
{
    /// <summary>How long somebody who types waits.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>At most 25 completions.</summary>
    public async Task<InteractionAnswer> CompleteAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (runner.Find(interaction.Data?.Name) is not { } command) return Answer([]);
        if (interaction.Data?.Options?.FirstOrDefault(option => option.Focused) is not { } focused) return Answer([]);
        var asking = ReplyOptions.Read(interaction, command) with { Locale = Locales.Of(interaction.Locale) };
        try
        {
            return Answer(await Task.Run(() => runner.Complete(focused.Name, focused.Text, asking), cancellationToken)
                .WaitAsync(Longest, time, cancellationToken));
        }
        catch (TimeoutException)
        {
            return Answer([]);
        }
    }

    private static InteractionAnswer Answer(IEnumerable<Completion> completions) => new(new Choices(new ChoiceList(
        [.. completions.Select(Choice).OfType<Choice>().Take(Limits.Choices)])));

    // A value that does not fit would arrive as another one.
    private static Choice? Choice(Completion completion) =>
        TextCut.Line(completion.Name, TextRoom.Of(Limits.ChoiceText), markdown: false) is { Length: > 0 } name
            && completion.Value is { Length: > 0 and <= Limits.ChoiceText } value
                ? new Choice(name, value)
                : null;
}
