using Bot.Reports.Words;

namespace Bot.Reports.Tests;

/// <summary>Words are found as a plain comparison of all of them finds them, only faster.</summary>
public sealed class WordSearchTests
{
    private static readonly string[] Letters = ["a", "e", "n", "L", "T", "-", " ", "/", "さ", "ん", "の", "会", "ラ", "ー", "7", "@", "님"];

    [Theory]
    [InlineData(StringComparison.Ordinal)]
    [InlineData(StringComparison.OrdinalIgnoreCase)]
    public void A_word_is_found_wherever_it_stands_in_a_text(StringComparison comparison)
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var words = Texts(random, count: 5, longest: 3);
            var text = Texts(random, count: 1, longest: 24)[0];
            Assert.Equal(Array.Exists(words, word => text.Contains(word, comparison)), new Phrases(comparison, words).StandIn(text));
        }
    }

    [Theory]
    [InlineData(StringComparison.Ordinal)]
    [InlineData(StringComparison.OrdinalIgnoreCase)]
    public void A_word_is_looked_up_by_all_of_its_letters(StringComparison comparison)
    {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            string[] words = [.. Texts(random, count: 9, longest: 2).Distinct(StringComparer.FromComparison(comparison))];
            var table = new WordTable<string>(words, word => word, comparison);
            var asked = Texts(random, count: 1, longest: 2)[0];
            Assert.Equal(Array.Find(words, word => word.Equals(asked, comparison)), table.TryFind(asked, out var found) ? found : null);
        }
    }

    [Fact]
    public void Words_at_the_ends_of_a_text_are_those_that_it_begins_and_ends_with()
    {
        var random = new Random(13);
        for (var round = 0; round < 2000; round++)
        {
            var words = Texts(random, count: 5, longest: 3);
            var text = Texts(random, count: 1, longest: 6)[0];
            Assert.Equal(Array.Exists(words, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)), new Beginnings(string.Join('|', words)).Begin(text));
            Assert.Equal(Array.Exists(words, word => text.EndsWith(word, StringComparison.Ordinal)), new Endings(string.Join('|', words)).End(text));
        }
    }

    private static string[] Texts(Random random, int count, int longest) =>
        [.. Enumerable.Range(0, count).Select(_ => string.Concat(random.GetItems(Letters, random.Next(1, longest + 1))))];
}
