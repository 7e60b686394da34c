using Lucene.Net.Search.Similarities;

namespace Bot.Search.Lucene;

/// <summary>BM25 without rarity, which the query plan puts into the boosts.</summary>
internal sealed class FlatSimilarity() : BM25Similarity(1.2f, 0.4f)
{
    protected override float Idf(long docFreq, long numDocs) => 1;
}
