using Bot.Answers.Events;
using Bot.Answers.People;
using Bot.Answers.Questions;
using Bot.Reports;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Answers;

/// <summary>An immutable snapshot of everything the bot knows: reports, people and their index. Built aside and swapped in whole.</summary>
public sealed class Library
{
    private readonly Dictionary<TalkKey, TalkDocument> _documents;
    private readonly Dictionary<TalkKey, TalkDocument> _eventDocuments;

    private Library(IReadOnlyList<ReadFile> files, LibraryOptions options, Analyzer analyzer, Library? previous, CancellationToken cancellationToken)
    {
        (Files, Options, Analyzer) = (files, options, analyzer);
        Reports = ReportsOf(files, new OptOuts(options.People));
        Talks = new TalkDirectory(Reports);
        People = new PersonDirectory(Talks.All, options.People);
        Events = new EventDirectory(Talks);
        _documents = Talks.All.Select(talk => TalkDocuments.Of(talk, People)).ToDictionary(document => document.Key);
        _eventDocuments = Events.All.Select(TalkDocuments.Of).ToDictionary(document => document.Key);
        Index = previous is null
            ? Build("talks", options, analyzer, _documents.Values, cancellationToken)
            : Updated(previous.Index, previous._documents, _documents);
        EventIndex = previous is null
            ? Build("events", options, analyzer, _eventDocuments.Values, cancellationToken)
            : Updated(previous.EventIndex, previous._eventDocuments, _eventDocuments);
        Names = new LibraryNames(this);
        Notes = previous?.Notes ?? new NoteIndexes(analyzer);
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
        new(files, options, new Analyzer(new Vocabulary(options.Vocabulary)), previous: null, cancellationToken);

    /// <summary>The library after some files changed; only their talks are indexed again. This one stays as it is.</summary>
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

    private static ITalkIndex Build(
        string name, LibraryOptions options, Analyzer analyzer, IReadOnlyCollection<TalkDocument> documents, CancellationToken cancellationToken) =>
        options.Engine is { } engine ? engine(name, documents, analyzer, cancellationToken) : TalkIndex.Build(documents, analyzer, cancellationToken);

    // A changed file may change how a speaker is found in others (a new handle, another name), so documents are compared, not files.
    private static ITalkIndex Updated(
        ITalkIndex index, Dictionary<TalkKey, TalkDocument> before, Dictionary<TalkKey, TalkDocument> now)
    {
        var changed = now.Values.Where(document => before.GetValueOrDefault(document.Key) != document)
            .Concat(before.Values.Where(document => !now.ContainsKey(document.Key)))
            .Select(document => document.Key.File).ToHashSet(StringComparer.Ordinal);
        return changed.Count == 0 ? index : index.With(changed, [.. now.Values.Where(document => changed.Contains(document.Key.File))]);
    }

    // Two folders may hold files of one name; each later one is told apart by its folder's name.
    private static List<Report> ReportsOf(IReadOnlyList<ReadFile> files, OptOuts optOuts)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var reports = new List<Report>();
        foreach (var file in files.Where(file => file.Report is not null).OrderBy(file => file.File.Folder, StringComparer.Ordinal))
        {
            var name = file.Report!.File;
            while (!taken.Add(name))
                name = $"{Path.GetFileName(file.File.Folder)}/{name}";
            reports.Add(optOuts.Apply(file.Report) with { File = name });
        }
        return [.. reports.OrderBy(report => report.File, StringComparer.Ordinal)];
    }
}
