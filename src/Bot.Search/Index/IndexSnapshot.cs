using Bot.Search.Analysis;

namespace Bot.Search.Index;

/// <summary>The segments of an index at one moment.</summary>
internal sealed class IndexSnapshot(LiveSegment[] segments, Vocabulary vocabulary) : ILexicon
{
    private const int SampledDocuments = 128;

    public LiveSegment[] Segments { get; } = segments;

    /// <summary>How many talks there are, without the deleted.</summary>
    public int Count { get; } = segments.Sum(segment => segment.Count);

    public bool HasKana(ReadOnlySpan<char> kana) => vocabulary.HasKana(kana) || Contains(kana);

    /// <summary>True when some talk, perhaps a deleted one, holds the term.</summary>
    public bool Contains(ReadOnlySpan<char> term)
    {
        foreach (var segment in Segments)
        {
            if (segment.Segment.Terms.Find(term) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>In how many talks a term stands.</summary>
    public int DocumentFrequency(string term)
    {
        var frequency = 0;
        foreach (var segment in Segments)
        {
            var list = segment.Segment.Terms.Find(term);
            if (list >= 0)
                frequency += segment.Segment.Postings.Lists[list].Count - DeletedWith(segment, list);
        }
        return frequency;
    }

    /// <summary>In about how many talks terms stand one after another: counted for rare terms, estimated from the first talks for frequent ones.</summary>
    public int PhraseFrequency(IReadOnlyList<string> terms, int slack)
    {
        var frequency = 0;
        foreach (var segment in Segments)
        {
            if (PhraseReader.Open(segment.Segment, terms, slack) is { } reader)
                frequency += reader.Estimate(segment, SampledDocuments);
        }
        return frequency;
    }

    /// <summary>The rarity of a term by the number of talks it stands in (the BM25 form of inverse document frequency).</summary>
    public float Rarity(int documentFrequency) => MathF.Log(1 + (Count - documentFrequency + 0.5f) / (documentFrequency + 0.5f));

    private static int DeletedWith(LiveSegment segment, int list)
    {
        if (segment.Deleted.Length == 0)
            return 0;
        var count = 0;
        var cursor = new PostingCursor(segment.Segment.Postings, list);
        foreach (var document in segment.Deleted)
        {
            cursor.SkipTo(document);
            if (cursor.Document == document)
                count++;
        }
        return count;
    }
}
