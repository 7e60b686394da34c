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

    // What is built on nothing is all that came: one way leads to a library, and what stays of the one before is shared with it.
    private Library(IReadOnlyList<ReadFile> files, LibraryOptions options, Analyzer analyzer, Library? before, CancellationToken cancellationToken)
    {
        (Files, Options, Analyzer) = (files, options, analyzer);
        _entries = ReportEntries.Of(files, before?._entries ?? [], options.People);
        Reports = [.. _entries.Values.Select(entry => entry.Report).OrderBy(report => report.File, StringComparer.Ordinal)];
        var events = Change<EventEntry>.Between(before?.Events.All ?? [], SortedArray.Of(_entries.Values, NewestFirst.Order));
        var talks = events.Each(entry => entry.Talks);
        Events = (before?.Events ?? EventDirectory.Empty).With(events);
        Talks = (before?.Talks ?? TalkDirectory.Empty).With(Events, talks);
        (People, var people) = (before?.People ?? PersonDirectory.Empty(options.People)).With(talks);
        var change = new LibraryChange(events, Change<EventSeries>.Between(before?.Events.Series ?? [], Events.Series), talks, people);
        // Names know nothing of the indexes: both are made side by side.
        var names = Task.Run(() => (before?.Names ?? LibraryNames.Empty(analyzer)).With(change), cancellationToken);
        (Index, EventIndex) = LibraryIndexes.Of(this, before, change, cancellationToken);
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
        new(files, options, new Analyzer(new Vocabulary(options.Vocabulary)), before: null, cancellationToken);

    /// <summary>The library after some files changed, which costs what those files cost. This one stays as it is.</summary>
    /// <param name="changed">New and changed files, as they were read.</param>
    /// <param name="removed">Files that are gone.</param>
    /// <param name="cancellationToken">Ends the building early with an <see cref="OperationCanceledException"/>.</param>
    public Library With(
        IReadOnlyList<ReadFile> changed, IReadOnlyCollection<ReportFile> removed, CancellationToken cancellationToken = default)
    {
        var gone = removed.Concat(changed.Select(file => file.File)).Select(Place).ToHashSet();
        return new Library([.. Files.Where(file => !gone.Contains(Place(file.File))), .. changed], Options, Analyzer, this, cancellationToken);
    }

    private static (string Folder, string Path) Place(ReportFile file) => (file.Folder, file.Path);
}
