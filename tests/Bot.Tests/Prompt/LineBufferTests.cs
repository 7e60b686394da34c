using Bot.Prompt;

namespace Bot.Tests.Prompt;

public sealed class LineBufferTests
{
    private readonly LineBuffer _line = new();

    [Theory]
    [InlineData("日本語", "日本")]
    [InlineData("か\u3099", "")]
    [InlineData("ok👩‍💻", "ok")]
    [InlineData("𠮷", "")]
    public void Backspace_takes_one_visible_character(string typed, string left)
    {
        _line.Insert(typed);
        _line.DeleteBefore();
        Assert.Equal(left, _line.Text);
    }

    [Fact]
    public void Text_is_typed_where_the_cursor_stands()
    {
        _line.Insert("サレス");
        _line.MoveLeft();
        _line.MoveLeft();
        _line.Insert("ーバー");
        Assert.Equal("サーバーレス", _line.Text);
        _line.MoveHome();
        _line.DeleteAfter();
        Assert.Equal("ーバーレス", _line.Text);
    }

    [Fact]
    public void Words_are_deleted_backwards()
    {
        _line.Insert("/talks gVisor  sandbox ");
        _line.DeleteWordBefore();
        Assert.Equal("/talks gVisor  ", _line.Text);
        _line.MoveWordLeft();
        Assert.Equal("/talks ", _line.Before);
        _line.MoveWordRight();
        Assert.Equal("/talks gVisor", _line.Before);
        _line.DeleteToEnd();
        _line.DeleteToStart();
        Assert.Equal("", _line.Text);
    }

    [Fact]
    public void Nothing_happens_at_the_ends_of_a_line()
    {
        _line.DeleteBefore();
        _line.DeleteAfter();
        _line.MoveLeft();
        _line.MoveRight();
        Assert.Equal("", _line.Text);
    }
}
