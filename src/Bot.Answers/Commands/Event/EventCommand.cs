using Bot.Answers.Cards;
using Bot.Answers.Events;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/event: one event with its talks in their order.</summary>
internal sealed class EventCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Event, CommandWording.Event, [StandardOptions.Event]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Run(request, context));

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option is OptionNames.Event ? Completions.Events(typed, context) : [];

    private static Reply Run(CommandRequest request, CommandContext context)
    {
        if (request[OptionNames.Event] is not { } text)
            return Replies.Missing(OptionNames.Event, context.Locale);
        var looked = Lookup.Event(text, context.Library);
        return looked.Fitting switch
        {
            [] => Replies.Nothing([.. looked.Near.Select(entry => Replies.ToEvent(entry, context.Locale))], context.Locale),
            [var entry] => Page(entry, request, context),
            var several => Replies.Choice(
                CommonWording.ChooseEvent, [.. several.Select(entry => Replies.ToEvent(entry, context.Locale))], [], context.Locale),
        };
    }

    private static Reply Page(EventEntry entry, CommandRequest request, CommandContext context)
    {
        var page = TalkPages.Of(entry.Talks, request, context);
        return page with
        {
            Text = TalkWording.TalksAt(entry.Name, entry.Talks.Count).In(context.Locale),
            Cards = [EventCard.Of(entry, context.Library, context.Locale), .. page.Cards],
            Answer = page.Answer with { Answered = true, Date = entry.Date },
        };
    }
}
