using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Search;

namespace Bot.Answers;

/// <summary>The names that a library knows, for completion and for recognising them in questions.</summary>
public sealed class LibraryNames
{
    internal LibraryNames(Library library)
    {
        var analyzer = library.Analyzer;
        Talks = NameIndex<FoundTalk>.Build(
            library.Talks.All.Where(talk => talk.Talk.Title is not null).Select(talk => (talk, talk.Talk.Title!)), analyzer);
        People = NameIndex<Person>.Build(library.People.All.SelectMany(person => person.Aliases.Select(alias => (person, alias))), analyzer);
        Events = NameIndex<EventEntry>.Build(library.Events.All.Select(entry => (entry, entry.Name)), analyzer);
        Series = NameIndex<EventSeries>.Build(library.Events.Series.Select(series => (series, series.Name)), analyzer);
    }

    /// <summary>Titles of talks.</summary>
    public INameIndex<FoundTalk> Talks { get; }

    /// <summary>People by each of their names and handles.</summary>
    public INameIndex<Person> People { get; }

    /// <summary>Events by their whole names.</summary>
    public INameIndex<EventEntry> Events { get; }

    /// <summary>Series by their names without a number.</summary>
    public INameIndex<EventSeries> Series { get; }
}
