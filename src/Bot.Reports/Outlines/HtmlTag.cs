using System.Net;

namespace Bot.Reports.Outlines;

/// <summary>One HTML tag: its name in lower case, and its attributes as they were written.</summary>
internal readonly record struct HtmlTag(string Name, bool IsClosing, string Attributes, int End)
{
    /// <summary>Reads the tag at an offset; false where there is none. A tag that does not end reaches to the end of the text.</summary>
    public static bool TryRead(string markup, int at, out HtmlTag tag)
    {
        tag = default;
        if (at + 1 >= markup.Length || markup[at] != '<') return false;
        var closing = markup[at + 1] == '/';
        var start = closing ? at + 2 : at + 1;
        var stop = start;
        while (stop < markup.Length && char.IsAsciiLetterOrDigit(markup[stop])) stop++;
        if (stop == start) return false;
        var end = markup.IndexOf('>', stop);
        if (end < 0) end = markup.Length;
        tag = new HtmlTag(markup[start..stop].ToLowerInvariant(), closing, markup[stop..end], Math.Min(end + 1, markup.Length));
        return true;
    }

    /// <summary>An attribute's value; null when the tag has no such attribute.</summary>
    public string? Attribute(string name)
    {
        var at = Attributes.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = Attributes.AsSpan(at + name.Length + 1);
        if (value.IsEmpty) return null;
        var quote = value[0] is '"' or '\'' ? value[0] : ' ';
        if (quote != ' ') value = value[1..];
        var end = value.IndexOf(quote);
        return WebUtility.HtmlDecode((end < 0 ? value : value[..end]).ToString());
    }
}
