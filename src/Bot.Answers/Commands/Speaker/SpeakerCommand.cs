using Bot.Answers.Cards;
using Bot.Answers.People;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/speaker: one person, by any of their names, with their talks by day; homonyms are asked about.</summary>
internal sealed class SpeakerCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Speaker, CommandWording.Speaker, [StandardOptions.Speaker]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Run(request, context));

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option is OptionNames.Speaker ? Completions.People(typed, context) : [];

    private static Reply Run(CommandRequest request, CommandContext context)
    {
        if (request[OptionNames.Speaker] is not { } text)
            return Replies.Missing(OptionNames.Speaker, context.Locale);
        var looked = Lookup.Person(text, context.Library);
        return looked.Fitting switch
        {
            [] => Replies.Nothing([.. looked.Near.Select(person => Replies.ToPerson(person, context.Locale))], context.Locale),
            [var person] => Page(person, request, context),
            var several => Replies.Choice(
                CommonWording.ChoosePerson, [.. several.Select(person => Replies.ToPerson(person, context.Locale))], [], context.Locale),
        };
    }

    private static Reply Page(Person person, CommandRequest request, CommandContext context)
    {
        var page = TalkPages.Of(person.Talks, request, context);
        return page with
        {
            Text = TalkWording.TalksBy(person.Name, person.Talks.Count).In(context.Locale),
            Cards = [PersonCard.Of(person, context.Locale), .. page.Cards],
        };
    }
}
