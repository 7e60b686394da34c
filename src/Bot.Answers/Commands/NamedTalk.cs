using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>What a command on one talk replies: the talk's page, a choice of several, or what may have been meant.</summary>
internal static class NamedTalk
{
    private const int MostInAnswer = 10;

    /// <summary>Looks up the talk that the request names.</summary>
    /// <param name="request">Has the talk's option, as an id or as typed.</param>
    /// <param name="context">Library and language.</param>
    /// <param name="page">The reply for one talk.</param>
    /// <param name="choice">What leads to one of several.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static Reply Reply(
        CommandRequest request, CommandContext context, Func<FoundTalk, Reply> page, Func<FoundTalk, FollowUp> choice, CancellationToken cancellationToken)
    {
        if (request[OptionNames.Talk] is not { } text)
            return Replies.Missing(OptionNames.Talk, context.Locale);
        var looked = Lookup.Talk(text, context.Library, cancellationToken);
        return looked.Fitting switch
        {
            [] => Replies.Nothing(looked.Near, context.Locale),
            [var talk] => page(talk),
            var several => Replies.Choice(CommonWording.ChooseTalk, [.. several.Select(choice)], [.. several.Take(MostInAnswer)], context.Locale),
        };
    }
}
