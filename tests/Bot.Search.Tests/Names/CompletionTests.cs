using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Names;

public sealed class CompletionTests
{
    private static readonly NameIndex<string> Names = Build("認証の話", "社内認証", "ふくばねてす node2", "Kubernetes Meetup Tokyo #10", "Yoshise Junichi", "jyoshise", "leather_sole", "メルカリ");

    [Theory]
    [InlineData("認", "認証の話")]
    [InlineData("証", "認証の話")]
    [InlineData("ふ", "ふくばねてす node2")]
    [InlineData("フクバ", "ふくばねてす node2")]
    [InlineData("ﾌｸ", "ふくばねてす node2")]
    [InlineData("fukuba", "ふくばねてす node2")]
    [InlineData("よしせ", "Yoshise Junichi")]
    [InlineData("yosise", "Yoshise Junichi")]
    [InlineData("sole", "leather_sole")]
    [InlineData("meetup t", "Kubernetes Meetup Tokyo #10")]
    [InlineData("めるかり", "メルカリ")]
    [InlineData("mercari", null)]
    [InlineData("ノードが", null)]
    public void A_name_is_completed_from_any_part_in_any_script(string typed, string? wanted) =>
        Assert.Equal(wanted, Names.Complete(typed, 5).Select(match => match.Name).FirstOrDefault());

    [Fact]
    public void Starts_come_before_word_starts_and_those_before_the_middle() =>
        Assert.Equal(["go at home", "why go", "ago"], Build("ago", "why go", "go at home").Complete("go", 5).Select(match => match.Name));

    [Fact]
    public void The_best_names_are_those_of_a_look_at_all()
    {
        // Letters that no spelling of kana changes.
        var words = Gen.Elements('a', 'e', 'k', 'm').NonEmptyListOf().Select(letters => string.Concat(letters)).Resize(7);
        Check.QuickThrowOnFailure(Prop.ForAll(words.ListOf().Resize(60).Zip(words).ToArbitrary(), library =>
        {
            var (names, typed) = (library.Item1.ToArray(), library.Item2);
            var best = names.Select((name, place) => (name, place)).Where(pair => pair.name.Contains(typed, StringComparison.Ordinal))
                .OrderByDescending(pair => (pair.name.StartsWith(typed, StringComparison.Ordinal) ? 10 : 1) + (double)typed.Length / pair.name.Length).ThenBy(pair => pair.place);
            var found = NameIndex<int>.Build(names.Select((name, place) => (place, name)), Talks.Analyzer).Complete(typed, 5);
            return found.Select(match => match.Value).SequenceEqual(best.Take(5).Select(pair => pair.place));
        }));
    }

    [Fact]
    public void The_whole_name_scores_one() => Assert.Equal(1, Names.Complete("メルカリ", 1)[0].Score);

    [Fact]
    public void Nothing_typed_gives_the_first_names() => Assert.Equal(["認証の話", "社内認証"], Names.Complete("", 2).Select(match => match.Name));

    [Fact]
    public void One_thing_with_several_names_is_offered_once() =>
        Assert.Single(NameIndex<int>.Build([(1, "Ada Lovelace"), (1, "ada")], Talks.Analyzer).Complete("ada", 5));

    [Fact]
    public void Every_part_of_a_name_completes_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Words, Gen.Choose(0, 30).Two().ToArbitrary(), (name, cut) =>
        {
            var folded = string.Concat(Analyzer.Fold(name).Where(char.IsLetterOrDigit));
            if (string.IsNullOrWhiteSpace(name) || cut.Item1 + 1 > folded.Length)
                return true;
            var part = folded.Substring(cut.Item1, Math.Min(1 + cut.Item2, folded.Length - cut.Item1));
            return name.Contains("C++", StringComparison.Ordinal) || Build(name, "something else").Complete(part, 5).Any(match => string.Equals(match.Name, name, StringComparison.Ordinal));
        }));

    [Fact]
    public void Any_text_can_be_typed() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Names.Complete(text, 5).Count <= 5));

    [Fact]
    public void Thousands_of_names_give_the_same_best_as_looking_at_each()
    {
        string[] names = [.. Enumerable.Range(0, 3000).Select(number => $"{"abcdefgh"[number % 8]}{number * 7919 % 3000} night {number % 13}")];
        var found = Build(names).Complete("7", 10).Select(match => match.Score);
        Assert.Equal(Best(names, "7", 10), found.Select(score => Math.Round(score, 6)));
    }

    // The scores that the definition gives: where a name holds the text, and how much of it that is.
    private static IEnumerable<double> Best(string[] names, string typed, int limit) => names
        .Select(name => (Squeezed: name.Replace(" ", "", StringComparison.Ordinal), Words: name.Split(' ')))
        .Where(name => name.Squeezed.Contains(typed, StringComparison.Ordinal))
        .Select(name => Math.Round((name.Squeezed.StartsWith(typed, StringComparison.Ordinal) ? 0.9 : name.Words.Any(word => word.StartsWith(typed, StringComparison.Ordinal)) ? 0.7 : 0.5) + 0.1 * typed.Length / name.Squeezed.Length, 6))
        .OrderDescending().Take(limit);

    private static NameIndex<string> Build(params string[] names) => NameIndex<string>.Build(names.Select(name => (name, name)), Talks.Analyzer);
}
