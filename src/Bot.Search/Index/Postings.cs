using System.Runtime.InteropServices;

namespace Bot.Search.Index;

/// <summary>
/// The posting lists of a segment in a few arrays. A list is a run of (document delta, impact) pairs in <see cref="Documents"/> and a run of
/// positions in <see cref="Positions"/>; one that is longer than a block has an entry for each block, which says how far the block reaches
/// and what its best document can score.
/// </summary>
internal sealed class Postings
{
    /// <summary>How many documents a block holds.</summary>
    public const int BlockSize = 64;

    public required byte[] Documents { get; init; }

    public required byte[] Positions { get; init; }

    public required ListEntry[] Lists { get; init; }

    public required BlockEntry[] Blocks { get; init; }

    /// <summary>Lists one after another that were written apart.</summary>
    public static Postings Join(IReadOnlyList<Postings> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var (lists, blocks) = (new List<ListEntry>(), new List<BlockEntry>());
        var (documents, positions) = (0, 0);
        foreach (var part in parts)
        {
            var firstBlock = blocks.Count;
            foreach (var list in part.Lists)
                lists.Add(list with { Documents = list.Documents + documents, Positions = list.Positions + positions, FirstBlock = list.FirstBlock + firstBlock });
            foreach (var block in part.Blocks)
                blocks.Add(block with { Documents = block.Documents + documents, Positions = block.Positions + positions });
            (documents, positions) = (documents + part.Documents.Length, positions + part.Positions.Length);
        }
        return new Postings
        {
            Documents = Concatenated(parts, part => part.Documents, documents),
            Positions = Concatenated(parts, part => part.Positions, positions),
            Lists = [.. lists],
            Blocks = [.. blocks],
        };
    }

    /// <summary>How many bytes all this takes.</summary>
    public long Bytes => Documents.LongLength + Positions.LongLength + Lists.LongLength * ListEntry.Bytes + Blocks.LongLength * BlockEntry.Bytes;

    private static byte[] Concatenated(IReadOnlyList<Postings> parts, Func<Postings, byte[]> bytesOf, int length)
    {
        var joined = new byte[length];
        var at = 0;
        foreach (var bytes in parts.Select(bytesOf))
        {
            bytes.CopyTo(joined, at);
            at += bytes.Length;
        }
        return joined;
    }
}

/// <summary>Where a term's list is.</summary>
/// <param name="Count">In how many documents the term stands.</param>
/// <param name="Documents">Where the list starts in <see cref="Postings.Documents"/>.</param>
/// <param name="Positions">Where its positions start in <see cref="Postings.Positions"/>.</param>
/// <param name="FirstBlock">Its first entry in <see cref="Postings.Blocks"/>; means nothing for a list of one block.</param>
/// <param name="BestImpact">The highest impact in the list.</param>
/// <param name="PageImpact">The impact that <see cref="Page"/> documents reach; 0 for a shorter list.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ListEntry(int Count, int Documents, int Positions, int FirstBlock, byte BestImpact, byte PageImpact)
{
    /// <summary>So many documents are known to score as much as <see cref="PageImpact"/> says.</summary>
    public const int Page = 20;

    public const int Bytes = 20;

    public int BlockCount => (Count + Postings.BlockSize - 1) / Postings.BlockSize;
}

/// <summary>One block of a long list.</summary>
/// <param name="LastDocument">The last document in the block.</param>
/// <param name="Documents">Where the block starts in <see cref="Postings.Documents"/>.</param>
/// <param name="Positions">Where its positions start in <see cref="Postings.Positions"/>.</param>
/// <param name="BestImpact">The highest impact in the block.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct BlockEntry(int LastDocument, int Documents, int Positions, byte BestImpact)
{
    public const int Bytes = 16;
}
