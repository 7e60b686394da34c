using System.Buffers;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>A place in the outline that may be a talk, with every way to read it.</summary>
internal sealed class Member
{
    public required Node Node { get; init; }

    /// <summary>The line the title stands in.</summary>
    public required TextLine Line { get; init; }

    public required Slot Slot { get; init; }

    /// <summary>The title where nobody is named: the line, or of a long one the words that are marked as its beginning.</summary>
    public Slice Title => Slot.Rest.Span.Length <= MemberReader.LongestTitle ? Slot.Rest : Slot.Rest.To(Math.Max(LeadLayout.LengthIn(Slot.Rest), 1));

    /// <summary>How to find the plausible ways to part title and speakers; asked only where the member's group may win.</summary>
    public required Func<Member, Split[]> FindSplits { get; init; }

    /// <summary>The plausible ways to part title and speakers.</summary>
    public Split[] Splits => _splits ??= FindSplits(this);

    /// <summary>How sure the surest of them is; 0 without any.</summary>
    public double MostPlausible
    {
        get
        {
            var most = 0.0;
            foreach (var split in Splits) most = Math.Max(most, split.Plausibility);
            return most;
        }
    }

    /// <summary>What stands beneath.</summary>
    public required MemberBody Body { get; init; }

    // What stands in titles and in no name.
    private static readonly SearchValues<char> SignsOfTitles = SearchValues.Create("｜|「『：:—–");

    /// <summary>Who is named, when the line names people and nothing else.</summary>
    public PeopleReading Alone => _alone ??= IsSentence || Cells is not null ? PeopleReading.None : WhoIsNamed();

    /// <summary>Behind 登壇者： anything is a name.</summary>
    private PeopleReading WhoIsNamed()
    {
        var people = Slot.Rest.People;
        return Line.Label is { Kind: Words.LabelKind.Speaker, Value.IsEmpty: false } && !Slot.Rest.Span.ContainsAny(SignsOfTitles) && people.Speakers.Count > 0 ? people with { Plausibility = Math.Max(people.Plausibility, PersonDraft.Marked) } : people;
    }

    /// <summary>True for a break, a reception or one of the report's own sections.</summary>
    public bool IsNonTalk
    {
        get => _isNonTalk ??= FindNonTalk(this);
        init => _isNonTalk = value;
    }

    /// <summary>How to tell that; asked only where nothing cheaper tells that the member counts for nothing.</summary>
    public Func<Member, bool> FindNonTalk { get; init; } = _ => false;

    /// <summary>True for a heading over several talks.</summary>
    public bool IsGroup
    {
        get => _isGroup ??= FindGroup(this);
        init => _isGroup = value;
    }

    /// <summary>How to tell that; asked only where nothing cheaper tells that the member counts for nothing.</summary>
    public Func<Member, bool> FindGroup { get; init; } = _ => false;

    /// <summary>True when the line is running text rather than a title.</summary>
    public required bool IsSentence { get; init; }

    /// <summary>The lines behind that may tell where the talk's slides are.</summary>
    public Func<Member, IEnumerable<TextLine>> FindFurther { get; init; } = _ => [];

    /// <summary>An affiliation or link column of a table's row.</summary>
    public RowCells? Cells { get; init; }

    /// <summary>False when no letter of the line, and nothing at the top of what stands beneath, hints at a person; a look, for not reading in vain.</summary>
    public bool MayNameSpeakers => _mayNameSpeakers ??= Cells is not null || SpeakerHints.In(Line.Text) || Body.MayNameSpeakers;

    private bool? _mayNameSpeakers;
    private bool? _isNonTalk;
    private bool? _isGroup;

    private Split[]? _splits;
    private PeopleReading? _alone;
}
