using Bot.Answers.People;
using Bot.Answers.Text;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>Where a talk's page leads on to.</summary>
internal static class FollowUps
{
    private const int LabelSpace = 80;

    /// <summary>Slides, the event's other talks, more by its speakers, related talks: only those that lead somewhere, at most five.</summary>
    public static IReadOnlyList<FollowUp> Of(FoundTalk talk, CommandContext context) => [.. All(talk, context).Take(5)];

    private static FollowUp MoreBy(Person person, Locale locale) => new(
        TextFit.Label(CommonWording.MoreBy(person.Name).In(locale), LabelSpace),
        CommandRequest.Of(CommandNames.Speaker, OptionNames.Speaker, person.Id));

    private static IEnumerable<FollowUp> All(FoundTalk talk, CommandContext context)
    {
        var locale = context.Locale;
        if (talk.Talk.Slides.Any())
            yield return new FollowUp(CommonWording.SlidesButton.In(locale), CommandRequest.Of(CommandNames.Slides, OptionNames.Talk, talk.Id));
        var entry = context.Library.Events.Of(talk);
        if (entry.Talks.Count > 1)
            yield return new FollowUp(CommonWording.EventButton.In(locale), CommandRequest.Of(CommandNames.Event, OptionNames.Event, entry.Id));
        var people = talk.Talk.Speakers.Select(speaker => context.Library.People.Of(talk, speaker)).OfType<Person>();
        foreach (var person in people.Where(person => person.Talks.Count > 1).Take(2))
            yield return MoreBy(person, locale);
        if (talk.Talk.Title is not null)
            yield return new FollowUp(CommonWording.RelatedButton.In(locale), CommandRequest.Of(CommandNames.Talks, OptionNames.Like, talk.Id));
    }
}
