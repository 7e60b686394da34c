using System.Text.RegularExpressions;
using Bot.Reports.Words;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Bot.Reports.Markup;

/// <summary>
/// Site generators' insertions: Hugo's <c>{{&lt; link href="…" text="…" &gt;}}</c>, Jekyll's <c>{% speakerdeck … %}</c> and
/// Kramdown's <c>{:rel="nofollow"}</c>. One with an address is a link, any other is no text.
/// </summary>
internal sealed partial class ShortcodeParser : InlineParser
{
    private const int LongestShortcode = 2000;

    public ShortcodeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var closing = slice.PeekChar() switch
        {
            '{' => "}}",
            '%' => "%}",
            ':' or '#' or '.' => "}",
            _ => null,
        };
        if (closing is null) return false;
        var rest = slice.AsSpan();
        var length = rest[..Math.Min(rest.Length, LongestShortcode)].IndexOf(closing);
        if (length < 0 || rest[..length].Contains('\n')) return false;

        processor.Inline = ToInline(rest[..length].ToString());
        slice.Start += length + closing.Length;
        return true;
    }

    private static Inline ToInline(string shortcode)
    {
        var address = Address.Match(shortcode);
        if (!address.Success) return new HtmlInline("");
        var text = Label.Match(shortcode) is { Success: true } label ? label.Groups["text"].Value : Labels.KindOf(Name.Match(shortcode).Value) is null ? "" : Name.Match(shortcode).Value;
        var link = new LinkInline(address.Groups["url"].Value, "") { IsClosed = true };
        link.AppendChild(new LiteralInline(text));
        return link;
    }

    [GeneratedRegex("""(?<url>https?://[^\s"'<>`]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\b(?:text|title|label|name)\s*=\s*""(?<text>[^""]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Label { get; }
}
