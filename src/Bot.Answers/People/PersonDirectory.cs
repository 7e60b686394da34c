using Bot.Answers.Snapshots;
using Bot.Answers.Text;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.People;

/// <summary>All speakers of a library, each once, by any of their names.</summary>
public sealed class PersonDirectory
{
    private readonly EntryLookup _entries;
    private readonly Person[] _all;
    private readonly KeyLookup<Person> _byId;
    private readonly KeyLookup<Person> _byAlias;

    private PersonDirectory(EntryLookup entries, Person[] all, KeyLookup<Person> byId, KeyLookup<Person> byAlias) =>
        (_entries, _all, _byId, _byAlias) = (entries, all, byId, byAlias);

    /// <summary>All people, those of the newest talks first.</summary>
    public IReadOnlyList<Person> All => _all;

    /// <summary>Who a talk's speaker is; null for a speaker of another library.</summary>
    public Person? Of(FoundTalk talk, Speaker speaker) =>
        _byAlias.Near(NameKey.OfPerson(speaker.Display)).FirstOrDefault(person => Has(person.Mentions, talk, speaker));

    // Mentions stand in the order of their talks, so that somebody of a thousand talks is looked up in ten steps.
    private static bool Has(IReadOnlyList<Mention> mentions, FoundTalk talk, Speaker speaker)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (NewestFirst.Order.Compare(mentions[middle].Talk, talk) < 0) low = middle + 1;
            else high = middle;
        }
        for (; low < mentions.Count && NewestFirst.Order.Compare(mentions[low].Talk, talk) == 0; low++)
            if (mentions[low].Speaker == speaker && mentions[low].Talk.Key == talk.Key) return true;
        return false;
    }

    /// <summary>The people that an id, a whole name or a handle stands for: several are homonyms.</summary>
    public IReadOnlyList<Person> Find(string idOrName) =>
        _byId.Find(idOrName).FirstOrDefault() is { } person ? [person] : [.. Named(idOrName.TrimStart('@', '＠'))];

    /// <summary>The talks of whose speakers other reports or people.yml know another name, some of them twice.</summary>
    internal IEnumerable<FoundTalk> KnownOtherwise() => _all.SelectMany(person =>
    {
        string[] aliases = [.. person.Aliases];
        return person.Mentions.Where(mention => aliases.Any(alias => alias != mention.Speaker.Name && alias != mention.Speaker.Handle)).Select(mention => mention.Talk);
    });

    /// <summary>A directory of nobody.</summary>
    /// <param name="entries">What people.yml says.</param>
    internal static PersonDirectory Empty(IReadOnlyList<PersonEntry> entries) => new(
        new EntryLookup(entries), [], new(person => [person.Id], NewestFirst.Order), new(person => person.Keys, NewestFirst.Order));

    /// <summary>The directory after some talks went and came, and the people who differ: only those whom the talks may concern are resolved anew.</summary>
    internal (PersonDirectory People, Change<Person> Change) With(Change<FoundTalk> talks)
    {
        var came = Mention.Of(talks.Came).ToList();
        var concerned = Concerned([.. Mention.Of(talks.Gone), .. came]);
        var gone = talks.Gone.ToHashSet<FoundTalk>(ReferenceEqualityComparer.Instance);
        var mentions = concerned.SelectMany(person => person.Mentions).Where(mention => !gone.Contains(mention.Talk)).Concat(came);
        var change = new Change<Person>(concerned, PersonResolver.Resolve(SortedArray.Of(mentions, NewestFirst.Order), _entries));
        var all = SortedArray.With(_all, change.Gone, change.Came, NewestFirst.Order);
        return (new PersonDirectory(_entries, all, _byId.With(change), _byAlias.With(change)), change);
    }

    private IEnumerable<Person> Named(string name) => _byAlias.Find(NameKey.OfPerson(name));

    // Who shares a name or handle with a mention may become one with it, and by that with others.
    private HashSet<Person> Concerned(IEnumerable<Mention> mentions)
    {
        if (_all.Length == 0)
            return [];
        var concerned = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        var keys = new Queue<string>(mentions.SelectMany(mention => PersonResolver.KeysOf(mention.Speaker, _entries.Find(mention.Speaker))));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (keys.TryDequeue(out var key))
        {
            if (!seen.Add(key))
                continue;
            foreach (var person in _byAlias.Find(key).Where(concerned.Add).SelectMany(person => person.Keys))
                keys.Enqueue(person);
        }
        return concerned;
    }
}
