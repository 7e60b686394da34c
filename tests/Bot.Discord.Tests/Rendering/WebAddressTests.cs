using Bot.Discord.Rendering;

namespace Bot.Discord.Tests.Rendering;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://speakerdeck.com/ada/deck-1", "https://speakerdeck.com/ada/deck-1")]
    [InlineData(" https://medium.com/@ada/talk ", "https://medium.com/@ada/talk")]
    [InlineData("https://example.org/slides (final).pdf", "https://example.org/slides%20%28final%29.pdf")]
    [InlineData("https://example.org/発表", "https://example.org/%E7%99%BA%E8%A1%A8")]
    [InlineData("https://例え.jp/", "https://xn--r8jz45g.jp/")]
    [InlineData("https://example.org/@everyone", "https://example.org/%40everyone")]
    public void An_address_leads_where_it_did_in_a_form_that_Discord_takes(string written, string expected)
    {
        Assert.True(WebAddress.TryRead(written, 512, out var address));
        Assert.Equal(expected, address);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("slides.pdf")]
    [InlineData("ftp://example.org/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https://ada@everyone/")]
    [InlineData("http://\u036f\ud63e\uae41/")]
    public void What_leads_nowhere_or_astray_is_no_link(string? written) => Assert.False(WebAddress.TryRead(written, 512, out _));

    [Fact]
    public void An_address_longer_than_a_button_takes_is_no_button() =>
        Assert.False(WebAddress.TryRead("https://example.org/" + new string('a', 600), 512, out _));
}
