using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>A member with the layout that the group's vote chose for it.</summary>
/// <param name="Member">The possible talk.</param>
/// <param name="Split">Its title and speakers; null where only a title is told.</param>
/// <param name="PersonAlone">How surely a line must name people, and no title, to be who spoke and not a talk.</param>
internal sealed record Reading(Member Member, Split? Split, double PersonAlone)
{
    /// <summary>The title where only a title is told and more than times and numbers was cut off it.</summary>
    public Slice? BareTitle { get; init; }

    /// <summary>The same talk in another list of the document, a timetable for example.</summary>
    public Reading? Twin { get; init; }

    public Slice Title => WholeTitle ?? (Twin is { Member.Node.Kind: NodeKind.Row or NodeKind.Item } row && Split is null && IsShortFor(Member.Title, row.Title) ? row.Title : Split?.Title ?? BareTitle ?? Member.Title);

    /// <summary>The same with the session's code as part of the title, where the title begins behind it.</summary>
    public Reading WithCode() => Member.Slot.Coded is { } coded && Title is var title && title.Line == coded.Line && title.Start == Member.Slot.Rest.Start ? this with { WholeTitle = new Slice(title.Line, coded.Start, title.End) } : this;

    private Slice? WholeTitle { get; init; }

    /// <summary>Over the notes many write but a part of the title that the timetable gives.</summary>
    private static bool IsShortFor(Slice title, Slice whole) => title.Span.Length < whole.Span.Length && whole.Span.Contains(title.Trim().Span, StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<Speaker> Speakers => Split?.People.Speakers ?? [];

    /// <summary>True when something marks the member as a talk: who, when, how long, or slides.</summary>
    public bool IsEvidenced => _isEvidenced ??= IsAdmitted && (Split is not null || Member.Slot.HasTime || Member.Slot.HasDuration || Member.Body.HasSlides || Member.Body.IsLabelled || Member.Slot.HasKind || TalkKinds.IsKeynote(Member.Slot.Rest.Text));

    /// <summary>False for what cannot be a talk.</summary>
    public bool IsAdmitted { get; } = !Member.IsSentence && !Member.IsGroup && !Member.IsNonTalk && !(Split is null && Member.Alone.Plausibility >= PersonAlone) && !IsBreak(Split);

    private bool? _isEvidenced;

    private static bool IsBreak(Split? split) => split is { } found && NonTalks.IsBreak(found.Title.Text);
}
