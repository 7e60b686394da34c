using System.Collections;

namespace Bot.Search.Tests.Index;

public sealed class ManyTalksTests
{
    [Fact]
    public void Equal_talks_stand_in_the_order_of_their_files_whichever_core_indexed_them()
    {
        TalkDocument[] talks = [.. Enumerable.Range(0, 3000).Select(number => Talks.Of("cat", file: $"{number * 7919 % 3000:0000}.md"))];
        var hits = Talks.Index(talks).Search(new SearchQuery("cat"), talks.Length).Hits;
        Assert.Equal(Enumerable.Range(0, 3000).Select(number => $"{number:0000}.md"), hits.Select(hit => hit.Talk.File));
    }

    [Fact]
    public void Each_talk_is_asked_for_once()
    {
        var talks = new CountedTalks(3000);
        Assert.Equal(3000, TalkIndex.Build(talks, Talks.Analyzer).Count);
        Assert.All(talks.Asked, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Indexing_ends_early_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        var talks = new CountedTalks(30_000) { Asking = stop.Cancel };
        Assert.ThrowsAny<OperationCanceledException>(() => TalkIndex.Build(talks, Talks.Analyzer, stop.Token));
        Assert.Contains(0, talks.Asked);
    }

    private sealed class CountedTalks(int count) : IReadOnlyList<TalkDocument>
    {
        public int[] Asked { get; } = new int[count];

        public Action Asking { get; init; } = () => { };

        public int Count => count;

        public TalkDocument this[int index]
        {
            get
            {
                Asking();
                Interlocked.Increment(ref Asked[index]);
                return Talks.Of($"cat {index}");
            }
        }

        public IEnumerator<TalkDocument> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
