using System.Buffers;
using Bot.Reports.Markup;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>
/// Addresses in running text. Markdown's own rule wants white space before an address and takes all up to the next white space;
/// Japanese and Chinese write neither space, so an address is taken wherever it begins and ends where ASCII does.
/// </summary>
internal static class BareLinks
{
    private static readonly SearchValues<char> Visible = TextShape.Range('!', '~');
    private static readonly SearchValues<char> AddressEnd = SearchValues.Create(" \t\"'<>|`");

    /// <summary>Adds the addresses of the text that no link covers, and cuts those that run on into a sentence.</summary>
    public static void AddMissing(string text, List<TextLink> links)
    {
        if (!text.Contains("://", StringComparison.Ordinal)) return;
        for (var i = 0; i < links.Count; i++) links[i] = Cut(text, links[i]);
        var (known, next, from) = (links.Count, 0, 0);
        while (NextAddress(text, from) is { } found)
        {
            while (next < known && links[next].End <= found.Start) next++;
            if (next >= known || links[next].Start >= found.End) links.Add(found);
            from = found.End;
        }
        if (links.Count > known) links.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    private static TextLink? NextAddress(string text, int from)
    {
        for (var at = text.IndexOf("://", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var start = SchemeStart(text, at);
            var length = AddressLength(text.AsSpan(start));
            if (start < at && length > at + 3 - start) return new TextLink(start, length, text.Substring(start, length));
        }
        return null;
    }

    private static int SchemeStart(string text, int colon)
    {
        if (text.AsSpan(0, colon).EndsWith("https", StringComparison.OrdinalIgnoreCase)) return colon - 5;
        return text.AsSpan(0, colon).EndsWith("http", StringComparison.OrdinalIgnoreCase) ? colon - 4 : colon;
    }

    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(AddressEnd);
        if (length < 0) length = text.Length;
        var foreign = text[..length].IndexOfAnyExcept(Visible);
        if (foreign >= 0) length = foreign;
        length = HatenaLinkParser.AddressEnd(text[..length]);
        while (length > 0 && IsSentencePunctuation(text[..length])) length--;
        return length;
    }

    private static bool IsSentencePunctuation(ReadOnlySpan<char> address) => address[^1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '*' or ']' => true,
        ')' => address.Count('(') < address.Count(')'),
        _ => false,
    };

    private static TextLink Cut(string text, TextLink link)
    {
        var isBare = link.Length > 0 && link.End <= text.Length && text.AsSpan(link.Start, link.Length).SequenceEqual(link.Url);
        if (!isBare) return link;
        var length = AddressLength(link.Url);
        return length < 9 ? link : link with { Length = length, Url = link.Url[..length] };
    }
}
