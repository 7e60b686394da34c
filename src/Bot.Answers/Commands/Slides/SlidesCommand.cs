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
        ValueTask.FromResult(NamedTalk.Reply(
            request, context, talk => Page(talk, context), talk => ToSlides(talk, context.Locale), cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        option is OptionNames.Talk ? Completions.Talks(typed, context) : [];

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
