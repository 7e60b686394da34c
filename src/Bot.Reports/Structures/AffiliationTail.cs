using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Structures;

/// <summary>Where speakers stand with their affiliation in parentheses, a title with only such parentheses has its speaker left out, and they are no part of it.</summary>
internal static class AffiliationTail
{
    private const int Enough = 2;

    public static Reading[] Apply(Reading[] readings)
    {
        if (readings.Count(HasAffiliationAtEnd) < Enough) return readings;
        return [.. readings.Select(reading => reading.Split is null && WithoutTail(reading.Member.Slot.Rest) is { } title ? reading with { BareTitle = title } : reading)];
    }

    private static bool HasAffiliationAtEnd(Reading reading) =>
        reading.Split is { Layout: not Layout.Label and not Layout.LineBeneath } split && reading.Member.Slot.Rest.Span.TrimEnd() is [.., ')' or '）']
        && split.People.Speakers is [.., { Affiliation: not null }];

    private static Slice? WithoutTail(Slice line)
    {
        var text = line.Text.TrimEnd();
        if (text is not [.., ')' or '）']) return null;
        var open = text.LastIndexOfAny(['(', '（']);
        if (open <= 0) return null;
        var content = text[(open + 1)..^1];
        return Affiliations.IsPossible(content) && content is not "仮" and not "仮題" ? line.To(open).Trim() : null;
    }
}
