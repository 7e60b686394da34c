namespace Bot.Search.Index;

/// <summary>A segment with what changed of its talks since it was made.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Deleted">The deleted documents, sorted.</param>
internal sealed record LiveSegment(Segment Segment, int[] Deleted)
{
    /// <summary>How many talks are left.</summary>
    public int Count => Segment.Count - Deleted.Length;

    /// <summary>More names of speakers than the segment has, until it is merged; null for none.</summary>
    public MoreSpeakers? Speakers { get; init; }

    /// <summary>True when nothing changed.</summary>
    public bool IsAsMade => Deleted.Length == 0 && Speakers is null;

    /// <summary>The segment without some of its documents; itself where there are none.</summary>
    public LiveSegment Without(List<int> documents) => documents.Count == 0 ? this : this with { Deleted = [.. Deleted.Union(documents).Order()] };

    public bool IsDeleted(int document) => Deleted.Length > 0 && Array.BinarySearch(Deleted, document) >= 0;
}

/// <summary>All names of the speakers of some talks of a segment, indexed without what else the talks tell: only these need to be read again.</summary>
/// <param name="Segment">Their index, with the ends of all fields of these talks.</param>
/// <param name="Documents">What each of its documents is in the segment of the talks, rising.</param>
internal sealed record MoreSpeakers(Segment Segment, int[] Documents);
