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
    private readonly Mention[] _mentions;
    private readonly MentionKeys[] _keys;
    private readonly DisjointSets _sets;

    private PersonResolver(Mention[] mentions, EntryLookup entries)
    {
        (_mentions, _keys, _sets) = (mentions, new MentionKeys[mentions.Length], new DisjointSets(mentions.Length));
        Parallel.For(0, mentions.Length, i => _keys[i] = MentionKeys.Of(mentions[i].Speaker, entries));
    }

    /// <summary>The people behind all mentions, in the order of their first mention.</summary>
    /// <param name="mentions">The speakers of all talks, the newest talk first.</param>
    /// <param name="entries">What people.yml says.</param>
    public static Person[] Resolve(Mention[] mentions, EntryLookup entries)
    {
        var resolver = new PersonResolver(mentions, entries);
        resolver.JoinBy(keys => keys.Handle);
        resolver.JoinBy(keys => keys.Entry);
        resolver.JoinByFullName();
        var same = Enumerable.Range(0, mentions.Length).GroupBy(resolver._sets.Find).ToArray();
        var people = new Person[same.Length];
        Parallel.For(0, same.Length, i => people[i] = resolver.Compose([.. same[i]]));
        return people;
    }

    /// <summary>
    /// A speaker's names and handles folded, with those that people.yml has for them, some of them twice: two speakers who share none are two people.
    /// </summary>
    public static IEnumerable<string> KeysOf(Speaker speaker, PersonEntry? entry)
    {
        IEnumerable<string?> names = [speaker.Name, speaker.Handle, entry?.Name, .. entry?.Names ?? [], .. entry?.Handles ?? []];
        return names.OfType<string>().SelectMany(KeysOf);
    }

    private static IEnumerable<string> KeysOf(string name) => [NameKey.OfPerson(name), NameKey.Of(name)];

    private void JoinBy<TKey>(Func<MentionKeys, TKey?> keyOf)
        where TKey : class
    {
        var first = new Dictionary<TKey, int>();
        for (var i = 0; i < _keys.Length; i++)
        {
            if (keyOf(_keys[i]) is { } key && !first.TryAdd(key, i))
                _sets.Join(first[key], i);
        }
    }

    private void JoinByFullName()
    {
        var namesakes = new Dictionary<string, Namesakes>(StringComparer.Ordinal);
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i].FullName is not { } name)
                continue;
            if (!namesakes.TryGetValue(name, out var same))
                namesakes.Add(name, same = new Namesakes());
            if (_keys[i] is { Handle: null, Entry: null })
                same.Unknown.Add(i);
            else
                same.Accounts.Add(_sets.Find(i));
        }
        foreach (var same in namesakes.Values)
        {
            _sets.JoinAll(same.Unknown);
            if (same is { Unknown.Count: > 0, Accounts.Count: 1 })
                _sets.Join(same.Accounts.First(), same.Unknown[0]);
        }
    }

    private Person Compose(int[] same)
    {
        var entry = same.Select(i => _keys[i].Entry).FirstOrDefault(found => found is not null);
        var mentions = Array.ConvertAll(same, i => _mentions[i]);
        Speaker[] speakers = mentions.Length == 1 ? [mentions[0].Speaker] : [.. mentions.Select(mention => mention.Speaker).Distinct()];
        var handles = Distinct([.. speakers.Select(speaker => speaker.Handle), .. entry?.Handles ?? []]);
        var names = Distinct([entry?.Name, .. speakers.Select(speaker => speaker.Name).OrderByDescending(IsFullest), .. entry?.Names ?? []]);
        var name = names.Count > 0 ? names[0] : handles.Count > 0 ? handles[0] : "";
        var first = handles.Count > 0 ? NameKey.Of(handles[0]) : NameKey.OfPerson(name);
        var id = StableId.Of('p', first, handles.Count > 0 || IsFullest(name) ? "" : mentions[0].Talk.Report.File);
        return new Person(id, name, names, handles, TalksOf(mentions))
        {
            Mentions = mentions,
            Keys = [.. speakers.SelectMany(speaker => KeysOf(speaker, entry)).Distinct(StringComparer.Ordinal)],
        };
    }

    // Mentions stand in the order of their talks.
    private static List<FoundTalk> TalksOf(Mention[] mentions)
    {
        var talks = new List<FoundTalk>(mentions.Length);
        foreach (var mention in mentions)
        {
            if (talks.Count == 0 || !ReferenceEquals(talks[^1], mention.Talk))
                talks.Add(mention.Talk);
        }
        return talks;
    }

    private static bool IsFullest(string? name) => name is not null && name.Trim().Any(char.IsWhiteSpace);

    // Somebody has a few names; looking through them takes less than a set.
    private static List<string> Distinct(IEnumerable<string?> names)
    {
        var (kept, keys) = (new List<string>(), new List<string>());
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name) || kept.Contains(name))
                continue;
            var key = NameKey.Of(name);
            if (keys.Contains(key))
                continue;
            kept.Add(name);
            keys.Add(key);
        }
        return kept;
    }

    // Mentions by one full name: those that say no more, and the people who the others are.
    private sealed class Namesakes
    {
        public List<int> Unknown { get; } = [];

        public HashSet<int> Accounts { get; } = [];
    }
}
