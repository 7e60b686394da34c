using Bot.Answers.Events;
using Bot.Answers.People;

namespace Bot.Answers.Snapshots;

/// <summary>What differs between two libraries.</summary>
/// <param name="Events">Events whose reports changed.</param>
/// <param name="Talks">Their talks.</param>
/// <param name="People">Speakers whose talks or names changed.</param>
internal sealed record LibraryChange(Change<EventEntry> Events, Change<FoundTalk> Talks, Change<Person> People)
{
    /// <summary>The files whose events are to be indexed anew.</summary>
    public IReadOnlySet<string> EventFiles => Events.Gone.Concat(Events.Came).Select(entry => entry.Report.File).ToHashSet(StringComparer.Ordinal);

    /// <summary>The files whose talks are to be indexed anew: those that changed, and those of people who are known by other names now.</summary>
    public IReadOnlySet<string> TalkFiles => EventFiles.Concat(Renamed().Select(mention => mention.Talk.Report.File)).ToHashSet(StringComparer.Ordinal);

    // A talk that stays is found by its speakers' names in other reports too, and one of those may have come or gone.
    private IEnumerable<Mention> Renamed()
    {
        var before = People.Gone.SelectMany(person => person.Mentions.Select(mention => (mention, person)))
            .ToLookup(pair => (pair.mention.Talk.Key, pair.mention.Place), pair => pair.person);
        return People.Came.SelectMany(person => person.Mentions.Where(mention =>
            !before[(mention.Talk.Key, mention.Place)].Any(known => known.Aliases.SequenceEqual(person.Aliases, StringComparer.Ordinal))));
    }
}
