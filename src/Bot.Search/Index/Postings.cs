using System.Runtime.InteropServices;

namespace Bot.Search.Index;

/// <summary>
/// The posting lists of a segment in a few arrays. A list is a run of (document delta, impact) pairs in <see cref="Documents"/> and a run of
/// positions in <see cref="Positions"/>; one that is longer than a block has an entry for each block, which says how far the block reaches
/// and what its best document can score. Most lists hold a few documents, so what else is known of a list stands in a header of as many bytes as it needs.
/// </summary>
internal sealed class Postings
{
    /// <summary>How many documents a block holds.</summary>
    public const int BlockSize = 64;

    public required byte[] Documents { get; init; }

    public required byte[] Positions { get; init; }

    public required ListStart[] Starts { get; init; }

    public required BlockEntry[] Blocks { get; init; }

    /// <summary>The lists that have blocks, rising, and the first block of each.</summary>
    public required LongList[] LongLists { get; init; }

    /// <summary>The list at a place.</summary>
    public ListEntry this[int list] => ListEntry.Read(this, list);

    /// <summary>How many bytes all this takes.</summary>
    public long Bytes => Documents.LongLength + Positions.LongLength
        + Starts.LongLength * ListStart.Bytes + Blocks.LongLength * BlockEntry.Bytes + LongLists.LongLength * LongList.Bytes;

    /// <summary>The first entry in <see cref="Blocks"/> of a list that has some.</summary>
    public int FirstBlockOf(int list)
    {
        var (low, high) = (0, LongLists.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (LongLists[middle].List < list)
                low = middle + 1;
            else
                high = middle;
        }
        return LongLists[low].FirstBlock;
    }
}

/// <summary>Where a list starts.</summary>
/// <param name="Documents">Its header, with its documents behind it, in <see cref="Postings.Documents"/>.</param>
/// <param name="Positions">Its positions in <see cref="Postings.Positions"/>.</param>
internal readonly record struct ListStart(int Documents, int Positions)
{
    public const int Bytes = 8;
}

/// <summary>Where the blocks of a list start.</summary>
/// <param name="List">The list.</param>
/// <param name="FirstBlock">Its first entry in <see cref="Postings.Blocks"/>.</param>
internal readonly record struct LongList(int List, int FirstBlock)
{
    public const int Bytes = 8;
}

/// <summary>One block of a long list.</summary>
/// <param name="LastDocument">The last document in the block.</param>
/// <param name="Documents">Where the block starts, from the list's first document on.</param>
/// <param name="Positions">Where its positions start, from the list's first on.</param>
/// <param name="BestImpact">The highest impact in the block.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct BlockEntry(int LastDocument, int Documents, int Positions, byte BestImpact)
{
    public const int Bytes = 16;
}
