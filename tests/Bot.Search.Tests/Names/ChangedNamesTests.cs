using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Names;

public sealed class ChangedNamesTests
{
    private static readonly string[] Words = ["認証", "お茶", "サーバー", "Rust", "Tokyo", "tea", "Ada", "Lovelace", "山田", "7"];

    private static readonly NameIndex<string> Names = NameIndex<string>.Build([("ada", "Ada Lovelace"), ("grace", "Grace Hopper")], Talks.Analyzer);

    [Fact]
    public void A_name_that_came_is_found_and_one_that_went_is_not()
    {
        var names = Names.With(new HashSet<string> { "ada" }, [("barbara", "Barbara Liskov")]);

        Assert.Equal("barbara", Assert.Single(names.Complete("lisk", 5)).Value);
        Assert.Equal("barbara", Assert.Single(names.Recognise("what did Barbara Liskov say?")).Value);
        Assert.Empty(names.Complete("ada", 5));
        Assert.Empty(names.Recognise("what did Ada Lovelace say?"));
    }

    [Fact]
    public void The_index_before_stays_as_it_was()
    {
        Names.With(new HashSet<string> { "ada" }, []);

        Assert.Equal("ada", Assert.Single(Names.Recognise("what did Ada Lovelace say?")).Value);
    }

    [Fact]
    public void After_any_changes_names_complete_as_if_they_had_been_indexed_anew() => Prop.ForAll(Steps().ToArbitrary(), steps =>
    {
        var known = new Dictionary<int, string>();
        var names = NameIndex<int>.Build([], Talks.Analyzer, Comparer<int>.Default);
        foreach (var (value, name) in steps)
        {
            names = names.With(new HashSet<int> { value }, name is null ? [] : [(value, name)]);
            known.Remove(value);
            if (name is not null)
                known[value] = name;
        }

        var anew = NameIndex<int>.Build(known.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)), Talks.Analyzer, Comparer<int>.Default);
        Assert.All(Words, word => Assert.Equal(anew.Complete(word[..1], 25), names.Complete(word[..1], 25)));
        Assert.Equal(anew.Complete("", 25), names.Complete("", 25));
    }).QuickCheckThrowOnFailure();

    private static Gen<List<(int Value, string? Name)>> Steps() =>
        from values in Gen.Choose(1, 30).ListOf(60)
        from names in Gen.Frequency((5, Name()), (1, Gen.Constant<string?>(null))).ListOf(60)
        select values.Zip(names).ToList();

    private static Gen<string?> Name() =>
        from one in Gen.Elements(Words)
        from other in Gen.Elements(Words)
        select $"{one} {other}";
}
