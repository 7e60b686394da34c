namespace Bot.Search.Index;

/// <summary>Finds where terms follow one another in the talks of a segment.</summary>
internal sealed class PhraseReader
{
    private const int MostPositions = 256;

    private readonly PostingCursor[] _cursors;
    private readonly int _slack;
    private readonly int[] _positions = new int[MostPositions];
    private readonly int[] _next = new int[MostPositions];

    private PhraseReader(PostingCursor[] cursors, int slack) => (_cursors, _slack) = (cursors, slack);

    /// <summary>A reader, or null when the segment does not hold all the terms.</summary>
    public static PhraseReader? Open(Segment segment, IReadOnlyList<string> terms, int slack)
    {
        var cursors = new PostingCursor[terms.Count];
        for (var index = 0; index < cursors.Length; index++)
        {
            var list = segment.Terms.Find(terms[index]);
            if (list < 0)
                return null;
            cursors[index] = new PostingCursor(segment.Postings, list);
        }
        return new PhraseReader(cursors, slack);
    }

    /// <summary>In about how many talks the phrase stands.</summary>
    public int Estimate(LiveSegment segment, int sample)
    {
        var (seen, found, last) = (0, 0, 0);
        var rarest = _cursors.Min(cursor => cursor.Count);
        for (var document = NextWithAll(0); document != PostingCursor.End && seen < sample; document = NextWithAll(document + 1))
        {
            seen++;
            last = document;
            if (!segment.IsDeleted(document) && ReadHere(_positions) > 0)
                found++;
        }
        if (seen < sample || found == 0)
            return found;
        return Math.Min(rarest, (int)((long)found * segment.Segment.Count / (last + 1)));
    }

    /// <summary>Reads where the phrase starts in a document.</summary>
    /// <returns>How many places were put.</returns>
    public int Read(int document, Span<int> starts) => NextWithAll(document) == document ? ReadHere(starts) : 0;

    private int NextWithAll(int document)
    {
        for (var index = 0; index < _cursors.Length;)
        {
            _cursors[index].SkipTo(document);
            if (_cursors[index].Document == PostingCursor.End)
                return PostingCursor.End;
            if (_cursors[index].Document == document)
                index++;
            else
                (document, index) = (_cursors[index].Document, 0);
        }
        return document;
    }

    private int ReadHere(Span<int> starts)
    {
        var count = _cursors[^1].ReadPositions(starts);
        for (var index = _cursors.Length - 2; index >= 0 && count > 0; index--)
        {
            var before = _cursors[index].ReadPositions(_next);
            count = Follow(_next.AsSpan(0, before), starts[..count], starts);
        }
        return count;
    }

    // Keeps the positions that one of the later ones follows.
    private int Follow(ReadOnlySpan<int> positions, ReadOnlySpan<int> later, Span<int> kept)
    {
        var (count, at) = (0, 0);
        foreach (var position in positions)
        {
            while (at < later.Length && later[at] <= position)
                at++;
            if (at < later.Length && later[at] - position <= 1 + _slack)
                _next[count++] = position;
        }
        _next.AsSpan(0, count).CopyTo(kept);
        return count;
    }
}
