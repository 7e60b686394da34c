namespace Bot.Search.Index;

/// <summary>Finds where terms follow one another in the talks of a segment, talk after talk in rising order. A single term is a phrase too.</summary>
internal sealed class PhraseReader
{
    private const int MostPositions = 256;

    private readonly PostingCursor[] _cursors;
    private readonly int _slack;
    private readonly int[] _next;
    private readonly int[] _kept;

    private PhraseReader(PostingCursor[] cursors, int slack)
    {
        (_cursors, _slack) = (cursors, slack);
        (_next, _kept) = cursors.Length > 1 ? (new int[MostPositions], new int[MostPositions]) : ([], []);
    }

    /// <summary>A reader, or null when the segment does not hold all the terms.</summary>
    public static PhraseReader? Open(Segment segment, int number, IReadOnlyList<IndexTerm?> terms, int slack)
    {
        var cursors = new PostingCursor[terms.Count];
        for (var index = 0; index < cursors.Length; index++)
        {
            var list = terms[index]?.Lists[number] ?? -1;
            if (list < 0)
                return null;
            cursors[index] = new PostingCursor(segment.Postings, list);
        }
        return new PhraseReader(cursors, slack);
    }

    /// <summary>In about how many talks the phrase stands: counted up to a sample, estimated beyond.</summary>
    public int Estimate(LiveSegment segment, int sample)
    {
        var (seen, found, last) = (0, 0, 0);
        Span<int> starts = stackalloc int[MostPositions];
        for (var document = NextWithAll(0); document != PostingCursor.End && seen < sample; document = NextWithAll(document + 1))
        {
            seen++;
            last = document;
            if (!segment.IsDeleted(document) && ReadHere(starts) > 0)
                found++;
        }
        return seen < sample || found == 0 ? found : Math.Min(Rarest(), (int)((long)found * segment.Segment.Count / (last + 1)));
    }

    /// <summary>Reads where the phrase starts in a document.</summary>
    /// <returns>How many places were put.</returns>
    public int Read(int document, Span<int> starts) => NextWithAll(document) == document ? ReadHere(starts) : 0;

    private int Rarest()
    {
        var least = int.MaxValue;
        foreach (ref readonly var cursor in _cursors.AsSpan())
            least = Math.Min(least, cursor.Count);
        return least;
    }

    private int NextWithAll(int document)
    {
        for (var index = 0; index < _cursors.Length;)
        {
            ref var cursor = ref _cursors[index];
            cursor.SkipTo(document);
            if (cursor.Document == PostingCursor.End)
                return PostingCursor.End;
            if (cursor.Document == document)
                index++;
            else
                (document, index) = (cursor.Document, 0);
        }
        return document;
    }

    private int ReadHere(Span<int> starts)
    {
        var count = _cursors[^1].ReadPositions(starts);
        for (var index = _cursors.Length - 2; index >= 0 && count > 0; index--)
        {
            var before = _cursors[index].ReadPositions(_next);
            count = Follow(_next.AsSpan(0, before), starts[..count]);
            _kept.AsSpan(0, Math.Min(count, starts.Length)).CopyTo(starts);
            count = Math.Min(count, starts.Length);
        }
        return count;
    }

    // Keeps the positions that one of the later ones follows.
    private int Follow(ReadOnlySpan<int> positions, ReadOnlySpan<int> later)
    {
        var (count, at) = (0, 0);
        foreach (var position in positions)
        {
            while (at < later.Length && later[at] <= position)
                at++;
            if (at < later.Length && later[at] - position <= 1 + _slack)
                _kept[count++] = position;
        }
        return count;
    }
}
