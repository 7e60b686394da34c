using Bot.Prompt;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Prompt;

public sealed class LineWrapTests
{
    [Fact]
    public void English_breaks_between_words() =>
        Assert.Equal(["the harbour", "is open", "today"], LineWrap.Lines("the harbour is open today", 11));

    [Fact]
    public void Japanese_breaks_anywhere_but_before_a_full_stop() =>
        Assert.Equal(["港は今日", "も開い", "た。"], LineWrap.Lines("港は今日も開いた。", 8));

    [Fact]
    public void A_bracket_does_not_end_a_line() => Assert.All(LineWrap.Lines("これは「引用」です「引用」です", 9), line => Assert.False(line.EndsWith('「')));

    [Fact]
    public void An_address_that_is_wider_than_the_terminal_is_cut() =>
        Assert.Equal(["see", "https://", "example."], LineWrap.Lines("see https://example.com/a", 8).Take(3));

    [Fact]
    public void What_wraps_of_a_point_stands_below_its_text() =>
        Assert.Equal(["New report", "  - the", "    harbour", "    is open"], LineWrap.Hanging("New report\n  - the harbour is open", 12));

    [Fact]
    public void A_line_with_an_address_stays_whole_however_long() =>
        Assert.Equal(["  Slides: https://example.com/deck"], LineWrap.Hanging("  Slides: https://example.com/deck", 12));

    [Fact]
    public void No_line_is_wider_than_the_terminal_and_no_letter_is_lost() => Prop.ForAll<NonNull<string>, PositiveInt>((text, columns) =>
    {
        var clean = TerminalText.Clean(text.Get);
        var lines = LineWrap.Lines(clean, columns.Get).ToList();
        var wide = Math.Max(2, columns.Get);
        return lines.All(line => CellWidth.Of(line) <= wide) && Letters(string.Concat(lines)) == Letters(clean);
    }).QuickCheckThrowOnFailure();

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
