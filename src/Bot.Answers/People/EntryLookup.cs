using Bot.Answers.Text;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.Answers.People;

/// <summary>Finds the entry of people.yml that is about a speaker.</summary>
internal sealed class EntryLookup
{
    private readonly Dictionary<string, PersonEntry> _byHandle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonEntry> _byName = new(StringComparer.Ordinal);

    public EntryLookup(IReadOnlyList<PersonEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var handle in entry.Handles)
                _byHandle.TryAdd(NameKey.Of(handle), entry);
            foreach (var name in entry.Names.Append(entry.Name))
                _byName.TryAdd(NameKey.OfPerson(name), entry);
        }
    }

    /// <summary>The entry; null where there is none. A handle that the entry does not hold is somebody else of the same name.</summary>
    public PersonEntry? Find(Speaker speaker)
    {
        // Most communities list nobody, and each key takes a while to fold.
        if (_byName.Count == 0)
            return null;
        if (speaker.Handle is { } handle && _byHandle.TryGetValue(NameKey.Of(handle), out var byHandle))
            return byHandle;
        if (speaker.Name is not { } name)
            return null;
        if (_byHandle.TryGetValue(NameKey.Of(name), out var byAccount))
            return byAccount;
        return _byName.TryGetValue(NameKey.OfPerson(name), out var byName) && (speaker.Handle is null || byName.Handles.Count == 0) ? byName : null;
    }
}
