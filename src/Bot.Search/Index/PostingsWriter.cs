namespace Bot.Search.Index;

/// <summary>Writes posting lists one after another, each in the order of its documents.</summary>
/// <param name="documents">How many bytes to make room for, for documents.</param>
/// <param name="positions">How many bytes to make room for, for positions.</param>
internal sealed class PostingsWriter(int documents = PostingsWriter.SomeBytes, int positions = PostingsWriter.SomeBytes)
{
    private const int SomeBytes = 1024;

    private readonly ByteBuffer _documents = new(documents);
    private readonly ByteBuffer _positions = new(positions);
    private readonly List<ListStart> _starts = [];
    private readonly List<LongList> _longLists = [];
    private readonly List<BlockEntry> _blocks = [];
    private readonly int[] _impacts = new int[byte.MaxValue + 1];

    // The list that is written waits here, as what its header tells is known at its end.
    private readonly ByteBuffer _list = new();
    private BlockEntry _block;
    private int _listPositions;
    private int _count;
    private int _last;
    private byte _bestOfList;
    private byte _bestOfBlock;

    public void BeginList()
    {
        _list.Reset();
        (_block, _listPositions) = (default, _positions.Length);
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

    /// <summary>How many documents there is room for until a block ends, at least one.</summary>
    public int RoomInBlock => Postings.BlockSize - _count % Postings.BlockSize;

    /// <summary>Adds a document whose positions come before the next block begins.</summary>
    public void Add(int document, byte impact)
    {
        if (_count > 0 && _count % Postings.BlockSize == 0)
            EndBlock();
        Varint.Write(_list, document - _last);
        _list.Add(impact);
        _last = document;
        _count++;
        _bestOfBlock = Math.Max(_bestOfBlock, impact);
        _bestOfList = Math.Max(_bestOfList, impact);
    }

    /// <summary>Adds the positions of the last documents, which are written already.</summary>
    public void AddPositions(ReadOnlySpan<byte> positions) => _positions.Add(positions);

    /// <summary>Ends the list; false for one that is empty and was not kept.</summary>
    public bool EndList()
    {
        if (_count == 0)
            return false;
        if (_count > Postings.BlockSize)
            EndBlock();
        _starts.Add(new ListStart(_documents.Length, _listPositions));
        Varint.Write(_documents, _count);
        _documents.Add(_bestOfList);
        if (_count >= ListEntry.Page)
            _documents.Add(PageImpact());
        _documents.Add(_list.Written);
        return true;
    }

    /// <summary>All lists. The writer begins again without them, in the same memory.</summary>
    public Postings ToPostings()
    {
        var postings = Join([this]);
        _documents.Reset();
        _positions.Reset();
        _starts.Clear();
        _blocks.Clear();
        _longLists.Clear();
        return postings;
    }

    /// <summary>The lists of several writers, one writer's after another's.</summary>
    public static Postings Join(IReadOnlyCollection<PostingsWriter> writers)
    {
        var documents = new ByteBuffer(writers.Sum(writer => writer._documents.Length));
        var positions = new ByteBuffer(writers.Sum(writer => writer._positions.Length));
        var starts = new ListStart[writers.Sum(writer => writer._starts.Count)];
        var (lists, blocks, longLists) = (0, new List<BlockEntry>(), new List<LongList>());
        foreach (var writer in writers)
        {
            foreach (var list in writer._longLists)
                longLists.Add(new LongList(list.List + lists, list.FirstBlock + blocks.Count));
            foreach (var start in writer._starts)
                starts[lists++] = new ListStart(start.Documents + documents.Length, start.Positions + positions.Length);
            documents.Add(writer._documents.Written);
            positions.Add(writer._positions.Written);
            blocks.AddRange(writer._blocks);
        }
        return new Postings
        {
            Documents = documents.Taken(),
            Positions = positions.Taken(),
            Starts = starts,
            Blocks = [.. blocks],
            LongLists = [.. longLists],
        };
    }

    private byte PageImpact()
    {
        CountImpacts();
        var (impact, reached) = ((int)_bestOfList, 0);
        while ((reached += _impacts[impact]) < ListEntry.Page)
            impact--;
        return (byte)impact;
    }

    private void CountImpacts()
    {
        Array.Clear(_impacts);
        var bytes = _list.Written;
        for (var at = 0; at < bytes.Length; at++)
        {
            while (bytes[at] >= 0x80)
                at++;
            _impacts[bytes[++at]]++;
        }
    }

    private void EndBlock()
    {
        if (_block.Documents == 0)
            _longLists.Add(new LongList(_starts.Count, _blocks.Count));
        _blocks.Add(_block with { LastDocument = _last, BestImpact = _bestOfBlock });
        (_block, _bestOfBlock) = (new BlockEntry(0, _list.Length, _positions.Length - _listPositions, 0), 0);
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
