using System.Collections.Concurrent;
using Bot.Search.Index;
using Bot.Search.Ranking;

namespace Bot.Search;

/// <summary>The bot's own index: immutable, in memory, made of segments. A change makes a small new segment and leaves the others as they are.</summary>
public sealed class TalkIndex : ITalkIndex
{
    private const int TalksPerBatch = 1024;
    private const int MostSegments = 6;
    private const int MostDeleted = 256;

    private readonly Analyzer _analyzer;
    private readonly ConcurrentBag<TalkSearch> _idle;
    private volatile IndexSnapshot _snapshot;

    private TalkIndex(Analyzer analyzer, LiveSegment[] segments, ConcurrentBag<TalkSearch> idle) =>
        (_analyzer, _snapshot, _idle) = (analyzer, new IndexSnapshot(segments, analyzer.Vocabulary), idle);

    /// <inheritdoc/>
    public int Count => _snapshot.Count;

    /// <summary>How many bytes the index takes in memory.</summary>
    public long Bytes => _snapshot.Segments.Sum(segment => segment.Segment.Bytes);

    /// <summary>Indexes talks on all cores.</summary>
    /// <param name="talks">The talks, each with a key of its own; each is asked for once, by any thread.</param>
    /// <param name="analyzer">What counts as the same word.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static TalkIndex Build(IReadOnlyList<TalkDocument> talks, Analyzer analyzer, CancellationToken cancellationToken = default)
    {
        var merged = Merged(BuildSegments(talks, analyzer, cancellationToken), cancellationToken);
        // The first question does not wait for them.
        Array.ForEach(merged, segment => _ = segment.Segment.Lookups);
        return new TalkIndex(analyzer, merged, []);
    }

    /// <inheritdoc/>
    public SearchResult Search(SearchQuery query, int limit, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Count == 0 || limit <= 0)
            return SearchResult.Empty;
        if (!_idle.TryTake(out var search))
            search = new TalkSearch(_analyzer.Vocabulary);
        try
        {
            return search.Run(_snapshot, query, limit, cancellationToken);
        }
        finally
        {
            _idle.Add(search);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Costs what the changed reports cost. Where many talks were deleted the segments are merged in the background; answers stay the same.</remarks>
    public ITalkIndex With(IReadOnlyCollection<string> removedFiles, IReadOnlyCollection<TalkDocument> added)
    {
        var removed = removedFiles.ToHashSet(StringComparer.Ordinal);
        var segments = _snapshot.Segments.Select(segment => Without(segment, removed)).Where(segment => segment.Count > 0).ToList();
        if (added.Count > 0)
            segments.Add(new LiveSegment(BuildSegment(added), []));
        if (segments.Count > MostSegments)
            segments = [segments[0], .. Merged([.. segments.Skip(1)], CancellationToken.None)];
        var index = new TalkIndex(_analyzer, [.. segments], _idle);
        if (segments.Exists(IsWorn))
            _ = Task.Run(index.Merge);
        return index;
    }

    private static bool IsWorn(LiveSegment segment) => segment.Deleted.Length > Math.Max(MostDeleted, segment.Segment.Count / 20);

    private static LiveSegment Without(LiveSegment segment, HashSet<string> removedFiles)
    {
        var removed = segment.Segment.DocumentsOf(removedFiles);
        return removed.Count == 0 ? segment : segment with { Deleted = [.. segment.Deleted.Union(removed).Order()] };
    }

    private void Merge() => _snapshot = new IndexSnapshot(Merged(_snapshot.Segments, CancellationToken.None), _analyzer.Vocabulary);

    // Each core takes the next batch as soon as it has done one, and keeps its buffers.
    private static LiveSegment[] BuildSegments(IReadOnlyList<TalkDocument> talks, Analyzer analyzer, CancellationToken cancellationToken)
    {
        var (segments, next) = (new LiveSegment[(talks.Count + TalksPerBatch - 1) / TalksPerBatch], -1);
        Parallel.For(0, Math.Min(Environment.ProcessorCount, segments.Length), new ParallelOptions { CancellationToken = cancellationToken }, _ =>
        {
            var builder = new SegmentBuilder(analyzer.Vocabulary);
            for (var batch = Interlocked.Increment(ref next); batch < segments.Length; batch = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var talk = batch * TalksPerBatch; talk < Math.Min(talks.Count, (batch + 1) * TalksPerBatch); talk++)
                    builder.Add(talks[talk]);
                segments[batch] = new LiveSegment(builder.Build(), []);
            }
        });
        return segments;
    }

    private Segment BuildSegment(IEnumerable<TalkDocument> talks)
    {
        var builder = new SegmentBuilder(_analyzer.Vocabulary);
        foreach (var talk in talks)
            builder.Add(talk);
        return builder.Build();
    }

    private static LiveSegment[] Merged(LiveSegment[] segments, CancellationToken cancellationToken) =>
        segments.Length == 0 || segments is [{ Deleted.Length: 0 }] ? segments : [new LiveSegment(SegmentMerger.Merge(segments, cancellationToken), [])];
}
