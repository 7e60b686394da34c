using Bot.Answers.Cards;

namespace Bot.Answers.Commands;

/// <summary>Many talks, a page at a time.</summary>
internal static class TalkPages
{
    private const int PageSize = 5;

    /// <summary>The page that the request asks for, or the nearest there is; without a sentence of its own.</summary>
    /// <param name="talks">All of them, in the order to show.</param>
    /// <param name="request">The request that another page repeats.</param>
    /// <param name="context">Library and language.</param>
    public static Reply Of(IReadOnlyList<FoundTalk> talks, CommandRequest request, CommandContext context)
    {
        var pages = Math.Max(1, (talks.Count + PageSize - 1) / PageSize);
        var number = Math.Clamp(request.Page, 1, pages);
        var shown = talks.Skip((number - 1) * PageSize).Take(PageSize).ToList();
        return new Reply(Answer.None with { Answered = talks.Count > 0, Talks = shown }, "")
        {
            Cards = [.. shown.Select(talk => TalkCard.Of(talk, context.Library, context.Locale, ChosenPoints.Hidden))],
            Choices = [.. shown.Select(talk => Replies.ToTalk(talk, context.Locale))],
            Page = new PageOf(number, pages, talks.Count, request with { Page = 1 }),
        };
    }
}
