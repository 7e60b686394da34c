using Bot.Prompt;

namespace Bot.Tests.Prompt;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本語", 6)]
    [InlineData("ｻｰﾊﾞ", 4)]
    [InlineData("か\u3099", 2)]
    [InlineData("👩‍💻", 2)]
    [InlineData("e\u0301", 1)]
    public void Wide_characters_take_two_columns(string text, int columns) => Assert.Equal(columns, CellWidth.Of(text));

    [Fact]
    public void The_cursor_stands_behind_wide_characters()
    {
        var line = new LineBuffer();
        line.Insert("港の話");
        line.MoveLeft();
        Assert.EndsWith("\r\e[6C", Draw(line, 40), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_wider_than_the_terminal_shows_the_part_around_the_cursor()
    {
        var line = new LineBuffer();
        line.Insert("the first words and the last words");
        Assert.Contains("last words", Draw(line, 20), StringComparison.Ordinal);
        Assert.DoesNotContain("first", Draw(line, 20), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\e[31mred\e[0m", "[31mred[0m")]
    [InlineData("title\u009b31m", "title31m")]
    [InlineData("a\rb\ac\u202Ed", "abcd")]
    [InlineData("two\tcolumns\nand lines", "two columns\nand lines")]
    public void Text_from_a_report_cannot_steer_the_terminal(string text, string shown) => Assert.Equal(shown, TerminalText.Clean(text));

    private static string Draw(LineBuffer line, int columns)
    {
        using var output = new StringWriter();
        new Terminal(output, () => default, () => false, () => columns).Draw("> ", line, menu: null);
        return output.ToString();
    }
}
