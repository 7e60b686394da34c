using Bot.Search.Index;
using Bot.Search.Ranking;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Index;

/// <summary>Leaving out what cannot win must not change who wins.</summary>
public sealed class CandidateTests
{
    private static readonly string[] Words = ["ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen"];

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(200)]
    public void The_best_candidates_are_those_of_a_search_that_reads_everything(int count)
    {
        var segment = Segment(9000);
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(1, 1000).ArrayOf(Words.Length).ToArbitrary(), weights =>
        {
            var best = Everything(segment, weights).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Document).Take(count);
            return Found(segment, weights, count).SequenceEqual(best.OrderBy(candidate => candidate.Document));
        }));
    }

    [Fact]
    public void Deleted_talks_are_no_candidates()
    {
        var segment = Segment(500) with { Deleted = [.. Enumerable.Range(0, 490)] };
        Assert.All(Found(segment, [.. Words.Select(_ => 1)], 100), candidate => Assert.InRange(candidate.Document, 490, 499));
    }

    private static Candidate[] Found(LiveSegment segment, int[] weights, int count)
    {
        var (search, best) = (new CandidateSearch(), new TopCandidates());
        best.Clear(count);
        search.Clear();
        foreach (var (cursor, weight) in Lists(segment, weights))
            search.Add(cursor, weight);
        if (count <= ListEntry.Page && segment.Deleted.Length == 0)
            best.Expect(search.KnownScore());
        search.Run(segment, 0, null, best, CancellationToken.None);
        return [.. best.InReadingOrder()];
    }

    private static IEnumerable<Candidate> Everything(LiveSegment segment, int[] weights)
    {
        var scores = new float[segment.Segment.Count];
        foreach (var (list, weight) in Lists(segment, weights))
        {
            for (var cursor = list; cursor.Document != PostingCursor.End; cursor.Next())
                scores[cursor.Document] += weight * cursor.Impact;
        }
        return scores.Select((score, document) => new Candidate(score, 0, document)).Where(candidate => candidate.Score > 0);
    }

    private static IEnumerable<(PostingCursor Cursor, float Weight)> Lists(LiveSegment segment, int[] weights) =>
        Words.Select((word, index) => (new PostingCursor(segment.Segment.Postings, segment.Segment.Terms.Find(word)), CandidateSearch.Exact(weights[index], weights.Sum())));

    // Words from everywhere to rare, so that lists of one block and of many are met.
    private static LiveSegment Segment(int count)
    {
        var builder = new SegmentBuilder(Vocabulary.Empty);
        var random = new System.Random(7);
        for (var number = 0; number < count; number++)
        {
            var words = Words.Where((_, index) => random.Next(1 << index) == 0).SelectMany(word => Enumerable.Repeat(word, random.Next(1, 4)));
            builder.Add(Talks.Of($"{number}", string.Join(' ', words)));
        }
        return new LiveSegment(builder.Build(), []);
    }
}
