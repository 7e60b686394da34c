using Bot.Answers.Cards;
using Bot.Answers.People;
using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Search;

namespace Bot.Answers.Commands;

/// <summary>Completes names of the library; nothing typed offers those of the newest events.</summary>
public static class Completions
{
    private const int Most = 25;
    private const int NameSpace = 100;

    public static IReadOnlyList<Completion> Talks(string typed, CommandContext context) =>
        [.. Matching(typed, context.Library.Names.Talks, context.Library.Talks.All, talk => talk.Id)
            .Select(talk => new Completion(Label(TalkCard.TitleOf(talk, context.Locale), talk.Report.Event.Title), talk.Id))];

    public static IReadOnlyList<Completion> People(string typed, CommandContext context) =>
        [.. Matching(typed, context.Library.Names.People, context.Library.People.All, person => person.Id)
            .Select(person => new Completion(Label(person.Name, OtherHandle(person)), person.Id))];

    public static IReadOnlyList<Completion> Events(string typed, CommandContext context) =>
        [.. Matching(typed, context.Library.Names.Events, context.Library.Events.All, entry => entry.Id)
            .Select(entry => new Completion(Label(entry.Name, entry.Date is { } day ? Days.Plain(day).In(context.Locale) : null), entry.Id))];

    private static IEnumerable<T> Matching<T>(string typed, INameIndex<T> index, IReadOnlyList<T> recent, Func<T, string> id) =>
        (string.IsNullOrWhiteSpace(typed) ? recent : index.Complete(typed, 2 * Most).Select(match => match.Value))
            .DistinctBy(id, StringComparer.Ordinal).Take(Most);

    private static string? OtherHandle(Person person) =>
        person.Handles.Where(handle => handle != person.Name).Select(handle => $"@{handle}").FirstOrDefault();

    private static string Label(string name, string? detail) => TextFit.Label(detail is null ? name : $"{name} — {detail}", NameSpace);
}
