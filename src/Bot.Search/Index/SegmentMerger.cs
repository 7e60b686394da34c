namespace Bot.Search.Index;

/// <summary>Makes one segment of several, without the deleted talks. Nothing is analysed again.</summary>
internal static class SegmentMerger
{
    /// <summary>Merges segments in their order.</summary>
    public static Segment Merge(IReadOnlyList<LiveSegment> parts, CancellationToken cancellationToken)
    {
        var maps = DocumentMaps(parts);
        var writer = new PostingsWriter();
        var terms = new List<string>();
        var positions = new int[4096];
        var heap = new PriorityQueue<int, string>(StringComparer.Ordinal);
        var next = new int[parts.Count];
        for (var part = 0; part < parts.Count; part++)
            Enqueue(part);
        while (heap.TryPeek(out _, out var term))
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.BeginList();
            foreach (var part in PartsWith(term).Order())
            {
                Copy(parts[part].Segment, next[part]++, maps[part], writer, ref positions);
                Enqueue(part);
            }
            if (writer.EndList())
                terms.Add(term);
        }
        return ToSegment(parts, maps, terms, writer);

        void Enqueue(int part)
        {
            if (next[part] < parts[part].Segment.Terms.Count)
                heap.Enqueue(part, parts[part].Segment.Terms[next[part]].ToString());
        }

        List<int> PartsWith(string term)
        {
            var with = new List<int>();
            while (heap.TryPeek(out var part, out var first) && string.Equals(first, term, StringComparison.Ordinal))
            {
                heap.Dequeue();
                with.Add(part);
            }
            return with;
        }
    }

    private static int[][] DocumentMaps(IReadOnlyList<LiveSegment> parts)
    {
        var next = 0;
        return [.. parts.Select(part => Enumerable.Range(0, part.Segment.Count).Select(document => part.IsDeleted(document) ? -1 : next++).ToArray())];
    }

    private static void Copy(Segment segment, int list, int[] map, PostingsWriter writer, ref int[] positions)
    {
        for (var cursor = new PostingCursor(segment.Postings, list); cursor.Document != PostingCursor.End; cursor.Next())
        {
            if (map[cursor.Document] < 0)
                continue;
            int count;
            while ((count = cursor.ReadPositions(positions)) == positions.Length)
                Array.Resize(ref positions, positions.Length * 2);
            writer.Add(map[cursor.Document], (byte)cursor.Impact, positions.AsSpan(0, count));
        }
    }

    private static Segment ToSegment(IReadOnlyList<LiveSegment> parts, int[][] maps, List<string> terms, PostingsWriter writer)
    {
        var kept = parts.SelectMany((part, index) => Enumerable.Range(0, part.Segment.Count)
            .Where(document => maps[index][document] >= 0).Select(document => (part.Segment, Document: document))).ToList();
        return new Segment(new TermDictionary(terms))
        {
            Postings = writer.ToPostings(),
            Keys = [.. kept.Select(talk => talk.Segment.Keys[talk.Document])],
            FieldEnds = [.. kept.SelectMany(talk => talk.Segment.FieldEnds.AsSpan(talk.Document * FieldWeights.Fields, FieldWeights.Fields).ToArray())],
        };
    }
}

/// <summary>A segment with the talks that were deleted since it was made.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Deleted">The deleted documents, sorted.</param>
internal sealed record LiveSegment(Segment Segment, int[] Deleted)
{
    /// <summary>How many talks are left.</summary>
    public int Count => Segment.Count - Deleted.Length;

    public bool IsDeleted(int document) => Deleted.Length > 0 && Array.BinarySearch(Deleted, document) >= 0;
}
