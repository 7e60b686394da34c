namespace Bot.Search.Tests.Index;

public sealed class BoundedWorkTests
{
    [Fact]
    public void A_question_of_six_thousand_characters_is_answered()
    {
        var question = string.Concat(Enumerable.Repeat("Kubernetesのサーバーレスな負荷検知をどう試したか ", 200));
        Assert.NotEmpty(Talks.Titles(Talks.Index(Talks.Of("サーバーレス")), question[..6000]));
    }

    [Fact]
    public void An_endless_word_is_indexed_and_found()
    {
        var word = new string('x', 100_000);
        Assert.NotEmpty(Talks.Titles(Talks.Index(Talks.Of("t", word)), word));
    }

    [Fact]
    public void A_word_of_every_talk_gives_the_first_ten_of_a_thousand()
    {
        var index = Talks.Index([.. Enumerable.Range(0, 1000).Select(number => Talks.Of($"cat {number}"))]);
        var result = index.Search(new SearchQuery("cat"), 10);
        Assert.Equal((10, 1000), (result.Hits.Count, result.Total));
    }

    [Fact]
    public async Task Deleted_talks_are_cleared_away_and_answers_stay()
    {
        var all = Enumerable.Range(0, 700).Select(number => Talks.Of($"cat {number}", $"word{number}")).ToArray();
        var kept = (TalkIndex)Talks.Index(all).With([.. all.Take(400).Select(talk => talk.Key.File)], []);
        var before = Talks.Titles(kept, "cat word650");
        for (var wait = 0; wait < 200 && kept.Bytes > Talks.Index(all).Bytes * 3 / 4; wait++)
            await Task.Delay(50);
        Assert.True(kept.Bytes < Talks.Index(all).Bytes * 3 / 4);
        Assert.Equal(before, Talks.Titles(kept, "cat word650"));
        Assert.Equal(300, kept.Count);
    }

    [Fact]
    public void The_memory_of_an_index_is_told() => Assert.InRange(Talks.Index(Talks.Of("cat", "dog")).Bytes, 1, 1_000_000);

    [Fact]
    public async Task Fifty_callers_get_the_answers_that_one_gets()
    {
        var index = Talks.Index([.. Enumerable.Range(0, 200).Select(number => Talks.Of($"talk {number}", $"word{number % 9} サーバー{number % 7}"))]);
        string[] queries = [.. Enumerable.Range(0, 9).Select(number => $"word{number} サーバー")];
        var alone = queries.Select(query => string.Join('|', Talks.Titles(index, query))).ToArray();
        var together = await Task.WhenAll(Enumerable.Range(0, 50).Select(caller => Task.Run(() => string.Join('|', Talks.Titles(index, queries[caller % 9])))));
        Assert.All(together.Select((titles, caller) => (titles, caller)), answer => Assert.Equal(alone[answer.caller % 9], answer.titles));
    }
}
