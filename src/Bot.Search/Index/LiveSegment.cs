namespace Bot.Search.Index;

/// <summary>A segment with the talks that were deleted since it was made.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Deleted">The deleted documents, sorted.</param>
internal sealed record LiveSegment(Segment Segment, int[] Deleted)
{
    /// <summary>How many talks are left.</summary>
    public int Count => Segment.Count - Deleted.Length;

    /// <summary>The segment without some of its documents; itself where there are none.</summary>
    public LiveSegment Without(List<int> documents) => documents.Count == 0 ? this : this with { Deleted = [.. Deleted.Union(documents).Order()] };

    public bool IsDeleted(int document) => Deleted.Length > 0 && Array.BinarySearch(Deleted, document) >= 0;
}
