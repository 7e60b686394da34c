using System.Collections.Concurrent;
using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Answers.Questions;
using Bot.Answers.Snapshots;
using Bot.Reports;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Answers;

/// <summary>An immutable snapshot of everything the bot knows: reports, people and their index. Built aside and swapped in whole.</summary>
public sealed class Library
{
    private readonly Dictionary<ReadFile, EventEntry> _entries;

    // One way leads to a library: what is read first is all that came, and what stays of a library before is shared with it.
    private Library(IReadOnlyList<ReadFile> files, LibraryOptions options, Analyzer analyzer, Library? before, LibraryDraft? draft, CancellationToken cancellationToken)
    {
        (Files, Options, Analyzer) = (files, options, analyzer);
        _entries = ReportEntries.Of(files, before?._entries ?? draft!.Entries, options.People);
        Reports = [.. _entries.Values.Select(entry => entry.Report).OrderBy(report => report.File, StringComparer.Ordinal)];
        var events = Change<EventEntry>.Between(before?.Events.All ?? [], SortedArray.Of(_entries.Values, NewestFirst.Order));
        var talks = events.Each(entry => entry.Talks);
        // What does not need one another is made side by side: names know nothing of the indexes, events and talks nothing of people.
        var people = Task.Run(() => (before?.People ?? PersonDirectory.Empty(options.People)).With(talks), cancellationToken);
        Events = (before?.Events ?? EventDirectory.Empty).With(events);
        var eventIndex = draft is null ? null : Task.Run(() => LibraryIndexes.EventsOf(Events, _entries, draft, cancellationToken), cancellationToken);
        var series = Change<EventSeries>.Between(before?.Events.Series ?? [], Events.Series);
        var names = Task.Run(() => (before?.Names ?? LibraryNames.Empty(analyzer)).With(events, series, talks, people), cancellationToken);
        Talks = (before?.Talks ?? TalkDirectory.Empty).With(Events, talks);
        (People, var peopleChange) = people.GetAwaiter().GetResult();
        (Index, EventIndex) = before is null
            ? (LibraryIndexes.TalksOf(this, _entries, draft!, cancellationToken), eventIndex!.GetAwaiter().GetResult())
            : LibraryIndexes.Of(this, before, new LibraryChange(events, talks, peopleChange));
        Names = names.GetAwaiter().GetResult();
        Notes = before?.Notes ?? new NoteIndexes(analyzer);
    }

    /// <summary>A library without reports.</summary>
    public static Library Empty { get; } = Build([], LibraryOptions.Default);

    /// <summary>All files that were found, the skipped ones too.</summary>
    public IReadOnlyList<ReadFile> Files { get; }

    /// <summary>What the library was built with.</summary>
    public LibraryOptions Options { get; }

    /// <summary>The analysis that index and questions share.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>The reports, by file name, without speakers who opted out.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>All talks.</summary>
    public TalkDirectory Talks { get; }

    /// <summary>All speakers.</summary>
    public PersonDirectory People { get; }

    /// <summary>All events.</summary>
    public EventDirectory Events { get; }

    /// <summary>Finds talks by what they are about.</summary>
    public ITalkIndex Index { get; }

    /// <summary>Finds events by what they are about: a document for each, its talks' titles and all that is told of it as a whole.</summary>
    public ITalkIndex EventIndex { get; }

    /// <summary>Completes and recognises names.</summary>
    public LibraryNames Names { get; }

    /// <summary>Finds lines within a talk's notes.</summary>
    internal NoteIndexes Notes { get; }

    /// <summary>Builds a library from all files.</summary>
    /// <param name="files">What reading each file gave.</param>
    /// <param name="options">Vocabulary, people and addresses.</param>
    /// <param name="cancellationToken">Ends the building early with an <see cref="OperationCanceledException"/>.</param>
    public static Library Build(IReadOnlyList<ReadFile> files, LibraryOptions options, CancellationToken cancellationToken = default) =>
        Build(files.Count, place => files[place], Task.FromResult(options), cancellationToken);

    /// <summary>Builds a library while its files are being read, on all cores.</summary>
    /// <param name="files">How many files there are.</param>
    /// <param name="read">Reads one of them; called once for each, by any thread.</param>
    /// <param name="options">Vocabulary, people and addresses, which may still be on their way.</param>
    /// <param name="cancellationToken">Ends the building early with an <see cref="OperationCanceledException"/>.</param>
    public static Library Build(int files, Func<int, ReadFile> read, Task<LibraryOptions> options, CancellationToken cancellationToken = default)
    {
        var all = new ReadFile[files];
        var draft = new Lazy<LibraryDraft>(() => DraftFor(options.GetAwaiter().GetResult()));
        var batches = Partitioner.Create(FileBatches.Of(files), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(batches, new ParallelOptions { CancellationToken = cancellationToken }, (batch, _, number) =>
        {
            for (var place = batch.Start; place < batch.Start + batch.Count; place++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                all[place] = read(place);
            }
            draft.Value.Add((int)number, new ArraySegment<ReadFile>(all, batch.Start, batch.Count));
        });
        return new Library(all, draft.Value.Options, draft.Value.Analyzer, before: null, draft.Value, cancellationToken);
    }

    /// <summary>The library after some files changed, which costs what those files cost. This one stays as it is.</summary>
    /// <param name="changed">New and changed files, as they were read.</param>
    /// <param name="removed">Files that are gone.</param>
    /// <param name="cancellationToken">Ends the building early with an <see cref="OperationCanceledException"/>.</param>
    public Library With(
        IReadOnlyList<ReadFile> changed, IReadOnlyCollection<ReportFile> removed, CancellationToken cancellationToken = default)
    {
        var gone = removed.Concat(changed.Select(file => file.File)).Select(Place).ToHashSet();
        return new Library([.. Files.Where(file => !gone.Contains(Place(file.File))), .. changed], Options, Analyzer, this, draft: null, cancellationToken);
    }

    private static LibraryDraft DraftFor(LibraryOptions options) => new(options, new Analyzer(new Vocabulary(options.Vocabulary)));

    private static (string Folder, string Path) Place(ReportFile file) => (file.Folder, file.Path);
}
