using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Reports.Markup;

/// <summary>A value of front matter: a text, a list or fields. Built from the parser's events, so that an alias is left empty and nothing multiplies.</summary>
/// <param name="Text">The text of a single value.</param>
/// <param name="Line">The line it starts at, counted from 1 within the YAML.</param>
/// <param name="Items">A list's values.</param>
/// <param name="Fields">A mapping's values by name.</param>
internal sealed record YamlTree(string Text, int Line, List<YamlTree> Items, List<(string Name, YamlTree Value)> Fields)
{
    private const int Deepest = 8;

    /// <summary>Reads one document; null where it is broken.</summary>
    public static YamlTree? Read(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
                if (parser.Current is MappingStart) return ReadValue(parser, depth: 0);
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // Told already where the fields are read.
        }
        return null;
    }

    /// <summary>Reads the value at hand, and leaves the parser at its last event. What is nested deeper than any report nests is passed over.</summary>
    private static YamlTree ReadValue(Parser parser, int depth)
    {
        var start = parser.Current!;
        var value = new YamlTree((start as Scalar)?.Value ?? "", (int)start.Start.Line, [], []);
        if (start is not (MappingStart or SequenceStart)) return value;
        string? name = null;
        while (parser.MoveNext() && parser.Current is not (MappingEnd or SequenceEnd))
        {
            if (start is MappingStart && name is null && parser.Current is Scalar key)
            {
                name = key.Value;
                continue;
            }
            var inner = depth < Deepest ? ReadValue(parser, depth + 1) : Skip(parser);
            if (start is SequenceStart) value.Items.Add(inner);
            else value.Fields.Add((name ?? "", inner));
            name = null;
        }
        return value;
    }

    private static YamlTree Skip(Parser parser)
    {
        var line = (int)parser.Current!.Start.Line;
        for (var open = 0; ;)
        {
            open += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            if (open <= 0 || !parser.MoveNext()) return new YamlTree("", line, [], []);
        }
    }
}
