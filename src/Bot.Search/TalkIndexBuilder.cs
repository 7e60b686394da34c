using System.Collections.Concurrent;
using Bot.Search.Index;

namespace Bot.Search;

/// <summary>Makes an index while its talks are still being gathered: each batch is analysed by the thread that has it, and at the end all are only joined.</summary>
/// <param name="analyzer">What counts as the same word.</param>
public sealed class TalkIndexBuilder(Analyzer analyzer)
{
    private const int TalksPerBatch = 1024;

    private readonly ConcurrentDictionary<int, LiveSegment> _segments = [];

    // A thread takes one and gives it back, so that there are as many as threads, and each keeps its buffers.
    private readonly ConcurrentStack<SegmentBuilder> _idle = [];

    /// <summary>Analyses some talks. Safe for many threads.</summary>
    /// <param name="place">The batch's place among all batches: among equal talks those of an earlier batch come first.</param>
    /// <param name="talks">The talks, each with a key of its own; each is asked for once.</param>
    public void Add(int place, IEnumerable<TalkDocument> talks)
    {
        var builder = Take();
        foreach (var talk in talks)
            builder.Add(talk);
        if (builder.Count > 0)
            _segments[place] = new LiveSegment(builder.Build(), []);
        _idle.Push(builder);
    }

    /// <summary>Analyses many talks on all cores, each taking the next batch as soon as it has done one.</summary>
    /// <param name="place">The place of the first batch; each batch takes one more.</param>
    /// <param name="talks">The talks; each is asked for once, by any thread.</param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public void AddAll(int place, IReadOnlyList<TalkDocument> talks, CancellationToken cancellationToken) =>
        Parallel.For(0, (talks.Count + TalksPerBatch - 1) / TalksPerBatch, new ParallelOptions { CancellationToken = cancellationToken }, batch =>
            Add(place + batch, Enumerable.Range(batch * TalksPerBatch, Math.Min(TalksPerBatch, talks.Count - batch * TalksPerBatch)).Select(talk => talks[talk])));

    /// <summary>The index of all talks. What is asked of the builder afterwards is of no effect on it.</summary>
    /// <param name="withdrawn">Talks that were added and are left out.</param>
    /// <param name="instead">Talks that come in their place.</param>
    /// <param name="speakersOf">
    /// All names of a talk's speakers, where more are known by now than were told with the talk, and else null. Asked by many threads.
    /// </param>
    /// <param name="cancellationToken">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public TalkIndex Build(
        IReadOnlySet<TalkKey> withdrawn, IReadOnlyList<TalkDocument> instead, Func<TalkKey, string?> speakersOf, CancellationToken cancellationToken)
    {
        Parallel.ForEach(_segments.ToArray(), new ParallelOptions { CancellationToken = cancellationToken }, pair =>
        {
            var left = pair.Value.Without(pair.Value.Segment.DocumentsOf(withdrawn));
            _segments[pair.Key] = left with { Speakers = MoreSpeakers(left, speakersOf) };
        });
        AddAll(_segments.Keys.DefaultIfEmpty().Max() + 1, instead, cancellationToken);
        LiveSegment[] segments = [.. _segments.OrderBy(pair => pair.Key).Select(pair => pair.Value).Where(segment => segment.Count > 0)];
        _segments.Clear();
        _idle.Clear();
        return TalkIndex.Of(segments, analyzer, cancellationToken);
    }

    private MoreSpeakers? MoreSpeakers(LiveSegment segment, Func<TalkKey, string?> speakersOf)
    {
        var (builder, documents) = (Take(), new List<int>());
        for (var document = 0; document < segment.Segment.Count; document++)
        {
            if (segment.IsDeleted(document) || speakersOf(segment.Segment.Keys[document]) is not { } speakers)
                continue;
            builder.AddSpeakers(segment.Segment.Keys[document], segment.Segment.EndsOf(document)[..^1], speakers);
            documents.Add(document);
        }
        var more = documents.Count > 0 ? new MoreSpeakers(builder.Build(), [.. documents]) : null;
        _idle.Push(builder);
        return more;
    }

    private SegmentBuilder Take() => _idle.TryPop(out var builder) ? builder : new SegmentBuilder(analyzer.Vocabulary);
}
