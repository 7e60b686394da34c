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

    /// <summary>Reads YAML between <c>---</c>, TOML between <c>+++</c>, or a post's fields without a fence.</summary>
    public static FrontMatter Read(string text)
    {
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null && BareLength(text) is > 0 and var bare) return new FrontMatter(ReadFields(text[..bare], ':'), bare, text.AsSpan(0, bare).Count('\n'), Error: null);
        if (fence is null || LineEnd(text, 0) is var first && !text.AsSpan(0, first).TrimEnd().SequenceEqual(fence)) return None;
        var close = FindClosingFence(text, first + 1, fence);
        if (close < 0) return None;
        var content = text[Math.Min(first + 1, close)..close];
        var length = Math.Min(LineEnd(text, close) + 1, text.Length);
        var lines = text.AsSpan(0, length).Count('\n');
        if (content.Length > LongestRead) return None with { Length = length, Lines = lines, Error = new Remark(RemarkKind.LongFrontMatter, 1, LongestRead.ToString("N0", CultureInfo.InvariantCulture)) };
        return fence == "+++" ? new FrontMatter(ReadFields(content, '='), length, lines, Error: null) : ReadYaml(content, length, lines);
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
            isField = line.IndexOf(':') is > 0 and var colon && PostFields.Contains(line[..colon].ToString());
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

    private static FrontMatter ReadYaml(string content, int length, int lines)
    {
        try
        {
            return new FrontMatter(ReadYamlFields(content), length, lines, Error: null);
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // The scanner answers some broken plain scalars with InvalidOperationException, which tells no line.
            var line = error is YamlException yaml ? (int)yaml.Start.Line + 1 : 1;
            var remark = new Remark(RemarkKind.BadFrontMatter, line, error.Message);
            return new FrontMatter(ReadFields(content, ':'), length, lines, remark);
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
                case Scalar scalar: AddField(fields, open, scalar.Value); NextField(open); break;
                case AnchorAlias: NextField(open); break;
            }
        }
        return fields;
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
