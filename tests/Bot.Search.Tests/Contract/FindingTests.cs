namespace Bot.Search.Tests.Contract;

/// <summary>What every engine must find, and how it must say so.</summary>
public abstract class FindingTests
{
    /// <summary>Builds the engine over talks, or skips the test with a reason.</summary>
    protected abstract ITalkIndex Index(params TalkDocument[] talks);

    [Theory]
    [InlineData("k8s")]
    [InlineData("クバネティス")]
    [InlineData("ＫＵＢＥＲＮＥＴＥＳ")]
    [InlineData("kubernetesの話")]
    public void A_talk_is_found_by_any_name_of_its_subject(string query) =>
        Assert.Equal("Kubernetes in a bakery", First(query, Talks.Of("Kubernetes in a bakery"), Talks.Of("Bread without machines")));

    [Theory]
    [InlineData("サーバー", "サーバ")]
    [InlineData("ｻｰﾊﾞｰﾚｽ", "サーバーレス")]
    [InlineData("さーばれす", "サーバーレス")]
    [InlineData("ウィンドウ", "ウインドウ")]
    [InlineData("ヴァイオリン", "バイオリン")]
    [InlineData("佐々木", "佐佐木")]
    [InlineData("髙橋", "高橋")]
    [InlineData("Étienne", "etienne")]
    public void Spellings_of_one_word_are_one_word(string typed, string written)
    {
        var index = Index(Talks.Of($"{written}のはなし"), Talks.Of("別の発表"));
        Assert.Equal(MatchKind.Exact, Talks.Kind(index, typed));
    }

    [Theory]
    [InlineData("認証")]
    [InlineData("基盤")]
    [InlineData("認証基盤")]
    public void Two_Japanese_characters_find_a_word_inside_a_longer_one(string query) =>
        Assert.Equal("社内認証基盤の移行", First(query, Talks.Of("社内認証基盤の移行"), Talks.Of("認可とは")));

    [Fact]
    public void A_Japanese_word_that_is_there_only_in_pieces_is_a_part()
    {
        var index = Index(Talks.Of("負荷と検知"), Talks.Of("別の発表"));
        Assert.NotEqual(MatchKind.Exact, Talks.Kind(index, "負荷検知") ?? MatchKind.Part);
    }

    [Theory]
    [InlineData("テレプレゼンス", "Telepresence for everyone")]
    [InlineData("エンボイ", "Envoy at the edge")]
    [InlineData("タスクウォリアー", "Getting organised with TaskWarrior")]
    [InlineData("ファルコ", "Falco on call")]
    [InlineData("プロメテウス", "Prometheus and friends")]
    public void Katakana_finds_an_English_name_by_its_sound(string query, string title)
    {
        var index = Index(Talks.Of(title), Talks.Of("Something else entirely"));
        Assert.Equal([title], Talks.Titles(index, query));
        Assert.Equal(MatchKind.Sound, Talks.Kind(index, query));
    }

    [Theory]
    [InlineData("promethus", "Prometheus alerts")]
    [InlineData("elasticsaerch", "Elasticsearch basics")]
    [InlineData("プロメテユス", "プロメテウス入門")]
    public void A_typing_error_is_forgiven_when_the_word_itself_is_nowhere(string query, string title)
    {
        var index = Index(Talks.Of(title), Talks.Of("Something else entirely"));
        Assert.Equal([title], Talks.Titles(index, query));
        Assert.True(Talks.Kind(index, query) > MatchKind.Synonym);
    }

    [Fact]
    public void A_typing_error_is_not_supposed_when_the_word_is_there() =>
        Assert.Equal(["Gofer"], Titles("gofer", Talks.Of("Gofer"), Talks.Of("Gopher")));

    [Theory]
    [InlineData("custom resource", "CustomResource in practice")]
    [InlineData("CustomResource", "A custom resource a day")]
    [InlineData("kube scheduler", "kube-scheduler explained")]
    [InlineData("load test", "loadtest with a stopwatch")]
    [InlineData("loadtest", "A load-test story")]
    [InlineData("containers", "A container of one's own")]
    [InlineData("testing", "tests we like")]
    public void Compounds_and_endings_do_not_matter(string query, string title) =>
        Assert.Equal(title, First(query, Talks.Of(title), Talks.Of("Something else entirely")));

    [Theory]
    [InlineData("C++", "C++ for the brave", "C# for the rest")]
    [InlineData("C#", "C# for the rest", "C++ for the brave")]
    [InlineData("#10", "Night #10", "Night #11")]
    [InlineData(".NET", ".NET on a fridge", "The net of fishermen")]
    [InlineData("HTTP2", "HTTP2 push", "HTTP3 pull")]
    public void Short_names_and_numbers_are_told_apart(string query, string wanted, string other) =>
        Assert.Equal(wanted, First(query, Talks.Of(other), Talks.Of(wanted)));

    [Fact]
    public void Words_that_stand_together_count_more_than_words_apart() =>
        Assert.Equal("near", First("rolling update", Talks.Of("far", "rolling stones gather no moss\nnobody\nlikes an update"), Talks.Of("near", "a rolling update gathers some\nnobody\nlikes moss")));

    [Fact]
    public void The_title_counts_more_than_the_notes() =>
        Assert.Equal("Tracing", First("tracing", Talks.Of("Something", "we tried tracing once"), Talks.Of("Tracing", "we tried it once")));

    [Fact]
    public void A_word_that_is_nowhere_has_a_frequency_of_zero_and_the_highest_weight()
    {
        var terms = Index(Talks.Of("Kubernetes at home"), Talks.Of("Kubernetes at work")).Search(new SearchQuery("Kubernetes xylophone"), 10).Terms;
        Assert.Equal(("xylophone", 11, 9, 0), (terms[1].Text, terms[1].Start, terms[1].Length, terms[1].DocumentFrequency));
        Assert.Equal(2, terms[0].DocumentFrequency);
        Assert.True(terms[1].Weight > terms[0].Weight);
    }

    [Fact]
    public void Matches_say_in_which_field_a_word_stands()
    {
        var hit = Assert.Single(Index(Talks.Of("Graphs", "edges everywhere", "Ada", "Night #3")).Search(new SearchQuery("edges Ada"), 10).Hits);
        Assert.Equal([new TermMatch(0, TalkField.Notes, MatchKind.Exact), new TermMatch(1, TalkField.Speakers, MatchKind.Exact)], hit.Matches);
    }

    [Fact]
    public void A_search_within_some_talks_finds_no_others()
    {
        var index = Index(Talks.Of("One cat"), Talks.Of("Two cats"));
        var hits = index.Search(new SearchQuery("cat", key => key.File.StartsWith("Two", StringComparison.Ordinal)), 10).Hits;
        Assert.Equal("Two cats.md", Assert.Single(hits).Talk.File);
    }

    [Fact]
    public void A_removed_report_is_gone_and_a_new_one_is_found()
    {
        ITalkIndex before = Index(Talks.Of("Old cat", file: "a.md"), Talks.Of("Dog", file: "b.md"));
        var after = before.With(["a.md"], [Talks.Of("New cat", file: "c.md")]);
        Assert.Equal(["a"], Talks.Titles(before, "cat"));
        Assert.Equal(["c"], Talks.Titles(after, "cat"));
        Assert.Equal(2, after.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("の は が")]
    [InlineData("\uD83D")]
    [InlineData("\u0000\uFFFF")]
    public void A_query_without_words_finds_nothing(string query) => Assert.Empty(Titles(query, Talks.Of("Cat")));

    [Fact]
    public void A_cancelled_search_ends()
    {
        var index = Index(Talks.Of("Cat"));
        Assert.Throws<OperationCanceledException>(() => index.Search(new SearchQuery("cat"), 10, new CancellationToken(true)));
    }

    private string[] Titles(string query, params TalkDocument[] talks) => Talks.Titles(Index(talks), query);

    private string First(string query, params TalkDocument[] talks)
    {
        var titles = Titles(query, talks);
        Assert.NotEmpty(titles);
        return titles[0];
    }
}
