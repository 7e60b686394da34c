using System.Collections.Concurrent;
using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Answers.Snapshots;

/// <summary>
/// What becomes a library while its files are still being read: what a file tells without the others is indexed at once, by the core that has read it.
/// </summary>
/// <param name="options">What the library is built with.</param>
/// <param name="analyzer">The analysis of its indexes.</param>
internal sealed class LibraryDraft(LibraryOptions options, Analyzer analyzer)
{
    private readonly OptOuts _optOuts = new(options.People);
    private readonly ConcurrentDictionary<ReadFile, EventEntry> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the library is built with.</summary>
    public LibraryOptions Options => options;

    /// <summary>The analysis of its indexes.</summary>
    public Analyzer Analyzer => analyzer;

    /// <summary>An entry for each file that holds a report, named as if no other folder had a file of that name.</summary>
    public IReadOnlyDictionary<ReadFile, EventEntry> Entries => _entries;

    /// <summary>The talks, indexed by what their own reports tell; nothing where another engine takes them all at the end.</summary>
    public TalkIndexBuilder Talks { get; } = new(analyzer);

    /// <summary>The events; nothing where another engine takes them all at the end.</summary>
    public TalkIndexBuilder Events { get; } = new(analyzer);

    /// <summary>Takes some files. Safe for many threads.</summary>
    /// <param name="batch">Their place among all batches.</param>
    /// <param name="files">What reading each gave.</param>
    public void Add(int batch, IReadOnlyCollection<ReadFile> files)
    {
        var entries = new List<EventEntry>(files.Count);
        foreach (var file in files)
        {
            if (file.Report is { } report)
                entries.Add(_entries[file] = EventEntry.Of(_optOuts.Apply(report)));
        }
        if (options.Engine is not null)
            return;
        Events.Add(batch, entries.Select(TalkDocuments.Of));
        Talks.Add(batch, entries.SelectMany(entry => entry.Talks).Select(TalkDocuments.AsWritten));
    }
}
