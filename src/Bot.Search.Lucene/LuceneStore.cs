using Bot.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lock = System.Threading.Lock;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Bot.Search.Lucene;

/// <summary>The index on disk: opened as it is, brought up to date by report, made anew when it is broken or of another version.</summary>
internal sealed class LuceneStore : IDisposable
{
    private const LuceneVersion Format = LuceneVersion.LUCENE_48;
    private const string VersionKey = "version";

    // Counts up with every change to the analysis or to the fields.
    private const string Version = "2";

    private readonly Lock _writing = new();
    private readonly IndexWriter _writer;
    private readonly Vocabulary _vocabulary;

    private LuceneStore(IndexWriter writer, Vocabulary vocabulary) => (_writer, _vocabulary) = (writer, vocabulary);

    /// <summary>Opens the index in a folder so that it holds exactly some talks.</summary>
    public static LuceneStore Open(string folder, IReadOnlyCollection<TalkDocument> talks, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        System.IO.Directory.CreateDirectory(folder);
        try
        {
            return Open(FSDirectory.Open(folder), talks, vocabulary, OpenMode.CREATE_OR_APPEND, cancellationToken);
        }
        catch (LockObtainFailedException)
        {
            // Another process writes there; this one does without the disk.
            return Open(new RAMDirectory(), talks, vocabulary, OpenMode.CREATE, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            return Open(Emptied(folder), talks, vocabulary, OpenMode.CREATE, cancellationToken);
        }
    }

    /// <summary>A reader of what was committed last.</summary>
    public DirectoryReader Reader() => DirectoryReader.Open(_writer, applyAllDeletes: true);

    /// <summary>Takes reports out and puts talks in, in one commit.</summary>
    public void Update(IEnumerable<string> removedFiles, IReadOnlyCollection<TalkDocument> added, CancellationToken cancellationToken)
    {
        lock (_writing)
        {
            foreach (var file in removedFiles)
                _writer.DeleteDocuments(new Term(TalkFields.File, file));
            Add(added, cancellationToken);
            _writer.Commit();
        }
    }

    public void Dispose() => _writer.Dispose();

    private static LuceneStore Open(
        LuceneDirectory directory, IReadOnlyCollection<TalkDocument> talks, Vocabulary vocabulary, OpenMode mode, CancellationToken cancellationToken)
    {
        var version = VersionOf(vocabulary);
        var current = mode is not OpenMode.CREATE && DirectoryReader.IndexExists(directory) && IsCurrent(directory, version);
        var settings = new IndexWriterConfig(Format, analyzer: null) { OpenMode = current ? OpenMode.APPEND : OpenMode.CREATE, Similarity = new FlatSimilarity() };
        var writer = new IndexWriter(directory, settings);
        try
        {
            var store = new LuceneStore(writer, vocabulary);
            writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [VersionKey] = version });
            store.BringUpToDate(talks, cancellationToken);
            return store;
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private static string VersionOf(Vocabulary vocabulary) =>
        Version + " " + Print.Of(string.Join('\n', vocabulary.Groups.Select(names => string.Join('\t', names))));

    private static bool IsCurrent(LuceneDirectory directory, string version)
    {
        using var reader = DirectoryReader.Open(directory);
        return reader.IndexCommit.UserData.TryGetValue(VersionKey, out var found) && string.Equals(found, version, StringComparison.Ordinal);
    }

    private static FSDirectory Emptied(string folder)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(folder))
            File.Delete(file);
        return FSDirectory.Open(folder);
    }

    private void BringUpToDate(IReadOnlyCollection<TalkDocument> talks, CancellationToken cancellationToken)
    {
        var wanted = talks.GroupBy(talk => talk.Key.File, StringComparer.Ordinal).ToDictionary(file => TalkFields.ReportOf(file.Key, file), StringComparer.Ordinal);
        var held = Held();
        foreach (var report in held.Where(report => !wanted.ContainsKey(report)))
            _writer.DeleteDocuments(new Term(TalkFields.Report, report));
        Add([.. wanted.Where(report => !held.Contains(report.Key)).SelectMany(report => report.Value)], cancellationToken);
        _writer.Commit();
    }

    private HashSet<string> Held()
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        using var reader = Reader();
        if (MultiFields.GetTerms(reader, TalkFields.Report) is { } terms)
        {
            var cursor = terms.GetEnumerator();
            while (cursor.MoveNext())
                held.Add(cursor.Term.Utf8ToString());
        }
        return held;
    }

    private void Add(IReadOnlyCollection<TalkDocument> talks, CancellationToken cancellationToken)
    {
        var analysis = new DocumentAnalysis(_vocabulary);
        foreach (var file in talks.GroupBy(talk => talk.Key.File, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = TalkFields.ReportOf(file.Key, file);
            foreach (var talk in file)
                _writer.AddDocument(TalkFields.Write(talk, report, analysis));
        }
    }
}
