using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Index;

public sealed class LaterSpeakersTests
{
    private static readonly Arbitrary<TalkDocument[]> Libraries = Texts.Words.Generator.Three().ListOf()
        .Select(talks => talks.Select((talk, number) => Talks.Of(talk.Item1, talk.Item2, talk.Item3, file: $"{number}.md")).ToArray()).ToArbitrary();

    [Fact]
    public void Names_that_become_known_later_are_found_as_if_they_had_been_told_at_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Libraries, Texts.Words, (talks, query) =>
        {
            var builder = new TalkIndexBuilder(Talks.Analyzer);
            foreach (var (batch, some) in talks.Chunk(3).Index())
                builder.Add(batch, some.Select((talk, number) => number == 0 ? talk : talk with { Speakers = FirstName(talk.Speakers) }));
            var all = talks.Where((_, number) => number % 3 != 0).ToDictionary(talk => talk.Key, talk => talk.Speakers);
            var (later, atOnce) = (builder.Build(new HashSet<TalkKey>(), [], all.GetValueOrDefault, CancellationToken.None), Talks.Index(talks));
            return later.Bytes == atOnce.Bytes
                && Found(later, query).SequenceEqual(Found(atOnce, query)) && talks.All(talk => Found(later, talk.Speakers).SequenceEqual(Found(atOnce, talk.Speakers)));
        }));

    [Fact]
    public void A_talk_that_went_does_not_come_back_with_its_speakers()
    {
        var builder = new TalkIndexBuilder(Talks.Analyzer);
        builder.Add(0, [Talks.Of("Tides", speakers: "Ada"), Talks.Of("Waves", speakers: "Bea")]);
        var index = builder.Build(new HashSet<TalkKey> { new("Tides.md", 0) }, [], talk => talk.File == "Tides.md" ? "Ada Cleo" : "Bea Cleo", CancellationToken.None);
        Assert.Equal(["Waves"], Talks.Titles(index, "Cleo"));
        Assert.Empty(Talks.Titles(index, "Ada"));
    }

    private static string FirstName(string speakers) => speakers.Split(' ')[0];

    private static IEnumerable<(TalkKey, double, int)> Found(TalkIndex index, string query) =>
        index.Search(new SearchQuery(query), 100).Hits.Select(hit => (hit.Talk, hit.Score, hit.Matches.Count));
}
