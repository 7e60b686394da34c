using Bot.Answers.Text;
using Bot.Reports;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Answers.People;

/// <summary>All speakers of a library, each once, by any of their names.</summary>
public sealed class PersonDirectory
{
    private readonly Dictionary<(TalkKey Talk, string Speaker), Person> _byMention = [];
    private readonly Dictionary<string, Person> _byId;
    private readonly ILookup<string, Person> _byAlias;

    /// <summary>Resolves the speakers of all talks.</summary>
    /// <param name="talks">The talks, the newest first.</param>
    /// <param name="entries">What people.yml says.</param>
    public PersonDirectory(IReadOnlyList<FoundTalk> talks, IReadOnlyList<PersonEntry> entries)
    {
        var mentions = talks.SelectMany(talk => talk.Talk.Speakers.Select(speaker => new Mention(talk, speaker))).ToList();
        All = PersonResolver.Resolve(mentions, entries, Remember);
        _byId = All.DistinctBy(person => person.Id, StringComparer.Ordinal).ToDictionary(person => person.Id, StringComparer.Ordinal);
        _byAlias = All.SelectMany(person => person.Aliases.Select(NameKey.OfPerson).Distinct(StringComparer.Ordinal).Select(key => (key, person)))
            .ToLookup(pair => pair.key, pair => pair.person, StringComparer.Ordinal);
    }

    /// <summary>All people, those of the newest talks first.</summary>
    public IReadOnlyList<Person> All { get; }

    /// <summary>Who a talk's speaker is; null for a speaker of another library.</summary>
    public Person? Of(FoundTalk talk, Speaker speaker) => _byMention.GetValueOrDefault((talk.Key, speaker.Display));

    /// <summary>The people that an id, a whole name or a handle stands for: several are homonyms.</summary>
    public IReadOnlyList<Person> Find(string idOrName) =>
        _byId.TryGetValue(idOrName, out var person) ? [person] : [.. _byAlias[NameKey.OfPerson(idOrName.TrimStart('@', '＠'))]];

    private void Remember(Mention mention, Person person) => _byMention[(mention.Talk.Key, mention.Speaker.Display)] = person;
}
