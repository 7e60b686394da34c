using System.Runtime.CompilerServices;

namespace Bot.Search.Index;

/// <summary>Reads one posting list from front to back. A struct in an array of its reader, so that reading allocates nothing.</summary>
internal struct PostingCursor
{
    /// <summary>What <see cref="Document"/> is at the end of the list.</summary>
    public const int End = int.MaxValue;

    private readonly Postings _postings;
    private readonly ListEntry _list;
    private int _at;
    private int _index;
    private int _positionsIndex;
    private int _positionsAt;

    public PostingCursor(Postings postings, int list)
    {
        _postings = postings;
        _list = postings[list];
        _at = _list.Documents;
        _index = -1;
        _positionsAt = _list.Positions;
        Next();
    }

    /// <summary>How many documents the list holds.</summary>
    public readonly int Count => _list.Count;

    /// <summary>The highest impact in the list.</summary>
    public readonly int BestImpact => _list.BestImpact;

    /// <summary>The impact that <see cref="ListEntry.Page"/> documents of the list reach.</summary>
    public readonly int PageImpact => _list.PageImpact;

    /// <summary>The document the cursor stands at, or <see cref="End"/>.</summary>
    public int Document { get; private set; }

    /// <summary>The term's impact there.</summary>
    public int Impact { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Next()
    {
        if (++_index >= _list.Count)
        {
            Document = End;
            return;
        }
        Document += Varint.Read(_postings.Documents, ref _at);
        Impact = _postings.Documents[_at++];
    }

    /// <summary>Adds the weighted impacts of all documents before an end to their scores and marks them, then stands at the first after it.</summary>
    /// <param name="start">The document that the first score belongs to; not after the current one.</param>
    /// <param name="end">The first document that has no score.</param>
    /// <param name="weight">What an impact counts.</param>
    /// <param name="scores">The scores of the documents from <paramref name="start"/> on.</param>
    /// <param name="touched">A bit for each of them.</param>
    public void Accumulate(int start, int end, float weight, Span<float> scores, Span<ulong> touched)
    {
        // Locals stay in registers, which the fields of a struct in an array do not.
        var (bytes, at, index, document, impact) = (_postings.Documents, _at, _index, Document, Impact);
        while (document < end)
        {
            var offset = document - start;
            scores[offset] += weight * impact;
            touched[offset >> 6] |= 1UL << offset;
            if (++index >= _list.Count)
            {
                document = End;
                break;
            }
            document += Varint.Read(bytes, ref at);
            impact = bytes[at++];
        }
        (_at, _index, Document, Impact) = (at, index, document, impact);
    }

    /// <summary>Goes to the first document that is not before a given one.</summary>
    public void SkipTo(int document)
    {
        if (Document >= document)
            return;
        if (_list.Count > Postings.BlockSize)
            SkipBlocks(document);
        Advance(document);
    }

    /// <summary>The highest impact of any document from the current one to one before the given end.</summary>
    public readonly int BestImpactBefore(int end)
    {
        if (Document >= end)
            return 0;
        if (_list.Count <= Postings.BlockSize)
            return _list.BestImpact;
        var best = 0;
        for (var block = _index / Postings.BlockSize; block < _list.BlockCount; block++)
        {
            var entry = _postings.Blocks[_list.FirstBlock + block];
            best = Math.Max(best, entry.BestImpact);
            if (entry.LastDocument >= end)
                break;
        }
        return best;
    }

    /// <summary>Reads where the term stands in the current document.</summary>
    /// <param name="into">Takes the positions, as many as fit.</param>
    /// <returns>How many there were put.</returns>
    public int ReadPositions(Span<int> into)
    {
        FindPositions();
        var (position, count) = (0, 0);
        for (var last = false; !last;)
        {
            position += PositionCode.Read(_postings.Positions, ref _positionsAt, out last);
            if (count < into.Length)
                into[count++] = position;
        }
        _positionsIndex++;
        return count;
    }

    /// <summary>Reads all places where the term stands in the current document.</summary>
    public void ReadPositions(List<int> into)
    {
        FindPositions();
        var position = 0;
        for (var last = false; !last;)
            into.Add(position += PositionCode.Read(_postings.Positions, ref _positionsAt, out last));
        _positionsIndex++;
    }

    /// <summary>Reads where the term stands in the current document, and in those behind it, as it is written.</summary>
    /// <param name="documents">In how many documents.</param>
    public ReadOnlySpan<byte> ReadPositionBytes(int documents = 1)
    {
        FindPositions();
        var start = _positionsAt;
        _positionsAt = PositionCode.Skip(_postings.Positions, start, documents);
        _positionsIndex += documents;
        return _postings.Positions.AsSpan(start, _positionsAt - start);
    }

    private void Advance(int to)
    {
        var (bytes, at, index, document, impact) = (_postings.Documents, _at, _index, Document, Impact);
        while (document < to)
        {
            if (++index >= _list.Count)
            {
                document = End;
                break;
            }
            document += Varint.Read(bytes, ref at);
            impact = bytes[at++];
        }
        (_at, _index, Document, Impact) = (at, index, document, impact);
    }

    private void SkipBlocks(int document)
    {
        var blocks = _postings.Blocks.AsSpan(_list.FirstBlock, _list.BlockCount);
        var block = Math.Min(_index, _list.Count - 1) / Postings.BlockSize;
        if (blocks[block].LastDocument >= document)
            return;
        block = FirstReaching(blocks, block + 1, document);
        if (block == blocks.Length)
        {
            _index = _list.Count;
            Document = End;
            return;
        }
        _at = _list.Documents + blocks[block].Documents;
        _index = block * Postings.BlockSize - 1;
        Document = blocks[block - 1].LastDocument;
        Next();
    }

    private static int FirstReaching(ReadOnlySpan<BlockEntry> blocks, int from, int document)
    {
        var high = from;
        for (var step = 1; high < blocks.Length && blocks[high].LastDocument < document; step *= 2)
            (from, high) = (high + 1, high + step);
        high = Math.Min(high, blocks.Length);
        while (from < high)
        {
            var middle = (from + high) >>> 1;
            if (blocks[middle].LastDocument < document)
                from = middle + 1;
            else
                high = middle;
        }
        return from;
    }

    private void FindPositions()
    {
        var block = _index / Postings.BlockSize;
        if (_index < _positionsIndex || block > _positionsIndex / Postings.BlockSize)
        {
            _positionsAt = _list.Positions + (block > 0 ? _postings.Blocks[_list.FirstBlock + block].Positions : 0);
            _positionsIndex = block * Postings.BlockSize;
        }
        _positionsAt = PositionCode.Skip(_postings.Positions, _positionsAt, _index - _positionsIndex);
        _positionsIndex = _index;
    }
}
