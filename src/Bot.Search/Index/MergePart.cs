using System.Runtime.InteropServices;

namespace Bot.Search.Index;

/// <summary>A segment that becomes part of another.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Map">What each of its documents becomes, rising; -1 for one that is left out.</param>
internal sealed record MergePart(Segment Segment, int[] Map)
{
    // By how much all documents move; -1 where some are left out or come between them.
    private readonly int _shift = Map.Length > 0 && Map[0] >= 0 && Map[^1] - Map[0] == Map.Length - 1 ? Map[0] : -1;

    /// <summary>True for speakers of talks of the part before, who come in the place of those it has.</summary>
    public bool IsSpeakers { get; private init; }

    /// <summary>The parts that some segments are merged from, in their order.</summary>
    public static MergePart[] Of(IEnumerable<LiveSegment> segments)
    {
        var (parts, next) = (new List<MergePart>(), 0);
        foreach (var live in segments)
        {
            var map = new int[live.Segment.Count];
            for (var document = 0; document < map.Length; document++)
                map[document] = live.IsDeleted(document) ? -1 : next++;
            parts.Add(new MergePart(live.Segment, map));
            if (live.Speakers is { } speakers)
                parts.Add(new MergePart(speakers.Segment, Array.ConvertAll(speakers.Documents, document => map[document])) { IsSpeakers = true });
        }
        return [.. parts];
    }

    /// <summary>Copies a list.</summary>
    public void Copy(int list, PostingsWriter writer)
    {
        var cursor = new PostingCursor(Segment.Postings, list);
        if (_shift >= 0)
            CopyBlocks(ref cursor, writer);
        for (; cursor.Document != PostingCursor.End; cursor.Next())
            Copy(ref cursor, writer);
    }

    /// <summary>Copies the list of a term that speakers hold too.</summary>
    /// <param name="list">The list.</param>
    /// <param name="speakers">The part behind this one.</param>
    /// <param name="speakersList">The term's list there.</param>
    /// <param name="writer">Takes the list.</param>
    public void Copy(int list, MergePart speakers, int speakersList, PostingsWriter writer)
    {
        var names = new PostingCursor(speakers.Segment.Postings, speakersList);
        for (var words = new PostingCursor(Segment.Postings, list); words.Document != PostingCursor.End; words.Next())
        {
            for (; speakers.Place(names) < Map[words.Document]; names.Next())
                speakers.Copy(ref names, writer);
            if (speakers.Place(names) > Map[words.Document])
            {
                Copy(ref words, writer);
                continue;
            }
            speakers.CopyBoth(ref words, ref names, writer);
            names.Next();
        }
        for (; names.Document != PostingCursor.End; names.Next())
            speakers.Copy(ref names, writer);
    }

    // Positions do not move with their documents and are copied as they are written, those of a block at once.
    private void CopyBlocks(ref PostingCursor cursor, PostingsWriter writer)
    {
        for (var (left, some) = (cursor.Count, 0); left > 0; left -= some)
        {
            some = Math.Min(left, writer.RoomInBlock);
            var positions = cursor.ReadPositionBytes(some);
            for (var number = 0; number < some; number++, cursor.Next())
                writer.Add(cursor.Document + _shift, (byte)cursor.Impact);
            writer.AddPositions(positions);
        }
    }

    private int Place(PostingCursor cursor) => cursor.Document == PostingCursor.End ? PostingCursor.End : Map[cursor.Document];

    private void Copy(ref PostingCursor cursor, PostingsWriter writer)
    {
        if (Map[cursor.Document] >= 0)
            writer.Add(Map[cursor.Document], (byte)cursor.Impact, cursor.ReadPositionBytes());
    }

    // Where the talk had the term among its speakers is left out: the names that came hold it too, at another place.
    private void CopyBoth(ref PostingCursor words, ref PostingCursor names, PostingsWriter writer)
    {
        var ends = Segment.EndsOf(names.Document);
        var (positions, start) = (new List<int>(), ends[^2]);
        words.ReadPositions(positions);
        positions.RemoveAll(position => position >= start);
        names.ReadPositions(positions);
        writer.Add(Map[names.Document], FieldLengths.Impact(ends, CollectionsMarshal.AsSpan(positions)), CollectionsMarshal.AsSpan(positions));
    }
}
