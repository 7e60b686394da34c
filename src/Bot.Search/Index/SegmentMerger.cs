namespace Bot.Search.Index;

/// <summary>Makes one segment of several, without the deleted talks. Nothing is analysed again.</summary>
internal static class SegmentMerger
{
    private const int RangesPerCore = 4;
    private const int LeastTermsPerRange = 1024;

    /// <summary>Merges segments in their order, on all cores.</summary>
    public static Segment Merge(IEnumerable<LiveSegment> segments, CancellationToken cancellationToken)
    {
        var parts = MergePart.Of(segments);
        var terms = Array.ConvertAll(parts, part => part.Segment.Terms);
        var borders = Borders(terms.MaxBy(part => part.Count)!);
        var ranges = new MergedRange[borders.Length - 1];
        Parallel.For(0, ranges.Length, new ParallelOptions { CancellationToken = cancellationToken }, range =>
            ranges[range] = Write(new MergedTerms(terms, borders[range], borders[range + 1]), parts, WriterOf(parts, ranges.Length)));
        return ToSegment(parts, ranges);
    }

    // The terms at which ranges of all terms start, about equally large ones; null before the first and after the last.
    private static string?[] Borders(TermDictionary terms)
    {
        var borders = new string?[Math.Clamp(terms.Count / LeastTermsPerRange, 1, Environment.ProcessorCount * RangesPerCore) + 1];
        for (var range = 1; range < borders.Length - 1; range++)
            borders[range] = terms[(int)(terms.Count * (long)range / (borders.Length - 1))].ToString();
        return borders;
    }

    // With room for as much as a range has on the average.
    private static PostingsWriter WriterOf(MergePart[] parts, int ranges) => new(
        parts.Sum(part => part.Segment.Postings.Documents.Length / ranges), parts.Sum(part => part.Segment.Postings.Positions.Length / ranges));

    private static MergedRange Write(MergedTerms terms, MergePart[] parts, PostingsWriter writer)
    {
        var kept = new TermList();
        while (terms.Next())
        {
            writer.BeginList();
            for (var at = 0; at < terms.Lists.Length; at++)
            {
                var (part, list) = terms.Lists[at];
                if (at + 1 == terms.Lists.Length || terms.Lists[at + 1].Part != part + 1 || !parts[part + 1].IsSpeakers)
                    parts[part].Copy(list, writer);
                else
                    parts[part].Copy(list, parts[part + 1], terms.Lists[++at].List, writer);
            }
            if (writer.EndList())
                kept.Add(terms.Term);
        }
        return new MergedRange(kept, writer);
    }

    private static Segment ToSegment(MergePart[] parts, MergedRange[] ranges)
    {
        var terms = new TermList(ranges.Sum(range => range.Terms.Count));
        foreach (var range in ranges)
            terms.Add(range.Terms);
        var count = parts.Max(part => part.Map.DefaultIfEmpty(-1).Max()) + 1;
        var (keys, ends) = (new TalkKey[count], new int[count * FieldWeights.Fields]);
        foreach (var part in parts)
        {
            for (var document = 0; document < part.Map.Length; document++)
            {
                if (part.Map[document] is not (>= 0 and var place))
                    continue;
                keys[place] = part.Segment.Keys[document];
                part.Segment.EndsOf(document).CopyTo(ends.AsSpan(place * FieldWeights.Fields));
            }
        }
        return new Segment(new TermDictionary(terms)) { Postings = PostingsWriter.Join(Array.ConvertAll(ranges, range => range.Writer)), Keys = keys, FieldEnds = ends };
    }

    private sealed record MergedRange(TermList Terms, PostingsWriter Writer);
}
