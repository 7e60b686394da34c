using Bot.Reports.Markup;
using Markdig;

namespace Bot.Reports.Tests;

/// <summary>What reading costs beside the bare parse of the same text, and how it grows. Counted in allocated bytes, which no busy machine changes; the benchmark measures time.</summary>
public sealed class CostTests
{
    private const int Rounds = 24;

    // About 5 when this was written; reading everything twice would be beyond it.
    private const double MostTimesTheParse = 8;

    [Fact]
    public void Reading_our_own_reports_allocates_a_few_times_what_their_parse_does()
    {
        string[] texts = [.. Reports.Own()];
        var (parse, read) = Allocated(() => Array.ForEach(texts, text => Markdown.Parse(text, MarkdownDialect.Pipeline)), () => Array.ForEach(texts, text => Reports.Read(text)));
        Assert.True(read < MostTimesTheParse * parse, $"{read / parse:F1} times the parse");
    }

    [Theory]
    [InlineData("## Talk {0} on queues by Ann Lee (@ann{0})\n\n[slides](https://speakerdeck.com/ann/{0})\n\n- Queues fill at night.\n- Point {0} is about [a tool](https://example.com/{0}).\n\n")]
    [InlineData("- 19:{0:00} Talk {0} / Ann Lee\n    - Queues fill at night.\n")]
    [InlineData("**{0}. Talk {0}**\nAnn Lee (Harbour Works)\n\nQueues fill at night, said point {0}.\n\n")]
    [InlineData("### Session {0}\n\n#### Talk {0} by Ann Lee\n\n- 資料: https://speakerdeck.com/ann/{0}\n- 夜には列が長くなる。\n\n")]
    public void Twice_the_talks_cost_twice_as_much(string talk)
    {
        var (hundred, twoHundred) = (Many(talk, 100), Many(talk, 200));
        var (once, twice) = Allocated(() => Reports.Read(hundred), () => Reports.Read(twoHundred));
        Assert.InRange(twice / once, 1.5, 2.5);
    }

    private static string Many(string talk, int count) =>
        "# Harbour Meetup #3\n\n2024-05-17\n\n" + string.Concat(Enumerable.Range(1, count).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, talk, number)));

    /// <summary>The least that two actions allocate in any of some rounds, in turns: code that a busy machine has not optimised yet allocates more, in both alike.</summary>
    private static (double One, double Other) Allocated(Action one, Action other)
    {
        var least = (One: double.MaxValue, Other: double.MaxValue);
        for (var round = 0; round < Rounds; round++)
            least = (Math.Min(least.One, AllocatedOnce(one)), Math.Min(least.Other, AllocatedOnce(other)));
        return least;
    }

    private static double AllocatedOnce(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
