namespace Bot.Discord.Rendering;

/// <summary>Lines that together stay within a room; a line that does not fit is not added.</summary>
internal sealed class BoundedLines(TextRoom room, string separator = "\n")
{
    private string _text = "";

    public string Text => _text;

    /// <summary>What another line could still take, its separator set aside.</summary>
    public TextRoom Left => room.Less(_text).Less(_text.Length > 0 ? separator : null);

    /// <summary>Adds text that is Markdown already; false where it does not fit.</summary>
    public bool Add(string shown)
    {
        if (shown.Length == 0 || !Left.Holds(shown)) return false;
        _text = _text.Length > 0 ? _text + separator + shown : shown;
        return true;
    }

    /// <summary>Adds a plain text behind a prefix of Markdown, cut where it must be; false where nothing of it fits.</summary>
    public bool AddCut(string prefix, string text) =>
        TextCut.Line(text, Left.Less(prefix), markdown: true) is { Length: > 0 } line && Add(prefix + line);

    /// <summary>Adds a plain text behind a prefix of Markdown, whole or not at all.</summary>
    public bool AddWhole(string prefix, string text) =>
        TextCut.Line(text, TextRoom.Of(int.MaxValue / 4), markdown: true) is { Length: > 0 } line && Add(prefix + line);
}
