namespace Bot.Search.Tests.Contract;

public sealed class LuceneFindingTests : FindingTests
{
    protected override ITalkIndex Index(params TalkDocument[] talks)
    {
        Assert.SkipUnless(LuceneEngine.IsBuiltIn, "Lucene.Net is not built in (-p:LuceneNet=true).");
        return LuceneEngine.Open(Directory.CreateTempSubdirectory("lucene-").FullName, talks);
    }

    [Fact]
    public void An_index_is_opened_again_with_what_changed_since()
    {
        Assert.SkipUnless(LuceneEngine.IsBuiltIn, "Lucene.Net is not built in (-p:LuceneNet=true).");
        var folder = Directory.CreateTempSubdirectory("lucene-").FullName;
        LuceneEngine.Close(LuceneEngine.Open(folder, [Talks.Of("Old cat", file: "a.md"), Talks.Of("Dog", file: "b.md")]));
        var again = LuceneEngine.Open(folder, [Talks.Of("New cat", file: "c.md"), Talks.Of("Dog", file: "b.md")]);
        Assert.Equal(["c"], Talks.Titles(again, "cat"));
        Assert.Equal(["b"], Talks.Titles(again, "dog"));
    }

    [Fact]
    public void An_index_made_with_another_vocabulary_is_made_anew()
    {
        Assert.SkipUnless(LuceneEngine.IsBuiltIn, "Lucene.Net is not built in (-p:LuceneNet=true).");
        var folder = Directory.CreateTempSubdirectory("lucene-").FullName;
        LuceneEngine.Close(LuceneEngine.Open(folder, [Talks.Of("Lighthouse keeping")], new Analyzer(Vocabulary.Empty)));
        var again = LuceneEngine.Open(folder, [Talks.Of("Lighthouse keeping")], new Analyzer(new Vocabulary([["lighthouse", "pharos"]])));
        Assert.Equal(["Lighthouse keeping"], Talks.Titles(again, "pharos"));
    }

    [Fact]
    public void A_search_within_some_talks_gives_no_others()
    {
        var index = Index(Talks.Of("Cat", file: "a.md"), Talks.Of("Cat", file: "b.md"), Talks.Of("Cat", file: "c.md"));
        var within = new SearchQuery("cat", talk => talk.File is "b.md");
        Assert.Equal(["b.md"], index.Search(within, 10).Hits.Select(hit => hit.Talk.File));
        Assert.Empty(index.With(["b.md"], []).Search(within, 10).Hits);
    }

    [Fact]
    public void A_broken_index_is_made_anew()
    {
        Assert.SkipUnless(LuceneEngine.IsBuiltIn, "Lucene.Net is not built in (-p:LuceneNet=true).");
        var folder = Directory.CreateTempSubdirectory("lucene-").FullName;
        LuceneEngine.Close(LuceneEngine.Open(folder, [Talks.Of("Cat")]));
        foreach (var file in Directory.EnumerateFiles(folder))
            File.WriteAllText(file, "not an index");
        Assert.Equal(["Cat"], Talks.Titles(LuceneEngine.Open(folder, [Talks.Of("Cat")]), "cat"));
    }

    [Fact]
    public void Two_processes_may_open_one_folder()
    {
        Assert.SkipUnless(LuceneEngine.IsBuiltIn, "Lucene.Net is not built in (-p:LuceneNet=true).");
        var folder = Directory.CreateTempSubdirectory("lucene-").FullName;
        var first = LuceneEngine.Open(folder, [Talks.Of("Cat")]);
        Assert.Equal(["Cat"], Talks.Titles(LuceneEngine.Open(folder, [Talks.Of("Cat")]), "cat"));
        Assert.Equal(["Cat"], Talks.Titles(first, "cat"));
    }
}
