namespace Bot.Search.Index;

/// <summary>Writes posting lists one after another, each in the order of its documents.</summary>
internal sealed class PostingsWriter
{
    private readonly ByteBuffer _documents = new();
    private readonly ByteBuffer _positions = new();
    private readonly List<ListEntry> _lists = [];
    private readonly List<BlockEntry> _blocks = [];
    private readonly int[] _impacts = new int[byte.MaxValue + 1];
    private ListEntry _list;
    private BlockEntry _block;
    private int _count;
    private int _last;
    private byte _bestOfList;
    private byte _bestOfBlock;

    public void BeginList()
    {
        _list = new ListEntry(0, _documents.Length, _positions.Length, _blocks.Count, 0, 0);
        _block = new BlockEntry(0, _documents.Length, _positions.Length, 0);
        (_count, _last, _bestOfList, _bestOfBlock) = (0, 0, 0, 0);
    }

    /// <summary>Adds a document to the list.</summary>
    /// <param name="document">Higher than the one before.</param>
    /// <param name="impact">What the term counts there, 255 at most.</param>
    /// <param name="positions">Where it stands, rising.</param>
    public void Add(int document, byte impact, ReadOnlySpan<int> positions)
    {
        Add(document, impact);
        WritePositions(positions);
    }

    /// <summary>Adds a document whose positions are written already.</summary>
    public void Add(int document, byte impact, ReadOnlySpan<byte> positions)
    {
        Add(document, impact);
        _positions.Add(positions);
    }

    /// <summary>Ends the list; false for one that is empty and was not kept.</summary>
    public bool EndList()
    {
        if (_count == 0)
            return false;
        if (_count > Postings.BlockSize)
            EndBlock();
        _lists.Add(_list with { Count = _count, BestImpact = _bestOfList, PageImpact = PageImpact() });
        return true;
    }

    public Postings ToPostings() => new()
    {
        Documents = _documents.ToArray(),
        Positions = _positions.ToArray(),
        Lists = [.. _lists],
        Blocks = [.. _blocks],
    };

    private void Add(int document, byte impact)
    {
        if (_count > 0 && _count % Postings.BlockSize == 0)
            EndBlock();
        Varint.Write(_documents, document - _last);
        _documents.Add(impact);
        _last = document;
        _count++;
        _bestOfBlock = Math.Max(_bestOfBlock, impact);
        _bestOfList = Math.Max(_bestOfList, impact);
    }

    private byte PageImpact()
    {
        if (_count < ListEntry.Page)
            return 0;
        CountImpacts();
        var reached = 0;
        for (var impact = _bestOfList; impact > 0; impact--)
        {
            reached += _impacts[impact];
            if (reached >= ListEntry.Page)
                return impact;
        }
        return 0;
    }

    // Once at the end of a long list, and not at each document of every list.
    private void CountImpacts()
    {
        Array.Clear(_impacts);
        var bytes = _documents.Written;
        for (var at = _list.Documents; at < bytes.Length; at++)
        {
            while (bytes[at] >= 0x80)
                at++;
            _impacts[bytes[++at]]++;
        }
    }

    private void EndBlock()
    {
        _blocks.Add(_block with { LastDocument = _last, BestImpact = _bestOfBlock });
        (_block, _bestOfBlock) = (new BlockEntry(0, _documents.Length, _positions.Length, 0), 0);
    }

    private void WritePositions(ReadOnlySpan<int> positions)
    {
        var previous = 0;
        for (var index = 0; index < positions.Length; index++)
        {
            PositionCode.Write(_positions, positions[index] - previous, index == positions.Length - 1);
            previous = positions[index];
        }
    }
}
