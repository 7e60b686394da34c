using System.Buffers;

namespace Bot.Reports.Markup;

/// <summary>
/// Front matter as nearly all write it: a line for each field, its value bare or in quotes, and lists of such values. It is read without
/// YAML's parser, which costs more than all the rest of a short report; whatever is not surely plain is left to that.
/// </summary>
internal sealed class PlainFields
{
    // Blanks and line breaks that only YAML tells apart, and the mark that some put before a file.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\f\v\u0085\u2028\u2029\uFEFF");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    // A field that no value follows on its line, and how deep its list stands, once there is one.
    private string? _open;
    private int? _listIndent;

    private PlainFields()
    {
    }

    /// <summary>The fields with a single value, by name, as YAML would read them; null where a line is not plain.</summary>
    public static Dictionary<string, string>? Read(ReadOnlySpan<char> content)
    {
        if (content.ContainsAny(Unusual)) return null;
        var fields = new PlainFields();
        foreach (var line in content.EnumerateLines())
            if (!line.IsWhiteSpace() && !fields.Add(line.TrimEnd(' '))) return null;
        fields.Close();
        return fields._fields;
    }

    private bool Add(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        return text.StartsWith("- ") ? AddItem(text[2..], indent: line.Length - text.Length) : AddField(line);
    }

    private bool AddItem(ReadOnlySpan<char> text, int indent)
    {
        if (_open is null || (_listIndent ?? indent) != indent) return false;
        _listIndent = indent;
        return ValueOf(text.Trim(' ')) is not null;
    }

    private bool AddField(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(line[0]) || line[..colon].ContainsAnyExcept(NameCharacters)) return false;
        Close();
        (_open, _listIndent) = (line[..colon].ToString(), null);
        var text = line[(colon + 1)..];
        if (text.IsEmpty) return true;
        if (text[0] is not ' ') return false;
        if (IsList(text.Trim(' '))) _open = null;
        else if (ValueOf(text.Trim(' ')) is { } value) AddValue(value);
        else return false;
        return true;
    }

    private void AddValue(string value)
    {
        _fields.TryAdd(_open!, value);
        _open = null;
    }

    /// <summary>A field without a value is empty, unless a list stands beneath it.</summary>
    private void Close()
    {
        if (_open is not null && _listIndent is null) AddValue("");
    }

    private static bool IsList(ReadOnlySpan<char> text)
    {
        if (text is not ['[', .. var items, ']']) return false;
        foreach (var range in items.Split(','))
            if (items[range].ContainsAny("[]{}") || ValueOf(items[range].Trim(' ')) is null) return false;
        return true;
    }

    /// <summary>A value in quotes without escapes, or bare; null for any other.</summary>
    private static string? ValueOf(ReadOnlySpan<char> text)
    {
        if (text is ['"', .. var quoted, '"']) return quoted.ContainsAny('"', '\\') ? null : quoted.ToString();
        if (text is ['\'', .. var single, '\'']) return single.Contains('\'') ? null : single.ToString();
        var isBare = !text.IsEmpty && char.IsLetterOrDigit(text[0]) && text[^1] is not ':';
        return isBare && !text.Contains(": ", StringComparison.Ordinal) && !HasComment(text) ? text.ToString() : null;
    }

    /// <summary>What begins with a figure is no comment, but the meetup's number.</summary>
    private static bool HasComment(ReadOnlySpan<char> text) =>
        text.IndexOf(" #") is >= 0 and var at && text[(at + 2)..] is not [>= '0' and <= '9', ..];
}
