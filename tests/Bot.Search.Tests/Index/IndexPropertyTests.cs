using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Index;

public sealed class IndexPropertyTests
{
    private static readonly Arbitrary<TalkDocument[]> Libraries =
        Texts.Words.Generator.Two().ListOf().Select(texts => texts.Select((text, number) => Talks.Of(text.Item1, text.Item2, file: $"{number % 7}-{number}.md")).ToArray()).ToArbitrary();

    [Fact]
    public void Any_text_can_be_indexed_and_looked_for() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text => Talks.Index(Talks.Of("t", text)).Search(new SearchQuery(text), 10).Hits.Count <= 1));

    [Fact]
    public void A_talk_is_found_by_its_own_title() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Words, text =>
        {
            var result = Talks.Index(Talks.Of(text, file: "a.md")).Search(new SearchQuery(text), 10);
            return result.Terms.Count == 0 || result.Hits.Count == 1;
        }));

    [Fact]
    public void Places_of_terms_lie_within_the_query() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
            Talks.Index(Talks.Of("t")).Search(new SearchQuery(text), 10).Terms.All(term => term.Start >= 0 && term.Length > 0 && term.Start + term.Length <= text.Length)));

    [Fact]
    public void An_updated_index_answers_as_one_that_was_built_anew() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Libraries, Libraries, Texts.Words, (old, changed, query) =>
        {
            var removed = old.Where((_, number) => number % 2 == 0).Concat(changed).Select(talk => talk.Key.File).ToHashSet(StringComparer.Ordinal);
            var updated = Talks.Index(old).With(removed, changed);
            var anew = Talks.Index([.. old.Where(talk => !removed.Contains(talk.Key.File)), .. changed]);
            return Same(updated.Search(new SearchQuery(query), 10), anew.Search(new SearchQuery(query), 10));
        }));

    [Fact]
    public void Many_updates_one_after_another_answer_as_one_index() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Libraries, Texts.Words, (talks, query) =>
        {
            ITalkIndex grown = Talks.Index();
            foreach (var talk in talks)
                grown = grown.With([talk.Key.File], [talk]);
            return Same(grown.Search(new SearchQuery(query), 10), Talks.Index(talks).Search(new SearchQuery(query), 10));
        }));

    [Fact]
    public void Forms_of_typing_give_the_same_first_talk() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Libraries, Texts.Words, (talks, query) =>
        {
            var index = Talks.Index(talks);
            return Same(index.Search(new SearchQuery(query), 1), index.Search(new SearchQuery(Texts.FullWidth(query).ToUpperInvariant()), 1));
        }));

    [Fact]
    public void A_limit_changes_how_many_are_given_and_not_which_come_first() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Libraries, Texts.Words, (talks, query) =>
        {
            var index = Talks.Index(talks);
            var few = index.Search(new SearchQuery(query), 3).Hits;
            return few.Select(hit => hit.Talk).SequenceEqual(index.Search(new SearchQuery(query), 1000).Hits.Take(3).Select(hit => hit.Talk));
        }));

    private static bool Same(SearchResult left, SearchResult right) =>
        left.Hits.Select(hit => (hit.Talk, Math.Round(hit.Score, 3))).SequenceEqual(right.Hits.Select(hit => (hit.Talk, Math.Round(hit.Score, 3))))
        && left.Terms.Select(term => term.DocumentFrequency).SequenceEqual(right.Terms.Select(term => term.DocumentFrequency));
}
