using Bot.Answers.Cards;
using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Answers.Text;
using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>Replies that several commands give.</summary>
public static class Replies
{
    private const int LabelSpace = 80;
    private const int DetailSpace = 100;
    private const int MostSuggestions = 3;
    private const int MostChoices = 25;

    /// <summary>The reports do not answer; at most three talks are offered, marked as suggestions.</summary>
    public static Reply Nothing(IReadOnlyList<FoundTalk> suggestions, Locale locale)
    {
        var offered = suggestions.Take(MostSuggestions).ToList();
        return new Reply(Answer.None with { Talks = offered }, Sentence(CommonWording.NothingFound, offered.Count > 0, locale))
        {
            Kind = ReplyKind.NothingFound,
            Choices = [.. offered.Select(talk => ToTalk(talk, locale))],
        };
    }

    /// <summary>The reports do not name such a person or event; what is offered are suggestions.</summary>
    public static Reply Nothing(IReadOnlyList<FollowUp> suggestions, Locale locale) =>
        new(Answer.None, Sentence(CommonWording.NothingFound, suggestions.Count > 0, locale))
        {
            Kind = ReplyKind.NothingFound,
            Choices = [.. suggestions.Take(MostSuggestions)],
        };

    /// <summary>Several fit, and one must be chosen.</summary>
    public static Reply Choice(LocalizedText question, IReadOnlyList<FollowUp> choices, IReadOnlyList<FoundTalk> talks, Locale locale) =>
        new(Answer.None with { Answered = true, Talks = talks }, question.In(locale))
        {
            Kind = ReplyKind.Choice,
            Choices = [.. choices.Take(MostChoices)],
        };

    /// <summary>The request made no sense; the sentence says what to do.</summary>
    public static Reply Problem(LocalizedText sentence, Locale locale) =>
        new(Answer.None, sentence.In(locale)) { Kind = ReplyKind.Problem, Private = true };

    /// <summary>The request lacks an option that it needs.</summary>
    public static Reply Missing(string option, Locale locale) => Problem(CommonWording.Missing(option), locale);

    /// <summary>There is no such command.</summary>
    public static Reply UnknownCommand(string name, Locale locale) =>
        Problem(CommonWording.UnknownCommand(TextFit.Label(name, LabelSpace)), locale) with
        {
            FollowUps = [new("/help", CommandRequest.Of(CommandNames.Help))],
        };

    /// <summary>A choice that leads to a talk.</summary>
    public static FollowUp ToTalk(FoundTalk talk, Locale locale) =>
        new(TextFit.Label(TalkCard.TitleOf(talk, locale), LabelSpace), CommandRequest.Of(CommandNames.Talk, OptionNames.Talk, talk.Id))
        {
            Detail = TextFit.Label($"{TalkCard.SpeakersOf(talk, locale)} · {TalkCard.EventOf(talk.Report, locale)}", DetailSpace),
        };

    /// <summary>A choice that leads to a person.</summary>
    public static FollowUp ToPerson(Person person, Locale locale) =>
        new(TextFit.Label(person.Name, LabelSpace), CommandRequest.Of(CommandNames.Speaker, OptionNames.Speaker, person.Id))
        {
            Detail = TextFit.Label(PersonCard.Hint(person, locale), DetailSpace),
        };

    /// <summary>A choice that leads to an event.</summary>
    public static FollowUp ToEvent(EventEntry entry, Locale locale) =>
        new(TextFit.Label(entry.Name, LabelSpace), CommandRequest.Of(CommandNames.Event, OptionNames.Event, entry.Id))
        {
            Detail = TextFit.Label((entry.Date is { } day ? Days.Plain(day) : CardWording.NoDay).In(locale), DetailSpace),
        };

    private static string Sentence(LocalizedText nothing, bool suggests, Locale locale) =>
        suggests ? $"{nothing.In(locale)} {CommonWording.Suggestions.In(locale)}" : nothing.In(locale);
}
