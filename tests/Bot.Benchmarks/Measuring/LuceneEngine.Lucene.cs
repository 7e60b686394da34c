using Bot.Search;
using Lucene.Net.Analysis.Ja;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneAnalyzer = Lucene.Net.Analysis.Analyzer;

namespace Bot.Benchmarks.Measuring;

/// <summary>Lucene.Net as its users set it up: the Japanese analyzer, BM25, an index in a folder, one thread that writes it.</summary>
internal sealed class LuceneEngine : IOtherEngine
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("lucene-");
    private readonly LuceneAnalyzer _analyzer = new JapaneseAnalyzer(LuceneVersion.LUCENE_48);
    private readonly WeightedField[] _fields;
    private readonly TalkKey[] _keys;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    private LuceneEngine(IReadOnlyCollection<TalkDocument> talks, WeightedField[] fields)
    {
        (_fields, _keys) = (fields, [.. talks.Select(talk => talk.Key)]);
        Write(talks);
        _reader = DirectoryReader.Open(FSDirectory.Open(_folder));
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>All texts of a talk in one field.</summary>
    public static LuceneEngine OneField(IReadOnlyCollection<TalkDocument> talks) => new(talks,
        [new("text", 1, talk => string.Join('\n', talk.Title, talk.Speakers, talk.Affiliations, talk.Event, talk.Notes))]);

    /// <summary>Title, people, event and notes, weighted as the bot's index weighs them.</summary>
    public static LuceneEngine FourFields(IReadOnlyCollection<TalkDocument> talks) => new(talks,
    [
        new("title", 3, talk => talk.Title), new("people", 2.5f, talk => talk.Speakers + "\n" + talk.Affiliations),
        new("event", 1.6f, talk => talk.Event), new("notes", 1, talk => talk.Notes),
    ]);

    public IReadOnlyList<TalkKey> Search(string text)
    {
        var query = new BooleanQuery();
        foreach (var term in Terms(text).Distinct(StringComparer.Ordinal))
        {
            foreach (var field in _fields)
                query.Add(new TermQuery(new Term(field.Name, term)) { Boost = field.Weight }, Occur.SHOULD);
        }
        return Array.ConvertAll(_searcher.Search(query, 10).ScoreDocs, found => _keys[found.Doc]);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _folder.Delete(recursive: true);
    }

    // Only neighbouring segments are merged, so that a talk's number is its place.
    private void Write(IReadOnlyCollection<TalkDocument> talks)
    {
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)
        {
            Similarity = new BM25Similarity(), MergePolicy = new LogByteSizeMergePolicy(), RAMBufferSizeMB = 256,
        };
        using var writer = new IndexWriter(FSDirectory.Open(_folder), settings);
        foreach (var talk in talks)
            writer.AddDocument(_fields.Select(field => new TextField(field.Name, field.Text(talk), Field.Store.NO)));
    }

    private List<string> Terms(string text)
    {
        var terms = new List<string>();
        using var tokens = _analyzer.GetTokenStream(_fields[0].Name, text);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
            terms.Add(term.ToString()!);
        tokens.End();
        return terms;
    }

    private sealed record WeightedField(string Name, float Weight, Func<TalkDocument, string> Text);
}
