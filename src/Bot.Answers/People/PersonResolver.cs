using Bot.Answers.Text;
using Bot.Reports.Files;

namespace Bot.Answers.People;

/// <summary>
/// Decides which mentions in reports are one person: a handle agrees, people.yml says so, or the full name agrees.
/// One name with two handles is two people, unless people.yml joins them.
/// </summary>
internal sealed class PersonResolver
{
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly IReadOnlyList<PersonEntry> _entries;
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, PersonEntry> _known = [];

    private PersonResolver(IReadOnlyList<Mention> mentions, IReadOnlyList<PersonEntry> entries)
    {
        _mentions = mentions;
        _entries = entries;
        _sets = new DisjointSets(mentions.Count);
    }

    /// <summary>The people behind all mentions, in the order of their first mention.</summary>
    /// <param name="mentions">The speakers of all talks.</param>
    /// <param name="entries">What people.yml says.</param>
    /// <param name="resolved">Told for each mention who it is.</param>
    public static IReadOnlyList<Person> Resolve(
        IReadOnlyList<Mention> mentions, IReadOnlyList<PersonEntry> entries, Action<Mention, Person> resolved)
    {
        var resolver = new PersonResolver(mentions, entries);
        resolver.JoinByHandle();
        resolver.JoinByEntry();
        resolver.JoinByFullName();
        return resolver.People(resolved);
    }

    private IEnumerable<int> All => Enumerable.Range(0, _mentions.Count);

    private void JoinByHandle()
    {
        foreach (var same in All.Where(i => _mentions[i].HandleKey is not null).GroupBy(i => _mentions[i].HandleKey, StringComparer.Ordinal))
            _sets.JoinAll([.. same]);
    }

    private void JoinByEntry()
    {
        var keyed = new EntryLookup(_entries);
        foreach (var same in All.Select(i => (Mention: i, Entry: keyed.Find(_mentions[i].Speaker))).Where(pair => pair.Entry is not null)
                     .GroupBy(pair => pair.Entry!))
        {
            _sets.JoinAll([.. same.Select(pair => pair.Mention)]);
            foreach (var (mention, entry) in same)
                _known[mention] = entry!;
        }
    }

    private void JoinByFullName()
    {
        foreach (var same in All.Where(i => _mentions[i].FullNameKey is not null).GroupBy(i => _mentions[i].FullNameKey, StringComparer.Ordinal))
        {
            var withoutHandle = same.Where(i => _mentions[i].HandleKey is null && !_known.ContainsKey(i)).ToList();
            var accounts = same.Except(withoutHandle).Select(_sets.Find).Distinct().ToList();
            _sets.JoinAll(withoutHandle);
            if (withoutHandle.Count > 0 && accounts.Count == 1)
                _sets.Join(accounts[0], withoutHandle[0]);
        }
    }

    private List<Person> People(Action<Mention, Person> resolved)
    {
        var people = new List<Person>();
        foreach (var same in All.GroupBy(_sets.Find).Select(set => set.ToList()))
        {
            var person = Compose(same);
            same.ForEach(mention => resolved(_mentions[mention], person));
            people.Add(person);
        }
        return people;
    }

    private Person Compose(IReadOnlyList<int> same)
    {
        var entry = same.Select(i => _known.GetValueOrDefault(i)).FirstOrDefault(found => found is not null);
        var speakers = same.Select(i => _mentions[i].Speaker).ToList();
        var handles = Distinct([.. speakers.Select(speaker => speaker.Handle), .. entry?.Handles ?? []]);
        var names = Distinct([entry?.Name, .. speakers.Select(speaker => speaker.Name).OrderByDescending(IsFullest), .. entry?.Names ?? []]);
        var name = names.Count > 0 ? names[0] : handles.Count > 0 ? handles[0] : "";
        var talks = same.Select(i => _mentions[i].Talk).DistinctBy(talk => talk.Key).OrderByDescending(talk => talk.Report.Event.Date).ToList();
        var first = handles.Count > 0 ? NameKey.Of(handles[0]) : NameKey.OfPerson(name);
        return new Person(StableId.Of('p', first, handles.Count > 0 || IsFullest(name) ? "" : talks[0].Report.File), name, names, handles, talks);
    }

    private static bool IsFullest(string? name) => name is not null && name.Trim().Any(char.IsWhiteSpace);

    private static List<string> Distinct(IEnumerable<string?> names) =>
        [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name!).DistinctBy(NameKey.Of, StringComparer.Ordinal)];
}
