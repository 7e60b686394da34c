using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Answers.Snapshots;
using Bot.Search;

namespace Bot.Answers;

/// <summary>The names that a library knows, for completion and for recognising them in questions.</summary>
public sealed class LibraryNames
{
    private readonly NameIndex<FoundTalk> _talks;
    private readonly NameIndex<Person> _people;
    private readonly NameIndex<EventEntry> _events;
    private readonly NameIndex<EventSeries> _series;

    private LibraryNames(NameIndex<FoundTalk> talks, NameIndex<Person> people, NameIndex<EventEntry> events, NameIndex<EventSeries> series) =>
        (_talks, _people, _events, _series) = (talks, people, events, series);

    /// <summary>Titles of talks.</summary>
    public INameIndex<FoundTalk> Talks => _talks;

    /// <summary>People by each of their names and handles.</summary>
    public INameIndex<Person> People => _people;

    /// <summary>Events by their whole names.</summary>
    public INameIndex<EventEntry> Events => _events;

    /// <summary>Series by their names without a number.</summary>
    public INameIndex<EventSeries> Series => _series;

    /// <summary>Makes ready what completing needs; otherwise the first completion waits for it, as long as building a third of the library takes.</summary>
    public void Prepare()
    {
        _talks.Prepare();
        _people.Prepare();
        _events.Prepare();
        _series.Prepare();
    }

    /// <summary>No names.</summary>
    internal static LibraryNames Empty(Analyzer analyzer) => new(
        NameIndex<FoundTalk>.Build([], analyzer, NewestFirst.Order),
        NameIndex<Person>.Build([], analyzer, NewestFirst.Order),
        NameIndex<EventEntry>.Build([], analyzer, NewestFirst.Order),
        NameIndex<EventSeries>.Build([], analyzer, NewestFirst.Order));

    /// <summary>The names after a change.</summary>
    internal LibraryNames With(
        Change<EventEntry> events, Change<EventSeries> series, Change<FoundTalk> talks, Task<(PersonDirectory All, Change<Person> Change)> people)
    {
        var (titles, names, families) = (
            With(_talks, talks, talk => talk.Talk.Title is { } title ? [title] : []),
            With(_events, events, entry => [entry.Name]),
            With(_series, series, all => [all.Name]));
        return new(titles, With(_people, people.GetAwaiter().GetResult().Change, person => person.Aliases), names, families);
    }

    private static NameIndex<T> With<T>(NameIndex<T> index, Change<T> change, Func<T, IEnumerable<string>> names)
        where T : class =>
        index.With(change.Gone.ToHashSet<T>(ReferenceEqualityComparer.Instance), change.Came.SelectMany(value => names(value).Select(name => (value, name))));
}
