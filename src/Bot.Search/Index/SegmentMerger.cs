namespace Bot.Search.Index;

/// <summary>Makes one segment of several, without the deleted talks. Nothing is analysed again.</summary>
internal static class SegmentMerger
{
    private const int RangesPerCore = 4;
    private const int LeastTermsPerRange = 1024;

    /// <summary>Merges segments in their order, on all cores.</summary>
    public static Segment Merge(IReadOnlyList<LiveSegment> parts, CancellationToken cancellationToken)
    {
        var maps = DocumentMaps(parts);
        TermDictionary[] terms = [.. parts.Select(part => part.Segment.Terms)];
        var borders = Borders(terms.MaxBy(part => part.Count)!);
        var ranges = new MergedRange[borders.Length - 1];
        Parallel.For(0, ranges.Length, new ParallelOptions { CancellationToken = cancellationToken }, range =>
            ranges[range] = Write(new MergedTerms(terms, borders[range], borders[range + 1]), parts, maps, WriterOf(parts, ranges.Length)));
        return ToSegment(parts, maps, ranges);
    }

    // The terms at which ranges of all terms start, about equally large ones; null before the first and after the last.
    private static string?[] Borders(TermDictionary terms)
    {
        var borders = new string?[Math.Clamp(terms.Count / LeastTermsPerRange, 1, Environment.ProcessorCount * RangesPerCore) + 1];
        for (var range = 1; range < borders.Length - 1; range++)
            borders[range] = terms[(int)(terms.Count * (long)range / (borders.Length - 1))].ToString();
        return borders;
    }

    private static int[][] DocumentMaps(IReadOnlyList<LiveSegment> parts)
    {
        var next = 0;
        return [.. parts.Select(part => Enumerable.Range(0, part.Segment.Count).Select(document => part.IsDeleted(document) ? -1 : next++).ToArray())];
    }

    // With room for as much as a range has on the average.
    private static PostingsWriter WriterOf(IReadOnlyList<LiveSegment> parts, int ranges) => new(
        parts.Sum(part => part.Segment.Postings.Documents.Length / ranges), parts.Sum(part => part.Segment.Postings.Positions.Length / ranges));

    private static MergedRange Write(MergedTerms terms, IReadOnlyList<LiveSegment> parts, int[][] maps, PostingsWriter writer)
    {
        var kept = new TermList();
        while (terms.Next())
        {
            writer.BeginList();
            foreach (var (part, list) in terms.Lists)
                Copy(parts[part].Segment, list, maps[part], writer);
            if (writer.EndList())
                kept.Add(terms.Term);
        }
        return new MergedRange(kept, writer);
    }

    private static void Copy(Segment segment, int list, int[] map, PostingsWriter writer)
    {
        for (var cursor = new PostingCursor(segment.Postings, list); cursor.Document != PostingCursor.End; cursor.Next())
        {
            if (map[cursor.Document] >= 0)
                writer.Add(map[cursor.Document], (byte)cursor.Impact, cursor.ReadPositionBytes());
        }
    }

    private static Segment ToSegment(IReadOnlyList<LiveSegment> parts, int[][] maps, MergedRange[] ranges)
    {
        var terms = new TermList(ranges.Sum(range => range.Terms.Count));
        foreach (var range in ranges)
            terms.Add(range.Terms);
        var (keys, ends) = (new List<TalkKey>(), new List<int>());
        for (var part = 0; part < parts.Count; part++)
        {
            var segment = parts[part].Segment;
            for (var document = 0; document < segment.Count; document++)
            {
                if (maps[part][document] < 0)
                    continue;
                keys.Add(segment.Keys[document]);
                ends.AddRange(segment.FieldEnds.AsSpan(document * FieldWeights.Fields, FieldWeights.Fields));
            }
        }
        return new Segment(new TermDictionary(terms)) { Postings = PostingsWriter.Join(Array.ConvertAll(ranges, range => range.Writer)), Keys = [.. keys], FieldEnds = [.. ends] };
    }

    private sealed record MergedRange(TermList Terms, PostingsWriter Writer);
}
