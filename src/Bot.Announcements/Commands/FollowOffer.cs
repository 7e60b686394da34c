using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.People;
using Bot.Answers.Text;

namespace Bot.Announcements.Commands;

/// <summary>A command whose cards offer to follow the speaker they show, where it is one.</summary>
public sealed class FollowOffer(ICommand inner) : ICommand
{
    private const int MostButtons = 5;
    private const int LabelSpace = 80;

    /// <inheritdoc/>
    public CommandDescription Description => inner.Description;

    /// <inheritdoc/>
    public async ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var reply = await inner.RunAsync(request, context, cancellationToken);
        return reply.Kind is ReplyKind.Answer && OnlySpeaker(reply, context.Library) is { } person
            ? reply with { FollowUps = [.. reply.FollowUps.Take(MostButtons - 1), Button(person, context.Locale)] }
            : reply;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Completion> Complete(string option, string typed, CommandRequest request, CommandContext context) =>
        inner.Complete(option, typed, request, context);

    private static FollowUp Button(Person person, Locale locale) => new(
        TextFit.Label(SubscriptionCommandWording.FollowButton(person.Name).In(locale), LabelSpace),
        CommandRequest.Of(FollowCommand.Name, SubscribeOptions.Speaker, person.Id));

    private static Person? OnlySpeaker(Reply reply, Library library) => reply.Answer.Talks
        .SelectMany(talk => talk.Talk.Speakers.Select(speaker => library.People.Of(talk, speaker)).OfType<Person>().Distinct())
        .GroupBy(person => person.Id, StringComparer.Ordinal).Where(mentions => mentions.Count() == reply.Answer.Talks.Count).ToList() is [var only] ? only.First() : null;
}
