using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Structures;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>The talks of a report, as its best structure tells them.</summary>
internal sealed partial class TalkProgram(IReadOnlyList<Reading> readings)
{
    public IReadOnlyList<Reading> Readings => readings;

    public static TalkProgram Read(IReadOnlyList<Structures.Group> groups, Node outline) => new(StructureChooser.Choose(groups, out _));

    /// <summary>The talks in the order of the text.</summary>
    public IReadOnlyList<Talk> Talks(string? eventTitle)
    {
        var all = eventTitle is not null && LightningEvent.IsMatch(eventTitle);
        return readings.Select(reading => TalkReader.Read(reading, all || IsUnderLightning(reading.Member.Node))).ToArray();
    }

    private static bool IsUnderLightning(Node node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
            if (parent.IsHeading && TalkKinds.IsLightningGroup(parent.FirstLine.Text)) return true;
        return false;
    }

    [GeneratedRegex(@"LT\s?(?:会|大会|Night|祭)|lightning talks? (?:night|event)|ライトニングトーク(?:会|大会)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LightningEvent { get; }
}
