using Bot.Search.Index.Lookup;

namespace Bot.Search.Index;

/// <summary>The segments of an index at one moment.</summary>
internal sealed class IndexSnapshot(LiveSegment[] segments, Vocabulary vocabulary) : ITermSource
{
    private const int MostCounted = 512;
    private const int SampledDocuments = 64;

    public LiveSegment[] Segments { get; } = segments;

    public IEnumerable<TermLookups> Lookups => Segments.Select(segment => segment.Segment.Lookups);

    /// <summary>How many talks there are, without the deleted.</summary>
    public int Count { get; } = segments.Sum(segment => segment.Count);

    public bool MayStartKana(ReadOnlySpan<char> start)
    {
        if (vocabulary.MayStartKana(start))
            return true;
        foreach (var segment in Segments)
        {
            if (segment.Segment.Lookups.KanaStarts.MayStart(start))
                return true;
        }
        return false;
    }

    public bool HasKana(ReadOnlySpan<char> kana)
    {
        foreach (var segment in Segments)
        {
            if (segment.Segment.Lookups.KanaStarts.MayBe(kana) && Contains(segment, kana))
                return true;
        }
        return vocabulary.HasKana(kana);
    }

    /// <summary>True when some talk holds the term.</summary>
    public bool Contains(ReadOnlySpan<char> term)
    {
        foreach (var segment in Segments)
        {
            if (Contains(segment, term))
                return true;
        }
        return false;
    }

    /// <summary>Looks a term up; null when no talk holds it.</summary>
    public IndexTerm? Find(ReadOnlySpan<char> term)
    {
        int[]? lists = null;
        for (var number = 0; number < Segments.Length; number++)
        {
            var list = Segments[number].Segment.Terms.Find(term);
            if (list < 0 && lists is null)
                continue;
            lists ??= Absent(Segments.Length);
            lists[number] = list;
        }
        return lists is null ? null : new IndexTerm(term.ToString(), lists, Frequency(lists)) is { Frequency: > 0 } found ? found : null;
    }

    /// <summary>Counted up to a sample of talks in each segment, estimated beyond.</summary>
    public int PhraseFrequency(IReadOnlyList<IndexTerm?> terms, int slack)
    {
        var frequency = 0;
        for (var number = 0; number < Segments.Length; number++)
            frequency += PhraseReader.Open(Segments[number].Segment, number, terms, slack)?.Estimate(Segments[number], SampledDocuments) ?? 0;
        return Math.Min(frequency, Count);
    }

    private static int[] Absent(int length)
    {
        var lists = new int[length];
        lists.AsSpan().Fill(-1);
        return lists;
    }

    private int Frequency(int[] lists)
    {
        var frequency = 0;
        for (var number = 0; number < lists.Length; number++)
        {
            if (lists[number] >= 0)
                frequency += Segments[number].Segment.Postings[lists[number]].Count - DeletedWith(Segments[number], lists[number]);
        }
        return Math.Min(frequency, Count);
    }

    private static bool Contains(LiveSegment segment, ReadOnlySpan<char> term) =>
        segment.Segment.Terms.Find(term) is >= 0 and var list && IsAlive(segment, list);

    private static bool IsAlive(LiveSegment segment, int list)
    {
        var count = segment.Segment.Postings[list].Count;
        return count > segment.Deleted.Length || count > DeletedWith(segment, list);
    }

    // Exact for rare words, which is where a talk more or less matters; the few deleted talks among hundreds wait for the next merge.
    private static int DeletedWith(LiveSegment segment, int list)
    {
        if (segment.Deleted.Length == 0 || segment.Segment.Postings[list].Count > MostCounted)
            return 0;
        var count = 0;
        for (var cursor = new PostingCursor(segment.Segment.Postings, list); cursor.Document != PostingCursor.End; cursor.Next())
            count += segment.IsDeleted(cursor.Document) ? 1 : 0;
        return count;
    }
}
