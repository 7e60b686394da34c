using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The ways in which speakers, or the title, stand beneath a talk's first line.</summary>
internal static class BodyLayouts
{
    private const int LongestLine = 120;

    public static IEnumerable<Split> Of(Slice title, PeopleReading alone, MemberBody body)
    {
        if (Labelled(body, LabelKind.Speaker) is { IsEmpty: false } speaker && PeopleReader.Read(speaker) is { Plausibility: > 0 } labelled)
            yield return new Split(Layout.Label, title, labelled with { Plausibility = Math.Max(0.9, labelled.Plausibility) });
        foreach (var line in body.Opening.Where(line => line.Text.Length <= LongestLine))
        {
            if (PeopleReader.Read(WithoutBy(line.Whole)) is not { Plausibility: >= 0.3 } people) continue;
            yield return new Split(Layout.LineBeneath, title, people);
            break;
        }
        if (alone.Plausibility >= 0.3 && TitleBeneath(body) is { IsEmpty: false } beneath)
            yield return new Split(Layout.TitleBeneath, beneath, alone);
    }

    /// <summary>The line without "by", which then is no longer needed to tell people.</summary>
    private static Slice WithoutBy(Slice line)
    {
        var text = line.Trim("-–—*　");
        var span = text.Span;
        if (span.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || span.StartsWith("by:", StringComparison.OrdinalIgnoreCase)) return text.From(3);
        return text;
    }

    private static Slice Labelled(MemberBody body, LabelKind kind) =>
        body.Labels.FirstOrDefault(label => label.Kind == kind && !label.Value.IsEmpty) is { Value.Line: not null } found ? found.Value : TextLine.Empty.Whole;

    private static Slice TitleBeneath(MemberBody body)
    {
        if (Labelled(body, LabelKind.Title) is { IsEmpty: false } labelled) return labelled;
        var first = body.Opening.FirstOrDefault();
        return first is not null && IsTitle(first) ? first.Whole.Trim("「」『』\"“”") : TextLine.Empty.Whole;
    }

    private static bool IsTitle(TextLine line) =>
        line.IsBold || line.Text.TrimStart().FirstOrDefault() is '「' or '『' or '"' or '“';
}
