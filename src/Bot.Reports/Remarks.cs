using Bot.Reports.Members;
using Bot.Reports.Notes;
using Bot.Reports.Outlines;
using Bot.Reports.Structures;
using Bot.Reports.Words;

namespace Bot.Reports;

/// <summary>Finds what a report leaves open, so that its author can be told.</summary>
internal static class Remarks
{
    public static IEnumerable<Remark> About(Event happening, IReadOnlyList<Talk> talks, IReadOnlyList<Reading> readings)
    {
        if (happening.Title is null) yield return new Remark(RemarkKind.NoEventTitle, 0);
        if (happening.Date is null) yield return new Remark(RemarkKind.NoEventDate, 0);
        if (talks.Count == 0) yield return new Remark(RemarkKind.NoTalks, 0);
        foreach (var remark in talks.Zip(readings).SelectMany(pair => About(pair.First, pair.Second.Member))) yield return remark;
    }

    private static IEnumerable<Remark> About(Talk talk, Member member)
    {
        if (talk.Title is null) yield return new Remark(RemarkKind.NoTitle, talk.Line, talk.Speakers.Count > 0 ? talk.Speakers[0].Display : null);
        if (talk.Speakers.Count == 0) yield return new Remark(RemarkKind.NoSpeaker, talk.Line, talk.Title);
        var slides = member.Body.Labels.Find(label => label.Kind is LabelKind.Slides);
        if (slides.Value.Line is not null && !talk.Slides.Any()) yield return new Remark(RemarkKind.SlidesMissing, LineOf(slides.Value, talk), talk.Title);
        if (talk.Notes.Count == 0 && PlaceholderLine(member.Node) is { } line) yield return new Remark(RemarkKind.NotesMissing, line, talk.Title);
    }

    private static int LineOf(Slice value, Talk talk) => value.Line.Line > 0 ? value.Line.Line : talk.Line;

    /// <summary>The line of a note that only holds a note's place; null where nothing stands at all.</summary>
    private static int? PlaceholderLine(Node node) =>
        node.Descendants.FirstOrDefault(child => child.Kind is NodeKind.Item or NodeKind.Paragraph && Placeholder.IsOne(child.FirstLine.Text))?.Line;
}
