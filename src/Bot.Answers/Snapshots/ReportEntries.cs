using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Reports.Files;

namespace Bot.Answers.Snapshots;

/// <summary>Makes an entry of each file that holds a report, without speakers who opted out.</summary>
internal static class ReportEntries
{
    /// <summary>The entries by file.</summary>
    /// <param name="files">What reading each file gave.</param>
    /// <param name="known">Entries that were made before: a file that is still the same keeps its entry.</param>
    /// <param name="people">What people.yml says.</param>
    public static Dictionary<ReadFile, EventEntry> Of(
        IReadOnlyList<ReadFile> files, IReadOnlyDictionary<ReadFile, EventEntry> known, IReadOnlyList<PersonEntry> people)
    {
        var named = Named(files).ToArray();
        var entries = Array.ConvertAll(named, file => known.TryGetValue(file.File, out var entry) && entry.Report.File == file.Name ? entry : null);
        int[] unknown = [.. Enumerable.Range(0, named.Length).Where(place => entries[place] is null)];
        var optOuts = new OptOuts(people);
        Parallel.ForEach(unknown, place => entries[place] = EventEntry.Of(optOuts.Apply(named[place].File.Report!) with { File = named[place].Name }));
        var byFile = new Dictionary<ReadFile, EventEntry>(named.Length, ReferenceEqualityComparer.Instance);
        for (var place = 0; place < named.Length; place++)
            byFile.Add(named[place].File, entries[place]!);
        return byFile;
    }

    // Two folders may hold files of one name; each later one is told apart by its folder's name.
    private static IEnumerable<(ReadFile File, string Name)> Named(IReadOnlyList<ReadFile> files)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Report is not null).OrderBy(file => file.File.Folder, StringComparer.Ordinal))
        {
            var name = file.Report!.File;
            while (!taken.Add(name))
                name = $"{Path.GetFileName(file.File.Folder)}/{name}";
            yield return (file, name);
        }
    }
}
