namespace Bot.Search.Index;

/// <summary>What is known of a posting list, read from its header.</summary>
/// <param name="Count">In how many documents the term stands.</param>
/// <param name="Documents">Where the documents start in <see cref="Postings.Documents"/>.</param>
/// <param name="Positions">Where the positions start in <see cref="Postings.Positions"/>.</param>
/// <param name="FirstBlock">The first entry in <see cref="Postings.Blocks"/>; means nothing for a list of one block.</param>
/// <param name="BestImpact">The highest impact in the list.</param>
/// <param name="PageImpact">The impact that <see cref="Page"/> documents reach; 0 for a shorter list.</param>
internal readonly record struct ListEntry(int Count, int Documents, int Positions, int FirstBlock, byte BestImpact, byte PageImpact)
{
    /// <summary>So many documents are known to score as much as <see cref="PageImpact"/> says.</summary>
    public const int Page = 20;

    public int BlockCount => (Count + Postings.BlockSize - 1) / Postings.BlockSize;

    public static ListEntry Read(Postings postings, int list)
    {
        var start = postings.Starts[list];
        var (bytes, at) = (postings.Documents, start.Documents);
        var count = Varint.Read(bytes, ref at);
        var best = bytes[at++];
        var page = count >= Page ? bytes[at++] : (byte)0;
        var firstBlock = count > Postings.BlockSize ? postings.FirstBlockOf(list) : 0;
        return new ListEntry(count, at, start.Positions, firstBlock, best, page);
    }
}
