using Bot.Answers.Cards;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>/slides: where a talk's slides are, or that the report links none.</summary>
internal sealed class SlidesCommand : ICommand
{
    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Slides, CommandWording.Slides, [StandardOptions.Talk]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Run(request[OptionNames.Talk], context, cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option is OptionNames.Talk ? Completions.Talks(typed, context) : [];

    private static Reply Run(string? text, CommandContext context, CancellationToken cancellationToken)
    {
        if (text is null)
            return Replies.Missing(OptionNames.Talk, context.Locale);
        var looked = Lookup.Talk(text, context.Library, cancellationToken);
        return looked.Fitting switch
        {
            [] => Replies.Nothing(looked.Near, context.Locale),
            [var talk] => Page(talk, context),
            var several => Replies.Choice(
                CommonWording.ChooseTalk, [.. several.Select(talk => ToSlides(talk, context.Locale))], [.. several.Take(10)], context.Locale),
        };
    }

    private static Reply Page(FoundTalk talk, CommandContext context)
    {
        var title = TalkCard.TitleOf(talk, context.Locale);
        var sentence = talk.Talk.Slides.Any() ? TalkWording.SlidesOf(title) : TalkWording.NoSlidesOf(title);
        return new Reply(TalkPage.AnswerOf(talk), sentence.In(context.Locale))
        {
            Cards = [TalkCard.Of(talk, context.Library, context.Locale, ChosenPoints.Hidden)],
            FollowUps = FollowUps.Of(talk, context),
        };
    }

    private static FollowUp ToSlides(FoundTalk talk, Locale locale) =>
        Replies.ToTalk(talk, locale) with { Request = CommandRequest.Of(CommandNames.Slides, OptionNames.Talk, talk.Id) };
}
