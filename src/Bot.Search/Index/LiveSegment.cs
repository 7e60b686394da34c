namespace Bot.Search.Index;

/// <summary>A segment with the talks that were deleted since it was made.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Deleted">The deleted documents, sorted.</param>
internal sealed record LiveSegment(Segment Segment, int[] Deleted)
{
    /// <summary>How many talks are left.</summary>
    public int Count => Segment.Count - Deleted.Length;

    public bool IsDeleted(int document) => Deleted.Length > 0 && Array.BinarySearch(Deleted, document) >= 0;
}
