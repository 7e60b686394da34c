using Bot.Search.Index;
using Bot.Search.Index.Lookup;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Bot.Search.Lucene;

/// <summary>The terms of a Lucene index as the query plan looks them up. Only the dictionary is in memory, the posting lists stay on disk.</summary>
internal sealed class LuceneTermSource : ITermSource
{
    private readonly IndexSearcher _searcher;
    private readonly Vocabulary _vocabulary;
    private readonly TermLookups _lookups;
    private readonly int[] _frequencies;

    public LuceneTermSource(IndexSearcher searcher, Vocabulary vocabulary)
    {
        (_searcher, _vocabulary) = (searcher, vocabulary);
        var terms = ReadTerms(searcher.IndexReader);
        _lookups = new TermLookups(new TermDictionary(TermList.Of([.. terms.Select(term => term.Text)])));
        _frequencies = [.. terms.Select(term => term.Frequency)];
    }

    public int Count => _searcher.IndexReader.NumDocs;

    public IEnumerable<TermLookups> Lookups => [_lookups];

    public bool MayStartKana(ReadOnlySpan<char> start) => _lookups.KanaStarts.MayStart(start) || _vocabulary.MayStartKana(start);

    public bool HasKana(ReadOnlySpan<char> kana) => _lookups.KanaStarts.MayBe(kana) && Contains(kana) || _vocabulary.HasKana(kana);

    public bool Contains(ReadOnlySpan<char> term) => _lookups.Terms.Find(term) >= 0;

    public IndexTerm? Find(ReadOnlySpan<char> term)
    {
        var place = _lookups.Terms.Find(term);
        return place < 0 ? null : new IndexTerm(term.ToString(), [], Math.Min(Count, _frequencies[place]));
    }

    public int PhraseFrequency(IReadOnlyList<IndexTerm?> terms, int slack)
    {
        if (terms.Any(term => term is null))
            return 0;
        var phrase = new PhraseQuery { Slop = slack };
        foreach (var term in terms)
            phrase.Add(new Term(TalkFields.Terms, term!.Text));
        var count = new TotalHitCountCollector();
        _searcher.Search(phrase, count);
        return count.TotalHits;
    }

    // Lucene sorts by code points, the dictionary by UTF-16 units.
    private static List<(string Text, int Frequency)> ReadTerms(IndexReader reader)
    {
        var found = new List<(string Text, int Frequency)>();
        if (MultiFields.GetTerms(reader, TalkFields.Terms) is { } terms)
        {
            var cursor = terms.GetEnumerator();
            while (cursor.MoveNext())
                found.Add((cursor.Term.Utf8ToString(), cursor.DocFreq));
        }
        found.Sort((left, right) => string.CompareOrdinal(left.Text, right.Text));
        return found;
    }
}
