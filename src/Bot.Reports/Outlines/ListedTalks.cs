using System.Text.RegularExpressions;
using Bot.Reports.Markup;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Talks that the front matter lists, with title, speaker and slides as fields: a table like any other.</summary>
internal static partial class ListedTalks
{
    private const int LongestRead = 16 * 1024;
    private const int MostTalks = 200;

    // The columns of the table; only those that some talk fills are kept.
    private static readonly (string Head, Func<string, bool> IsNamedSo)[] Columns =
    [
        ("time", name => Labels.KindOf(name) is LabelKind.Time),
        ("title", name => Labels.KindOf(name) is LabelKind.Title),
        ("speaker", IsSpeaker),
        ("affiliation", name => name is "from" or "at" or "employer" || Labels.KindOf(name) is LabelKind.Affiliation),
        ("slides", name => Labels.KindOf(name) is LabelKind.Slides),
        ("video", name => Labels.KindOf(name) is LabelKind.Video),
        ("type", name => name is "type" or "kind" or "format" or "lightning" or "lt"),
    ];

    private const int Title = 1;
    private const int Speaker = 2;
    private const int Slides = 4;

    /// <summary>The table of the talks in a front matter; null where it lists none.</summary>
    /// <param name="frontMatter">The text with its fences.</param>
    public static Node? TableOf(string frontMatter)
    {
        if (frontMatter.Length > LongestRead || !frontMatter.StartsWith("---", StringComparison.Ordinal) || !ItemWithField.IsMatch(frontMatter)) return null;
        var end = frontMatter.AsSpan().TrimEnd().LastIndexOf("---");
        if (end < 3) return null;
        var table = new Node(NodeKind.Table, 0, [], 1);
        foreach (var list in YamlTree.Read(frontMatter[3..end]) is { } fields ? ListsIn(fields) : []) AddRows(table, list.Items, isLightning: TalkKinds.IsLightning(list.Name.Replace('_', ' ')));
        return table.Children.Count > 0 ? table : null;
    }

    /// <summary>The lists of fields, at the top and one field down.</summary>
    private static IEnumerable<(string Name, List<YamlTree> Items)> ListsIn(YamlTree fields) =>
        fields.Fields.SelectMany(field => (IEnumerable<(string Name, YamlTree Value)>)[field, .. field.Value.Fields])
            .Select(field => (field.Name, field.Value.Items)).Where(list => list.Items.Count > 0 && list.Items.TrueForAll(item => item.Fields.Count > 0));

    private static void AddRows(Node table, List<YamlTree> list, bool isLightning)
    {
        var rows = list.Take(MostTalks).Select(CellsOf).ToList();
        if (isLightning) foreach (var row in rows) row[^1] = new TextLine("LT", [], row[^1].Line);
        if (2 * rows.Count(row => row[Title].Text.Length > 0 && (row[Speaker].Text.Length > 0 || row[Slides].Text.Length > 0)) < rows.Count) return;
        if (table.Children.Count == 0) table.Add(new Node(NodeKind.Row, 1, [.. Columns.Select(column => new TextLine(column.Head, [], 1))], 1));
        foreach (var row in rows) table.Add(new Node(NodeKind.Row, 0, row, row.Max(cell => cell.Line)));
    }

    private static TextLine[] CellsOf(YamlTree talk)
    {
        // A speaker's talk may be a mapping of its own.
        var fields = talk.Fields.SelectMany(field => Columns[Title].IsNamedSo(field.Name) && field.Value.Fields.Count > 0 ? field.Value.Fields : [field]).ToList();
        // Beside a speaker of its own, a name is the talk's.
        if (fields.Exists(field => field.Name is not "name" && IsSpeaker(field.Name))) fields = fields.ConvertAll(field => field.Name is "name" ? ("title", field.Value) : field);
        return [.. Columns.Select(column => CellOf(talk, fields.Where(field => column.IsNamedSo(field.Name.ToLowerInvariant())).Select(field => field.Value.Text is "true" ? field.Name : TextOf(field.Value)), column.Head))];
    }

    private static TextLine CellOf(YamlTree talk, IEnumerable<string> values, string head)
    {
        var text = values.FirstOrDefault(value => value.Length > 0 && !Notes.Placeholder.IsOne(value)) ?? "";
        return new TextLine(text, head is "slides" or "video" && text.Length > 0 ? [new TextLink(0, text.Length, text)] : [], talk.Line);
    }

    /// <summary>A value as one line: several people with commas, of each what stands beside the name in parentheses.</summary>
    private static string TextOf(YamlTree value)
    {
        if (value.Items.Count > 0) return string.Join(" & ", value.Items.Select(TextOf).Where(text => text.Length > 0));
        if (value.Fields.Count == 0) return value.Text.ReplaceLineEndings(" ").Trim();
        var name = value.Fields.Find(field => IsSpeaker(field.Name)).Value?.Text ?? "";
        var beside = value.Fields.Where(field => !IsSpeaker(field.Name)).Select(Beside).Where(text => text.Length > 0).ToArray();
        return beside.Length > 0 ? $"{name} ({string.Join(", ", beside)})" : name;
    }

    private static string Beside((string Name, YamlTree Value) field) =>
        field.Name is "twitter" or "github" or "handle" or "x" or "account" ? $"@{field.Value.Text.TrimStart('@')}" : Labels.KindOf(field.Name) is LabelKind.Affiliation ? field.Value.Text : "";

    private static bool IsSpeaker(string name) => name is "name" || Labels.KindOf(name) is LabelKind.Speaker;

    [GeneratedRegex(@"^[ \t]*-[ \t]+(?:\{|[""']?[\p{L}_]{1,20}[""']?:)", RegexOptions.Multiline)]
    private static partial Regex ItemWithField { get; }
}
