using System.Collections.Concurrent;
using Bot.Search.Index;
using Bot.Search.Ranking;

namespace Bot.Search;

/// <summary>The bot's own index: immutable, in memory, made of segments. A change makes a small new segment and leaves the others as they are.</summary>
public sealed class TalkIndex : ITalkIndex
{
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
        var builder = new TalkIndexBuilder(analyzer);
        builder.AddAll(0, talks, cancellationToken);
        return builder.Build(new HashSet<TalkKey>(), [], _ => null, cancellationToken);
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
        var segments = _snapshot.Segments.Select(segment => segment.Without(segment.Segment.DocumentsOf(removed))).Where(segment => segment.Count > 0).ToList();
        if (added.Count > 0)
            segments.Add(new LiveSegment(BuildSegment(added), []));
        if (segments.Count > MostSegments)
            segments = [segments[0], .. Merged([.. segments.Skip(1)], CancellationToken.None)];
        var index = new TalkIndex(_analyzer, [.. segments], _idle);
        if (segments.Exists(IsWorn))
            _ = Task.Run(index.Merge);
        return index;
    }

    /// <summary>One index of some segments, made ready for its first question.</summary>
    internal static TalkIndex Of(LiveSegment[] segments, Analyzer analyzer, CancellationToken cancellationToken)
    {
        var merged = Merged(segments, cancellationToken);
        Array.ForEach(merged, segment => _ = segment.Segment.Lookups);
        return new TalkIndex(analyzer, merged, []);
    }

    private static bool IsWorn(LiveSegment segment) => segment.Deleted.Length > Math.Max(MostDeleted, segment.Segment.Count / 20);

    private void Merge() => _snapshot = new IndexSnapshot(Merged(_snapshot.Segments, CancellationToken.None), _analyzer.Vocabulary);

    private Segment BuildSegment(IEnumerable<TalkDocument> talks)
    {
        var builder = new SegmentBuilder(_analyzer.Vocabulary);
        foreach (var talk in talks)
            builder.Add(talk);
        return builder.Build();
    }

    private static LiveSegment[] Merged(LiveSegment[] segments, CancellationToken cancellationToken) =>
        segments.Length == 0 || segments is [{ IsAsMade: true }] ? segments : [new LiveSegment(SegmentMerger.Merge(segments, cancellationToken), [])];
}
