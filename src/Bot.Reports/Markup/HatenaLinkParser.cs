using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Bot.Reports.Markup;

/// <summary>Addresses in brackets as the Hatena blog writes them, with how to show them behind: <c>[https://…:embed:cite]</c>, <c>[https://…:title=text]</c>.</summary>
internal sealed class HatenaLinkParser : InlineParser
{
    private const int LongestLink = 600;
    private const string Title = ":title=";

    private static readonly string[] Shown = [":title", ":embed", ":bookmark", ":cite", ":plain", ":image", ":movie"];

    public HatenaLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not 'h') return false;
        var rest = slice.AsSpan();
        rest = rest[1..Math.Min(rest.Length, LongestLink)];
        var length = rest.IndexOf(']');
        if (length <= 0 || !rest.StartsWith("http") || rest[(length + 1)..].StartsWith("(") || rest[..length].Contains('\n')) return false;
        var inside = rest[..length];
        var end = AddressEnd(inside);
        if (end == length || inside[..end].Contains(' ')) return false;

        var link = new LinkInline(inside[..end].ToString(), "") { IsClosed = true };
        var title = inside.IndexOf(Title);
        link.AppendChild(new LiteralInline(title < 0 ? inside[..end].ToString() : inside[(title + Title.Length)..].ToString()));
        processor.Inline = link;
        slice.Start += length + 2;
        return true;
    }

    /// <summary>Where the first word begins that says how to show the address; the length of an address without.</summary>
    public static int AddressEnd(ReadOnlySpan<char> inside)
    {
        var end = inside.Length;
        foreach (var word in Shown)
            if (inside.IndexOf(word) is > 0 and var at && at < end) end = at;
        return end;
    }
}
