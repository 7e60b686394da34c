using System.Globalization;
using Bot.Answers;
using Bot.Logging;
using Bot.Worker;
using Microsoft.Extensions.Logging;

namespace Bot.Prompt;

/// <summary>One person's talk with the bot, line by line; what the last reply offered can be taken by its number.</summary>
internal sealed class Conversation(
    CommandCatalogue catalogue, LibraryHolder holder, SyncStatus status, TimeProvider time, ConversationLanguage language, ILogger log)
{
    private IReadOnlyList<FollowUp> _offered = [];
    private Locale _last = language.User;

    /// <summary>The context of a command given now, in a language.</summary>
    public CommandContext Context(Locale locale) => new(holder.Current, locale, Caller.Console, time.GetUtcNow(), status.Snapshot());

    /// <summary>Answers one line.</summary>
    /// <param name="line">A question, a command with a slash, or the number of what the last reply offered.</param>
    /// <param name="completed">What to send for option texts that were completed; empty where nothing is completed.</param>
    /// <param name="cancellationToken">Ends the answer early.</param>
    /// <returns>The reply, with what it offers in the order of its numbers, and its language.</returns>
    public async ValueTask<Turn> SayAsync(string line, IReadOnlyDictionary<string, string> completed, CancellationToken cancellationToken)
    {
        var number = _offered.Count > 0 ? NumberOf(line) : null;
        if (number < 1 || number > _offered.Count)
            return new(new(Answer.None, PromptWording.NoSuchNumber(_offered.Count).In(_last)) { Kind = ReplyKind.Problem }, [], _last);

        var (request, locale) = number is { } place ? (_offered[place - 1].Request, _last) : (Read(line, completed), LanguageOf(line));
        var reply = await RunAsync(request, locale, cancellationToken);
        _last = locale;
        _offered = Offers.Of(reply, locale);
        return new(reply, _offered, locale);
    }

    /// <summary>Answers a question as it stands: neither a slash nor a number means anything else, and nothing is offered afterwards.</summary>
    public async ValueTask<Turn> AskAsync(string question, CancellationToken cancellationToken)
    {
        var locale = language.Fixed ?? QuestionLanguage.Of(question);
        var reply = await RunAsync(CommandRequest.Of("ask", "question", question), locale, cancellationToken);
        return new(reply, [], locale);
    }

    private async ValueTask<Reply> RunAsync(CommandRequest request, Locale locale, CancellationToken cancellationToken)
    {
        try
        {
            return await catalogue.RunAsync(request, Context(locale), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(Answer.None, PromptWording.Unexpected(Bug.Report(log, exception)).In(locale)) { Kind = ReplyKind.Problem };
        }
    }

    // Up to two digits, as there are never a hundred numbers: 2019 is a question.
    private static int? NumberOf(string line) =>
        line.Trim().Normalize(System.Text.NormalizationForm.FormKC) is { Length: <= 2 } text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private CommandRequest Read(string line, IReadOnlyDictionary<string, string> completed)
    {
        var request = SlashLine.Parse(line, catalogue).Request;
        return completed.Count == 0
            ? request
            : request with { Options = request.Options.ToDictionary(option => option.Key, option => completed.GetValueOrDefault(option.Value, option.Value), StringComparer.Ordinal) };
    }

    // A command's words are no sentence: only Japanese in them tells a language.
    private Locale LanguageOf(string line) => language.Fixed ?? QuestionLanguage.Of(line) switch
    {
        Locale.English when SlashLine.IsCommand(line) => language.User,
        var told => told,
    };
}

/// <summary>The languages of a conversation.</summary>
/// <param name="User">The person's own, for what tells no language.</param>
/// <param name="Fixed">Given by the person for everything; null for each question's own.</param>
internal sealed record ConversationLanguage(Locale User, Locale? Fixed);

/// <summary>A reply in a conversation.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Offers">What can be taken by number, from 1.</param>
/// <param name="Locale">The reply's language.</param>
internal sealed record Turn(Reply Reply, IReadOnlyList<FollowUp> Offers, Locale Locale);

/// <summary>What a reply offers to go on with.</summary>
internal static class Offers
{
    /// <summary>Choices first, then buttons, then pages: the order of their numbers.</summary>
    public static IReadOnlyList<FollowUp> Of(Reply reply, Locale locale) => [.. reply.Choices, .. reply.FollowUps, .. Pages(reply.Page, locale)];

    private static IEnumerable<FollowUp> Pages(PageOf? page, Locale locale)
    {
        if (page is null)
            yield break;

        if (page.Number < page.Count)
            yield return new(PromptWording.NextPage.In(locale), page.Request with { Page = page.Number + 1 });
        if (page.Number > 1)
            yield return new(PromptWording.PreviousPage.In(locale), page.Request with { Page = page.Number - 1 });
    }
}
