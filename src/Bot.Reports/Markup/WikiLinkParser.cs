using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Bot.Reports.Markup;

/// <summary>Links between notes as Obsidian and wikis write them: <c>[[page]]</c> reads as its name, <c>[[page|shown]]</c> as what is shown.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int LongestLink = 200;

    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not '[') return false;
        var rest = slice.AsSpan();
        rest = rest[2..Math.Min(rest.Length, LongestLink)];
        var length = rest.IndexOf("]]");
        if (length <= 0 || rest[..length].ContainsAny("[]\n") || rest[(length + 2)..].StartsWith("(")) return false;

        var shown = rest[(rest[..length].IndexOf('|') + 1)..length];
        processor.Inline = new LiteralInline(shown.ToString());
        slice.Start += length + 4;
        return true;
    }
}
