using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Search;

namespace Bot.Answers.Commands;

/// <summary>What an option's text stands for: one thing, several to choose from, or nothing but near ones.</summary>
/// <param name="Fitting">What it names; several must be chosen from.</param>
/// <param name="Near">What it may have meant, when nothing fits.</param>
public sealed record Looked<T>(IReadOnlyList<T> Fitting, IReadOnlyList<T> Near);

/// <summary>Finds what an option's text stands for: an id from a completion, a whole name, a part of one, or words about it.</summary>
public static class Lookup
{
    private const int Most = 25;
    private const int MostNear = 3;

    public static Looked<FoundTalk> Talk(string text, Library library, CancellationToken cancellationToken)
    {
        var found = Named(text, library.Talks.Find, library.Names.Talks, talk => talk.Id);
        if (found.Fitting.Count > 0)
            return found;
        var hits = library.Index.Search(new SearchQuery(text), MostNear, cancellationToken).Hits;
        return found with { Near = [.. hits.Select(hit => library.Talks[hit.Talk])] };
    }

    public static Looked<Person> Person(string text, Library library) =>
        Named(text, library.People.Find, library.Names.People, person => person.Id);

    public static Looked<EventEntry> Event(string text, Library library) =>
        Named(text, library.Events.Find, library.Names.Events, entry => entry.Id);

    private static Looked<T> Named<T>(string text, Func<string, IReadOnlyList<T>> find, INameIndex<T> index, Func<T, string> id)
    {
        if (find(text) is { Count: > 0 } exact)
            return new Looked<T>(exact, []);
        var holding = Distinct(index.Complete(text, 2 * Most), id);
        return holding.Count > 0
            ? new Looked<T>([.. holding.Take(Most)], [])
            : new Looked<T>([], [.. Distinct(index.Recognise(text), id).Take(MostNear)]);
    }

    private static List<T> Distinct<T>(IEnumerable<NameMatch<T>> matches, Func<T, string> id) =>
        [.. matches.Select(match => match.Value).DistinctBy(id, StringComparer.Ordinal)];
}
