namespace Bot.Search.Index;

/// <summary>Writes posting lists one after another, each in the order of its documents.</summary>
internal sealed class PostingsWriter
{
    private readonly ByteBuffer _documents = new();
    private readonly ByteBuffer _positions = new();
    private readonly List<ListEntry> _lists = [];
    private readonly List<BlockEntry> _blocks = [];
    private ListEntry _list;
    private BlockEntry _block;
    private readonly int[] _impacts = new int[byte.MaxValue + 1];
    private int _count;
    private int _last;

    public void BeginList()
    {
        _list = new ListEntry(0, _documents.Length, _positions.Length, _blocks.Count, 0, 0);
        Array.Clear(_impacts);
        _block = new BlockEntry(0, _documents.Length, _positions.Length, 0);
        _count = 0;
        _last = 0;
    }

    /// <summary>Adds a document to the list.</summary>
    /// <param name="document">Higher than the one before.</param>
    /// <param name="impact">What the term counts there, 255 at most.</param>
    /// <param name="positions">Where it stands, rising.</param>
    public void Add(int document, byte impact, ReadOnlySpan<int> positions)
    {
        if (_count > 0 && _count % Postings.BlockSize == 0)
            EndBlock();
        Varint.Write(_documents, document - _last);
        _documents.Add(impact);
        WritePositions(positions);
        _last = document;
        _count++;
        _impacts[impact]++;
        if (impact > _block.BestImpact)
            _block = _block with { BestImpact = impact };
        if (impact > _list.BestImpact)
            _list = _list with { BestImpact = impact };
    }

    /// <summary>Ends the list; false for one that is empty and was not kept.</summary>
    public bool EndList()
    {
        if (_count == 0)
            return false;
        if (_count > Postings.BlockSize)
            EndBlock();
        _lists.Add(_list with { Count = _count, PageImpact = PageImpact() });
        return true;
    }

    public Postings ToPostings() => new()
    {
        Documents = _documents.ToArray(),
        Positions = _positions.ToArray(),
        Lists = [.. _lists],
        Blocks = [.. _blocks],
    };

    private byte PageImpact()
    {
        var reached = 0;
        for (var impact = byte.MaxValue; impact > 0; impact--)
        {
            reached += _impacts[impact];
            if (reached >= ListEntry.Page)
                return impact;
        }
        return 0;
    }

    private void EndBlock()
    {
        _blocks.Add(_block with { LastDocument = _last });
        _block = new BlockEntry(0, _documents.Length, _positions.Length, 0);
    }

    // The lowest bit of each number says whether it is the document's last.
    private void WritePositions(ReadOnlySpan<int> positions)
    {
        var previous = 0;
        for (var index = 0; index < positions.Length; index++)
        {
            Varint.Write(_positions, (positions[index] - previous) << 1 | (index == positions.Length - 1 ? 1 : 0));
            previous = positions[index];
        }
    }
}
