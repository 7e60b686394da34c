using Bot.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Bot.Search.Lucene;

/// <summary>Asks Lucene for the talks that hold the terms of a plan.</summary>
internal static class LuceneCandidates
{
    /// <summary>The talks with the highest sums of weighted terms.</summary>
    /// <param name="searcher">The index.</param>
    /// <param name="terms">The plan.</param>
    /// <param name="within">Says of a talk's number whether it counts; null where all do.</param>
    /// <param name="count">At most so many.</param>
    public static TopDocs Find(IndexSearcher searcher, IReadOnlyList<PlannedTerm> terms, Func<int, bool>? within, int count) =>
        searcher.Search(QueryOf(terms), within is null ? null : new WithinFilter(within), count);

    private static BooleanQuery QueryOf(IReadOnlyList<PlannedTerm> terms)
    {
        var query = new BooleanQuery(disableCoord: true);
        var words = terms.SelectMany(term => term.Forms.SelectMany(form => form.Terms.OfType<Index.IndexTerm>()
            .Select(word => (word.Text, Weight: term.Weight * form.Factor / form.Terms.Count))));
        foreach (var word in words.OrderByDescending(word => word.Weight).Take(BooleanQuery.MaxClauseCount))
            query.Add(new TermQuery(new Term(TalkFields.Terms, word.Text)) { Boost = word.Weight }, Occur.SHOULD);
        return query;
    }

    private sealed class WithinFilter(Func<int, bool> within) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
        {
            var allowed = new FixedBitSet(context.Reader.MaxDoc);
            for (var document = 0; document < context.Reader.MaxDoc; document++)
            {
                if (acceptDocs?.Get(document) != false && within(context.DocBase + document))
                    allowed.Set(document);
            }
            return allowed;
        }
    }
}
