using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>A question as it was understood.</summary>
/// <param name="Text">The question in NFKC.</param>
/// <param name="Asked">What is asked for.</param>
/// <param name="Topic">What is left as topic: as long as the text, with blanks where words carry no topic.</param>
/// <param name="Limits">What the answer must keep to.</param>
/// <param name="People">Speakers that are named by a whole name or handle; their names are part of the topic too.</param>
/// <param name="HasTopic">False when nothing but limits and people is named.</param>
internal sealed record Question(string Text, Asked Asked, string Topic, Limits Limits, IReadOnlyList<Person> People, bool HasTopic)
{
    /// <summary>True when the question asks for this, maybe among other things.</summary>
    public bool Asks(Asked what) => (Asked & what) is not Asked.None;

    /// <summary>True for a word of a named speaker's name.</summary>
    public bool NamesSomebody(QueryTerm term) =>
        People.Any(person => person.Aliases.Any(alias => alias.Contains(term.Text, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True for a question about an event rather than about a talk, or somebody's talk.</summary>
    public bool IsAboutEvent => People.Count == 0 && Asks(Asked.Day | Asked.Event | Asked.Venue) && !Asks(Asked.Speaker | Asked.Slides | Asked.Talk | Asked.Said);
}

/// <summary>What an answer must keep to: everything that the question names as a fact about the event or the talk.</summary>
internal sealed record Limits
{
    /// <summary>The events that are named, by name or series; null when none is.</summary>
    public IReadOnlyList<EventEntry>? Events { get; init; }

    /// <summary>The number within a series.</summary>
    public int? Number { get; init; }

    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>Months of the year, from a month or a season; empty when none is named.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>Of the events that fit, the newest is meant.</summary>
    public bool Newest { get; init; }

    /// <summary>A lightning talk is asked about; reports seldom tell which talks are, so it only decides between near equals.</summary>
    public bool Lightning { get; init; }

    /// <summary>True when nothing limits the answer.</summary>
    public bool None => Events is null && Number is null && Year is null && Months.Count == 0;
}
