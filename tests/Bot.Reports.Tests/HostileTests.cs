using System.Diagnostics;

namespace Bot.Reports.Tests;

/// <summary>Whatever the text, the reader comes back, soon, with a report.</summary>
public sealed class HostileTests
{
    // Far above what any of these takes, so that a busy machine fails nothing, and far below what squares of their sizes would take.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    // What is quick once is quick; a machine with too much to do may slow any one try.
    private const int Tries = 4;

    public static TheoryData<string, string> Texts => new()
    {
        { "headings without end", Repeat("# a\n", 200_000) },
        { "quotes in quotes", new string('>', 100_000) + " a" },
        { "lists in lists on one line", Repeat("- ", 100_000) + "a" },
        { "lists in lists, indented", string.Join('\n', Enumerable.Range(0, 1000).Select(depth => new string(' ', 2 * depth) + "- a")) },
        { "an endless line", Repeat("あいう ", 1_000_000) },
        { "an endless heading", "# " + Repeat("あ by Ann (x) - ", 50_000) },
        { "open brackets", new string('[', 200_000) },
        { "open links", Repeat("[a](", 100_000) },
        { "emphasis in emphasis", Repeat("*a **b ", 100_000) },
        { "open tags", Repeat("<?a ", 100_000) },
        { "a wide table", Repeat("|a", 20_000) + "\n" + Repeat("|-", 20_000) + "\n" },
        { "addresses without blanks", Repeat("http://a ", 100_000) },
        { "aliases in front matter", "---\na: &a [x, x]\n" + Repeat("b: [*a, *a, *a]\n", 2000) + "---\n" },
        { "nested flow in front matter", "---\na: " + new string('[', 50_000) + "\n---\n" },
        { "half surrogates and nulls", Repeat("# \ud800\0\n", 10_000) },
        { "sentences of visits that go nowhere", "# a motto\n\n" + Repeat(Repeat("a,b、", 95) + "へに\n\n" + Repeat("열린 가 에 ", 55) + "\n\n" + Repeat("to The Of ", 38) + "\n\n", 4) },
        { "talks told without end", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Ann L{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))}x spoke about tides.\n\n")) },
        { "nothing", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_read_in_bounded_time(string what, string text)
    {
        var best = TimeOf(text);
        for (var i = 1; i < Tries && best >= Soon; i++) best = TimeOf(text);
        Assert.True(best < Soon, $"{what} took {best}");
    }

    private static TimeSpan TimeOf(string text)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Reports.Read(text).Talks);
        return watch.Elapsed;
    }

    [Fact]
    public void Beyond_the_depth_only_the_part_before_is_read_and_the_line_is_named()
    {
        var report = Reports.Read($"# Meetup #1\n\n## A talk by Ann Lee (@ann)\n\n{new string('>', 1000)} a\n\n## Lost by Bob Ray (@bob)\n");
        Assert.Equal(["A talk"], report.Talks.Select(talk => talk.Title));
        Assert.Contains(report.Remarks, remark => remark is { Kind: RemarkKind.TooComplex, Line: 5 });
    }

    [Fact]
    public void Front_matter_that_is_not_YAML_is_remarked_and_the_rest_read()
    {
        var report = Reports.Read("---\ntitle: \"open\nx: [\n---\n\n# Meetup #1\n\n## A talk by Ann Lee (@ann)\n");
        Assert.Contains(report.Remarks, remark => remark.Kind is RemarkKind.BadFrontMatter);
        Assert.Single(report.Talks);
    }

    [Fact]
    public void More_headings_than_any_event_has_talks_are_cut_with_a_remark_on_the_first_that_is_left_out()
    {
        var report = Reports.Read("# Meetup #1\n\n" + string.Concat(Enumerable.Range(1, 1200).Select(number => $"## Talk number {number} by Ann Lee (@ann)\n")));
        Assert.Equal(1000, report.Talks.Count);
        Assert.Contains(new Remark(RemarkKind.TooMany, 1003, "1,000"), report.Remarks);
    }

    [Fact]
    public void Front_matter_beyond_any_length_is_left_out_with_a_remark_and_the_rest_read()
    {
        var report = Reports.Read("---\ntitle: Lost\n" + Repeat("tags: a\n", 4000) + "---\n\n# Meetup #1\n\n## A talk by Ann Lee (@ann)\n");
        Assert.Contains(new Remark(RemarkKind.LongFrontMatter, 1, "16,384"), report.Remarks);
        Assert.Equal("Meetup #1", report.Event.Title);
        Assert.Single(report.Talks);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
