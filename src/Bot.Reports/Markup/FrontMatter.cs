using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Reports.Markup;

/// <summary>The fields that stand before a report's text, and where the text begins.</summary>
/// <param name="Fields">Top-level fields with a single value, by name.</param>
/// <param name="Length">How many characters of the file it takes.</param>
/// <param name="Lines">How many lines it takes.</param>
/// <param name="Error">Why it was not read as YAML; null when it was.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, string> Fields, int Length, int Lines, Remark? Error)
{
    // What stands in front is a few lines; a longer one is not read, only left out.
    private const int LongestRead = 16 * 1024;

    private static readonly FrontMatter None = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), 0, 0, Error: null);

    public string? this[string name] => Fields.GetValueOrDefault(name);

    /// <summary>Reads YAML between <c>---</c>, TOML between <c>+++</c>, or a post's fields without a fence; the fence before them may be left out, as Hexo lets its authors.</summary>
    public static FrontMatter Read(string text)
    {
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null) return ReadUnopened(text);
        var first = LineEnd(text, 0);
        if (!text.AsSpan(0, first).TrimEnd().SequenceEqual(fence)) return None;
        var close = FindClosingFence(text, first + 1, fence);
        return close < 0 ? None : ReadFenced(text, Math.Min(first + 1, close), close, fence);
    }

    private static FrontMatter ReadUnopened(string text)
    {
        if (BareLength(text) is > 0 and var bare) return new FrontMatter(ReadFields(text[..bare], ':'), bare, text.AsSpan(0, bare).Count('\n'), Error: null);
        return UnopenedLength(text) is > 0 and var close ? ReadFenced(text, 0, close, "---") : None;
    }

    private static FrontMatter ReadFenced(string text, int start, int close, string fence)
    {
        var content = text[start..close];
        var length = Math.Min(LineEnd(text, close) + 1, text.Length);
        var lines = text.AsSpan(0, length).Count('\n');
        if (content.Length > LongestRead) return None with { Length = length, Lines = lines, Error = new Remark(RemarkKind.LongFrontMatter, 1, LongestRead.ToString("N0", CultureInfo.InvariantCulture)) };
        if (fence == "+++") return new FrontMatter(ReadFields(content, '='), length, lines, Error: null);
        var (fields, error) = ReadYaml(content, linesBefore: start == 0 ? 0 : 1);
        return new FrontMatter(fields, length, lines, error);
    }

    /// <summary>Where the closing fence of fields stands that none opened; 0 for a text that does not begin with a post's fields and nothing else.</summary>
    private static int UnopenedLength(string text)
    {
        var (end, isFirst) = (0, true);
        while (end < Math.Min(text.Length, LongestRead))
        {
            var stop = LineEnd(text, end);
            var line = text.AsSpan(end, stop - end).TrimEnd();
            if (line is "---") return isFirst ? 0 : end;
            if (!(IsPostField(line) || !isFirst && IsFieldLine(line))) return 0;
            (end, isFirst) = (stop + 1, false);
        }
        return 0;
    }

    private static bool IsPostField(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and var colon && PostFields.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[..colon]);

    /// <summary>A field of any name, or an item of a field's list.</summary>
    private static bool IsFieldLine(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.StartsWith("- ") || text.IndexOf(':') is > 0 and var colon && !text[..colon].ContainsAny(" 　*#[");
    }

    /// <summary>How long the fields are that stand without a fence, as Pelican and MultiMarkdown take them: a title and others that only a post has, up to an empty line.</summary>
    private static int BareLength(string text)
    {
        if (!text.StartsWith("title:", StringComparison.OrdinalIgnoreCase)) return 0;
        var end = 0;
        for (var isField = true; isField && end < text.Length;)
        {
            var stop = LineEnd(text, end);
            var line = text.AsSpan(end, stop - end);
            if (line.IsWhiteSpace()) return end;
            isField = IsPostField(line);
            end = Math.Min(stop + 1, text.Length);
        }
        return 0;
    }

    private static readonly HashSet<string> PostFields =
        new(["title", "date", "modified", "category", "categories", "tags", "slug", "author", "authors", "summary", "status", "lang", "template", "url", "save_as"], StringComparer.OrdinalIgnoreCase);

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end && end >= 0 ? end : text.Length;

    private static int FindClosingFence(string text, int from, string fence)
    {
        for (var start = from; start < text.Length; start = LineEnd(text, start) + 1)
            if (text.AsSpan(start, LineEnd(text, start) - start).TrimEnd().SequenceEqual(fence)) return start;
        return -1;
    }

    private static (Dictionary<string, string> Fields, Remark? Error) ReadYaml(string content, int linesBefore)
    {
        try
        {
            return (PlainFields.Read(content) ?? ReadYamlFields(content), Error: null);
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // The scanner answers some broken plain scalars with InvalidOperationException, which tells no line.
            var line = error is YamlException yaml ? (int)yaml.Start.Line + linesBefore : 1;
            return (ReadFields(content, ':'), new Remark(RemarkKind.BadFrontMatter, line, error.Message));
        }
    }

    /// <summary>Takes the parser's events one by one: nothing is built, so aliases cannot multiply. A field within a field is <c>outer.inner</c>.</summary>
    private static Dictionary<string, string> ReadYamlFields(string content)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(content));
        var open = new Stack<(bool IsMapping, string? Field)>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart: open.Push((parser.Current is MappingStart, Field: null)); break;
                case MappingEnd or SequenceEnd: open.Pop(); NextField(open); break;
                case Scalar scalar when open.TryPeek(out var inner) && inner is { IsMapping: true, Field: null }: open.Pop(); open.Push((true, scalar.Value)); break;
                case Scalar scalar: AddField(fields, open, string.Concat(scalar.Value, NumberBehind(scalar, content))); NextField(open); break;
                case AnchorAlias: NextField(open); break;
            }
        }
        return fields;
    }

    /// <summary>To YAML what follows a blank and <c>#</c> is a comment; to who wrote <c>title: Kubernetes Meetup Tokyo #10</c> it is the meetup's number.</summary>
    private static ReadOnlySpan<char> NumberBehind(Scalar scalar, string content)
    {
        if (scalar.Style is not ScalarStyle.Plain) return [];
        var end = (int)scalar.End.Index;
        var rest = content.AsSpan(end..LineEnd(content, end)).TrimEnd();
        return rest.TrimStart() is ['#', >= '0' and <= '9', ..] ? rest : [];
    }

    private static void NextField(Stack<(bool IsMapping, string? Field)> open)
    {
        if (open.TryPop(out var outer)) open.Push((outer.IsMapping, null));
    }

    private static void AddField(Dictionary<string, string> fields, Stack<(bool IsMapping, string? Field)> open, string value)
    {
        if (open.Count is 0 or > DeepestField || open.Any(outer => !outer.IsMapping)) return;
        fields.TryAdd(string.Join('.', open.Reverse().Select(outer => outer.Field)), value);
    }

    private const int DeepestField = 2;

    private static Dictionary<string, string> ReadFields(string content, char separator)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            var at = line.IndexOf(separator);
            if (at <= 0 || char.IsWhiteSpace(line[0])) continue;
            fields.TryAdd(line[..at].Trim().ToString(), Unquote(line[(at + 1)..].Trim()));
        }
        return fields;
    }

    private static string Unquote(ReadOnlySpan<char> value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1].ToString() : value.ToString();
}
