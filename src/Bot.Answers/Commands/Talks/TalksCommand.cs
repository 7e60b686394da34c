using Bot.Answers.Cards;
using Bot.Answers.Wording;
using Bot.Search;

namespace Bot.Answers.Commands;

/// <summary>/talks: search and list, narrowed by speaker, event, days and slides, page by page.</summary>
internal sealed class TalksCommand : ICommand
{
    private const int MostRelated = 10;
    private const int MostFound = 200;

    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(
        CommandNames.Talks,
        CommandWording.Talks,
        [
            new(OptionNames.Query, CommandWording.Query),
            new(OptionNames.Speaker, CommandWording.BySpeaker) { Completes = true },
            new(OptionNames.Event, CommandWording.AtEvent) { Completes = true },
            new(OptionNames.After, CommandWording.After, OptionKind.Day),
            new(OptionNames.Before, CommandWording.Before, OptionKind.Day),
            new(OptionNames.Slides, CommandWording.OnlySlides, OptionKind.Flag),
            new(OptionNames.Like, CommandWording.Like) { Completes = true },
        ]);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(TalkFilter.Read(request, context) switch
        {
            { Problem: { } problem } => Replies.Problem(problem, context.Locale),
            var filter when request[OptionNames.Like] is { } like => Related(like, filter, request, context, cancellationToken),
            var filter => List(filter, request, context, cancellationToken),
        });

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) => option switch
    {
        OptionNames.Speaker => Completions.People(typed, context),
        OptionNames.Event => Completions.Events(typed, context),
        OptionNames.Like => Completions.Talks(typed, context),
        _ => [],
    };

    private static Reply List(TalkFilter filter, CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var talks = request[OptionNames.Query] is { } query
            ? context.Library.Index.Search(new SearchQuery(query, key => filter.Takes(context.Library.Talks[key])), MostFound, cancellationToken)
                .Hits.Select(hit => context.Library.Talks[hit.Talk]).ToList()
            : context.Library.Talks.All.Where(filter.Takes).ToList();
        return Page(talks, TalkWording.Found(talks.Count), request, context);
    }

    private static Reply Related(string like, TalkFilter filter, CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (Lookup.Talk(like, context.Library, cancellationToken).Fitting is not [var talk, ..])
            return Replies.Nothing(Array.Empty<FoundTalk>(), context.Locale);
        var related = RelatedTalks.Of(talk, context.Library, MostRelated, cancellationToken).Where(filter.Takes).ToList();
        return Page(related, TalkWording.RelatedTo(TalkCard.TitleOf(talk, context.Locale)), request, context);
    }

    private static Reply Page(List<FoundTalk> talks, LocalizedText sentence, CommandRequest request, CommandContext context) => talks.Count == 0
        ? Replies.Nothing(Array.Empty<FoundTalk>(), context.Locale)
        : TalkPages.Of(talks, request, context) with { Text = sentence.In(context.Locale) };
}
