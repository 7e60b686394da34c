using Bot.Answers.Text;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.People;

/// <summary>
/// Decides which mentions in reports are one person: a handle agrees, people.yml says so, or the full name agrees.
/// One name with two handles is two people, unless people.yml joins them.
/// </summary>
internal sealed class PersonResolver
{
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly EntryLookup _entries;
    private readonly string?[] _handles;
    private readonly string?[] _fullNames;
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, PersonEntry> _known = [];

    private PersonResolver(IReadOnlyList<Mention> mentions, EntryLookup entries)
    {
        (_mentions, _entries) = (mentions, entries);
        _handles = [.. mentions.Select(mention => mention.HandleKey())];
        _fullNames = [.. mentions.Select(mention => mention.FullNameKey())];
        _sets = new DisjointSets(mentions.Count);
    }

    /// <summary>The people behind all mentions, in the order of their first mention.</summary>
    /// <param name="mentions">The speakers of all talks, the newest talk first.</param>
    /// <param name="entries">What people.yml says.</param>
    public static IReadOnlyList<Person> Resolve(IReadOnlyList<Mention> mentions, EntryLookup entries)
    {
        var resolver = new PersonResolver(mentions, entries);
        resolver.JoinByHandle();
        resolver.JoinByEntry();
        resolver.JoinByFullName();
        return [.. resolver.All.GroupBy(resolver._sets.Find).Select(same => resolver.Compose([.. same]))];
    }

    /// <summary>A speaker's names and handles folded, with those that people.yml has for them: two speakers who share none are two people.</summary>
    public static IEnumerable<string> KeysOf(Speaker speaker, PersonEntry? entry) =>
        new[] { speaker.Name, speaker.Handle, entry?.Name }.Concat(entry?.Names ?? []).Concat(entry?.Handles ?? []).OfType<string>()
            .SelectMany(name => new[] { NameKey.OfPerson(name), NameKey.Of(name) }).Distinct(StringComparer.Ordinal);

    private IEnumerable<int> All => Enumerable.Range(0, _mentions.Count);

    private void JoinByHandle()
    {
        foreach (var same in All.Where(i => _handles[i] is not null).GroupBy(i => _handles[i], StringComparer.Ordinal))
            _sets.JoinAll([.. same]);
    }

    private void JoinByEntry()
    {
        foreach (var same in All.Select(i => (Mention: i, Entry: _entries.Find(_mentions[i].Speaker))).Where(pair => pair.Entry is not null)
                     .GroupBy(pair => pair.Entry!))
        {
            _sets.JoinAll([.. same.Select(pair => pair.Mention)]);
            foreach (var (mention, entry) in same)
                _known[mention] = entry!;
        }
    }

    private void JoinByFullName()
    {
        foreach (var same in All.Where(i => _fullNames[i] is not null).GroupBy(i => _fullNames[i], StringComparer.Ordinal))
        {
            var withoutHandle = same.Where(i => _handles[i] is null && !_known.ContainsKey(i)).ToList();
            var accounts = same.Except(withoutHandle).Select(_sets.Find).Distinct().ToList();
            _sets.JoinAll(withoutHandle);
            if (withoutHandle.Count > 0 && accounts.Count == 1)
                _sets.Join(accounts[0], withoutHandle[0]);
        }
    }

    private Person Compose(IReadOnlyList<int> same)
    {
        var entry = same.Select(i => _known.GetValueOrDefault(i)).FirstOrDefault(found => found is not null);
        var speakers = same.Select(i => _mentions[i].Speaker).ToList();
        var handles = Distinct([.. speakers.Select(speaker => speaker.Handle), .. entry?.Handles ?? []]);
        var names = Distinct([entry?.Name, .. speakers.Select(speaker => speaker.Name).OrderByDescending(IsFullest), .. entry?.Names ?? []]);
        var name = names.Count > 0 ? names[0] : handles.Count > 0 ? handles[0] : "";
        List<Mention> mentions = [.. same.Select(i => _mentions[i])];
        var talks = mentions.Select(mention => mention.Talk).DistinctBy(talk => talk.Key).ToList();
        var first = handles.Count > 0 ? NameKey.Of(handles[0]) : NameKey.OfPerson(name);
        var id = StableId.Of('p', first, handles.Count > 0 || IsFullest(name) ? "" : talks[0].Report.File);
        return new Person(id, name, names, handles, talks)
        {
            Mentions = mentions,
            Keys = [.. speakers.Distinct().SelectMany(speaker => KeysOf(speaker, entry)).Distinct(StringComparer.Ordinal)],
        };
    }

    private static bool IsFullest(string? name) => name is not null && name.Trim().Any(char.IsWhiteSpace);

    private static List<string> Distinct(IEnumerable<string?> names) =>
        [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name!).DistinctBy(NameKey.Of, StringComparer.Ordinal)];
}
